import type { FeatureCollection } from 'geojson';
import type { LabelWish } from './label-spots.ts';
import type { View } from './view.ts';

/** From this zoom on peaks are named; the lower, the later. */
const PEAK_ZOOM = 7.6;
/** A peak of this many metres is named at once, one of none at all three zooms later. */
const HIGH = 6000;

/** Names of peaks, the highest first. They are landmarks, not places of the atlas: nothing is selected by them. */
export function peakWishes(landmarks: FeatureCollection | undefined, view: View): LabelWish[] {
  if (landmarks === undefined || view.zoom < PEAK_ZOOM) return [];
  return landmarks.features.flatMap(({ geometry, properties }, index) => {
    const name: unknown = properties?.['name'];
    const height: unknown = properties?.['ele'];
    if (geometry.type !== 'Point' || properties?.['kind'] !== 'peak') return [];
    if (typeof name !== 'string' || typeof height !== 'number') return [];
    if (view.zoom < PEAK_ZOOM + Math.max(0, 1 - height / HIGH) * 3) return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    const [x, y] = view.project([lng, lat]);
    if (x < 0 || y < 0 || x > view.width || y > view.height) return [];
    return [peakWish(index, `▲ ${name}`, x, y, height)];
  });
}

const peakWish = (
  index: number,
  text: string,
  x: number,
  y: number,
  height: number,
): LabelWish => ({
  id: `peak:${String(index).padStart(5, '0')}`,
  place: null,
  kind: 'pass',
  names: [{ text, lang: 'und' }],
  x,
  y,
  stands: 'centred',
  importance: height / 1000,
});
