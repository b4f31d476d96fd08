import type { Position } from 'geojson';
import type { PlatePoint } from './plate.ts';

type Rings = readonly (readonly Position[])[];

/** The best place for a level label: the middle of a wide stretch of the area. */
export interface Middle {
  readonly point: PlatePoint;
  /** How wide the area is there, px of the plate. */
  readonly width: number;
}

/** Area of one polygon, holes taken off. */
export function sizeOf(rings: Rings): number {
  return rings.reduce((sum, ring, place) => sum + (place === 0 ? 1 : -1) * ringSize(ring), 0);
}

function ringSize(ring: readonly Position[]): number {
  let doubled = 0;
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    const [bx = 0, by = 0] = ring[index + 1] ?? [];
    doubled += ax * by - bx * ay;
  }
  return Math.abs(doubled) / 2;
}

/** Whether the point lies in any of the polygons. A point on an edge lies in one of two neighbours. */
export function insidePolygons(polygons: readonly Rings[], [x, y]: PlatePoint): boolean {
  return polygons.some((rings) => {
    let inside = false;
    for (const ring of rings) {
      for (let index = 0; index + 1 < ring.length; index += 1) {
        const [ax = 0, ay = 0] = ring[index] ?? [];
        const [bx = 0, by = 0] = ring[index + 1] ?? [];
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      }
    }
    return inside;
  });
}

/** Heights at which the largest polygon is measured, as shares of its own height. */
const SCANS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.3, 0.7, 0.22, 0.78];
/** How much narrower a stretch may be for standing nearer to the middle. */
const MIDDLE_WEIGHT = 0.6;

/** The largest of the polygons; none: nothing. */
export const largestOf = (polygons: readonly Rings[]): Rings =>
  polygons.reduce<Rings>(
    (best, candidate) => (sizeOf(candidate) > sizeOf(best) ? candidate : best),
    polygons[0] ?? [],
  );

/** Where a level label may stand in a polygon, best first. At least one. */
export function middlesOf(rings: Rings): readonly [Middle, ...Middle[]] {
  const ys = (rings[0] ?? []).map(([, y = 0]) => y);
  const top = ys.reduce((low, y) => Math.min(low, y), Infinity);
  const bottom = ys.reduce((high, y) => Math.max(high, y), -Infinity);
  const scanned = SCANS.map((share) => {
    const y = top + (bottom - top) * share;
    const [from, to] = widestOf(stretchesAt(rings, y));
    const worth = (to - from) * (1 - Math.abs(share - 0.5) * MIDDLE_WEIGHT);
    return { middle: { point: [(from + to) / 2, y] as const, width: to - from }, worth };
  });
  scanned.sort((a, b) => b.worth - a.worth);
  const [first, ...rest] = scanned.map(({ middle }) => middle);
  return [first ?? { point: [0, 0], width: 0 }, ...rest];
}

/** A run of a level line, from left to right. */
export type Run = readonly [from: number, to: number];

/** The runs of the level line at `y` that lie inside, from left to right. */
export function stretchesAt(rings: Rings, y: number): Run[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let index = 0; index + 1 < ring.length; index += 1) {
      const [ax = 0, ay = 0] = ring[index] ?? [];
      const [bx = 0, by = 0] = ring[index + 1] ?? [];
      if (ay > y !== by > y) crossings.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
    }
  }
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((from, index) =>
    index % 2 === 0 ? [[from, crossings[index + 1] ?? from] as const] : [],
  );
}

const widestOf = (runs: readonly Run[]): Run =>
  runs.reduce((best, run) => (run[1] - run[0] > best[1] - best[0] ? run : best), runs[0] ?? [0, 0]);
