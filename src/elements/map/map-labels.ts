import type { FeatureCollection } from 'geojson';
import type { MapFrame, Standing } from './map-frame.ts';
import type { EventMark } from '../../core/layout/event-marks.ts';
import type { Box } from '../../core/layout/label-boxes.ts';
import type { Measure } from '../../core/layout/label-types.ts';
import { labelWishes } from '../../core/layout/label-wishes.ts';
import type { Label } from '../../core/layout/label-spots.ts';
import { labelsInView, layoutLabels, type LabelledMark } from '../../core/layout/labels.ts';
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
  covered: readonly Box[],
): Label[] {
  const { focus, hover, overlays, settings } = scene;
  const selected = focus?.kind === 'place' ? focus.id : null;
  const placeWishes = labelWishes(
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
  const wishes = [...placeWishes, ...peakWishes(landmarks, view)];
  const room = {
    measure,
    frame: { width: view.width, height: view.height, covered },
    marks: [...dots.map(dotMark), ...marks.map(eventMark)],
  };
  // What the edge cuts keeps its room in this, so that no other label moves for it.
  const laid = layoutLabels(wishes, room);
  const labels = labelsInView(wishes, laid, room, selected);
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
const CORE = 2.4;
const RING = 6;

const boxAbout = (x: number, y: number, r: number): Box => [x - r, y - r, x + r, y + r];

const dotMark = ({ x, y, radius, kind, rank }: Dot): LabelledMark => ({
  box: boxAbout(x, y, Math.max(SPOT, Math.min(radius, RING))),
  core: kind === 'city' && rank <= 3 ? undefined : boxAbout(x, y, CORE),
});

const eventMark = ({ x, y, radius }: EventMark): LabelledMark => ({ box: boxAbout(x, y, radius) });
