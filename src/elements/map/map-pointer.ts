import type { MapScene, Standing } from './map-frame.ts';
import { hitArea } from '../../core/layout/hit-area.ts';
import { hitLine } from '../../core/layout/hit-line.ts';
import type { View } from '../../core/layout/view.ts';
import type { Focus } from '../../core/selection/focus.ts';

/** How near the pointer must come to a line that is a place, CSS px. */
const LINE_REACH = 4;

/**
 * What is under a point of the map: a mark, else what a name there names, else a line that is a
 * place, else the smallest area shown at this zoom; `null`: nothing.
 */
export function hitFocus(
  scene: MapScene,
  view: View,
  standing: Standing,
  point: readonly [x: number, y: number],
): Focus | null {
  const [x, y] = point;
  const hit = standing.markAt(x, y);
  if (hit?.kind === 'dot') return { kind: 'place', id: hit.dot.id };
  if (hit?.kind === 'event') {
    const [event] = hit.mark.events;
    const [place] = hit.mark.places;
    // Several events of one spot are read together, as those of their place.
    if (hit.mark.events.length > 1 && place !== undefined) return { kind: 'place', id: place };
    return event === undefined ? null : { kind: 'event', id: event };
  }
  const label = standing.labels.find(
    ({ place, boxes }) =>
      place !== null && boxes.some(([x0, y0, x1, y1]) => x0 <= x && x <= x1 && y0 <= y && y <= y1),
  );
  if (label?.place != null) return { kind: 'place', id: label.place };
  const line = hitLine(scene.shapes, view, point, LINE_REACH);
  if (line !== null) return { kind: 'place', id: line };
  const { shapes, counts, moment } = scene;
  const area = hitArea(shapes, view.unproject(point), view.zoom, moment, (id) =>
    counts.mentions.has(id),
  );
  return area === null || area.properties.level === 'part' ? null : { kind: 'place', id: area.id };
}
