import type { FeatureCollection } from 'geojson';
import type { MapFrame, Standing } from './map-frame.ts';
import type { EventMark } from '../../core/layout/event-marks.ts';
import type { Box } from '../../core/layout/label-boxes.ts';
import type { Measure } from '../../core/layout/label-types.ts';
import { labelWishes } from '../../core/layout/label-wishes.ts';
import type { Label } from '../../core/layout/label-spots.ts';
import { layoutLabels, wholeLabels } from '../../core/layout/labels.ts';
import { peakWishes } from '../../core/layout/peaks.ts';
import type { Dot } from '../../core/layout/place-dots.ts';
import { cachedShapes } from '../../core/layout/shape-cache.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { drawLabels } from '../../draw/labels.ts';
import { placeName } from '../base/place-name.ts';
import { words } from '../base/words/words.ts';

/** Names what stands on the map, as far as there is room, and gives back the labels drawn. */
export function drawMapLabels(
  layer: SVGGElement,
  { reading, scene, view }: MapFrame,
  { dots, marks }: Standing,
  measure: Measure,
  landmarks: FeatureCollection | undefined,
): Label[] {
  const { focus, hover, overlays, settings } = scene;
  const selected = focus?.kind === 'place' ? focus.id : null;
  const wishes = labelWishes(
    {
      ...scene,
      view,
      measure,
      selected,
      pointed: hover?.kind === 'place' ? hover.id : null,
      lang: settings.lang,
      bilingual: overlays.includes('scripts'),
      lineNote: (id) => lineNote(reading, id),
    },
    dots,
  );
  const laid = layoutLabels([...wishes, ...peakWishes(landmarks, view)], {
    measure,
    frame: view,
    marks: [...dots.map(dotBox), ...marks.map(markBox)],
  });
  // Only now: what the edge cuts keeps its room, so that no other label moves for it.
  const labels = wholeLabels(laid, view, selected);
  drawLabels(layer, labels, selected);
  return labels;
}

/** Who does not accept a line, in the reader's words; `''`: nobody is known to object. */
function lineNote(reading: Reading, id: PlaceId): string {
  const { bundle } = reading;
  const shape = bundle.places.get(id)?.shape ?? id;
  const lines = cachedShapes(bundle.boundaries).placeLines.get(shape) ?? [];
  // A line of control is nobody's border: only what one side takes for one can be refused.
  const contested = lines.filter(({ properties }) => properties.status === 'contested');
  const rejects = new Set(contested.flatMap((line) => line.properties.rejects ?? []));
  const names = [...rejects].sort().flatMap((country) => {
    const place = bundle.places.get(country as PlaceId);
    return place === undefined ? [] : [placeName(reading, place)];
  });
  const lang = reading.settings.current?.lang ?? 'en';
  return names.length === 0 ? '' : words(lang).mapNotRecognised(names.join(', '));
}

/** Room that no label may take: the spot and the inner part of its ring, CSS px. */
const SPOT = 3;
const RING = 6;

const dotBox = ({ id, x, y, radius }: Dot): { id: string; box: Box } => {
  const r = Math.max(SPOT, Math.min(radius, RING));
  return { id, box: [x - r, y - r, x + r, y + r] };
};

const markBox = ({ id, x, y, radius: r }: EventMark): { id: string; box: Box } => ({
  id,
  box: [x - r, y - r, x + r, y + r],
});
