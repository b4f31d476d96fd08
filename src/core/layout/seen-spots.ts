import type { Frame } from './label-boxes.ts';
import { toScreen, type PlatePoint, type PlateTransform } from './plate.ts';
import type { AreaShape } from './shapes.ts';

/** About how far the points lie apart, half as far up and down, CSS px. */
const GRID = 48;
/** How many of them are tried. */
const MOST = 60;
/** How much of its width a name must have of the area it stands in. */
const WITHIN = 0.8;

/**
 * Where a name of `width` px may stand in the part of an area that is seen,
 * CSS px, those next to the middle of that part first. They are points of a
 * grid that lies still on the plate, so that a panned map takes the name along.
 */
export function seenSpots(
  area: AreaShape,
  transform: PlateTransform,
  { width: right, height: bottom }: Frame,
  width: number,
): PlatePoint[] {
  const { k, x, y } = transform;
  const step = 2 ** Math.round(Math.log2(GRID / k));
  const rise = step / 2;
  const half = (width / k / 2) * WITHIN;
  const [top, low] = [Math.max(area.box[1], -y / k), Math.min(area.box[3], (bottom - y) / k)];
  const spots: PlatePoint[] = [];
  for (let py = Math.ceil(top / rise) * rise; py <= low; py += rise) {
    for (const [from, to] of area.runsAt(py)) {
      const end = Math.min(to, (right - x) / k) - half;
      const start = Math.max(from, -x / k) + half;
      for (let px = Math.ceil(start / step) * step; px <= end; px += step) spots.push([px, py]);
    }
  }
  const mean = (axis: 0 | 1) => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length;
  const [mx, my] = [mean(0), mean(1)];
  const off = ([px, py]: PlatePoint) => (px - mx) ** 2 + (py - my) ** 2;
  // They come in the order of the plate, which decides between those as near.
  spots.sort((a, b) => off(a) - off(b));
  return spots.slice(0, MOST).map((spot) => toScreen(transform, spot));
}
