import type { PlaceId } from '../model/ids.ts';
import { plateTransform, type PlatePoint } from './plate.ts';
import type { Shapes } from './shapes.ts';
import type { View } from './view.ts';

/** The line that is a place and passes within `reach` px of the point; the nearest, ties by id. `null`: none. */
export function hitLine(
  shapes: Shapes,
  view: View,
  point: readonly [x: number, y: number],
  reach: number,
): PlaceId | null {
  const { k, x, y } = plateTransform(shapes.plate, view);
  const at: PlatePoint = [(point[0] - x) / k, (point[1] - y) / k];
  let best: PlaceId | null = null;
  let bestGap = reach / k;
  for (const [id, lines] of shapes.placeLines) {
    for (const part of lines.flatMap((line) => line.parts)) {
      for (let index = 0; index + 1 < part.length; index += 1) {
        const gap = gapTo(at, part[index] ?? at, part[index + 1] ?? at);
        if (gap > bestGap || (gap === bestGap && best !== null && best < id)) continue;
        best = id;
        bestGap = gap;
      }
    }
  }
  return best;
}

/** Distance of a point from a segment. */
function gapTo([px, py]: PlatePoint, [ax, ay]: PlatePoint, [bx, by]: PlatePoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / length;
  const held = Math.max(0, Math.min(1, along));
  return Math.hypot(ax + dx * held - px, ay + dy * held - py);
}
