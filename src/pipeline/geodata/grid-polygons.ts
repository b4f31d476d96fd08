import type { Position } from 'geojson';
import clip, { type Geom } from 'polygon-clipping';

/** A ring of points on the grid of the mosaic; the last point repeats the first. */
export type Ring = Position[];
/** An outer ring, clockwise with y upwards as d3 wants it, and its holes the other way round. */
export type GridPolygon = Ring[];

/** Steps of a degree. */
const GRID = 1e5;

export function toGrid(polygons: readonly Position[][][]): GridPolygon[] {
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([x = 0, y = 0]) => [Math.round(x * GRID), Math.round(y * GRID)])),
  );
}

export function fromGrid(polygons: readonly GridPolygon[]): Position[][][] {
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([x = 0, y = 0]) => [x / GRID, y / GRID])),
  );
}

export function difference(a: readonly GridPolygon[], b: readonly GridPolygon[]): GridPolygon[] {
  return tidy(clip.difference(a as unknown as Geom, b as unknown as Geom));
}

export function intersection(a: readonly GridPolygon[], b: readonly GridPolygon[]): GridPolygon[] {
  return tidy(clip.intersection(a as unknown as Geom, b as unknown as Geom));
}

/** In squares of the grid. */
export function sizeOf(polygons: readonly GridPolygon[]): number {
  let size = 0;
  for (const rings of polygons)
    rings.forEach((ring, place) => {
      size += (place === 0 ? 1 : -1) * Math.abs(signedArea(ring));
    });
  return size;
}

/** Largest first. */
export function bySize(polygons: readonly GridPolygon[]): GridPolygon[] {
  return polygons.toSorted((a, b) => sizeOf([b]) - sizeOf([a]));
}

/** Back on the grid, turned as d3 wants it, without what has no size. */
function tidy(polygons: readonly (readonly (readonly Position[])[])[]): GridPolygon[] {
  return polygons
    .map((rings) => rings.map((ring, place) => turned(onGrid(ring), place === 0)).filter(hasSize))
    .filter(([outer]) => outer !== undefined);
}

const hasSize = (ring: Ring): boolean => ring.length > 3 && signedArea(ring) !== 0;

function onGrid(ring: readonly Position[]): Ring {
  const points: Ring = [];
  for (const [x = 0, y = 0] of ring) {
    const point: Position = [Math.round(x), Math.round(y)];
    const last = points.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}

function turned(ring: Ring, clockwise: boolean): Ring {
  return signedArea(ring) < 0 === clockwise ? ring : ring.toReversed();
}

/** Positive: counter-clockwise with y upwards. */
function signedArea(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x = 0, y = 0], place) => {
    const [nextX = 0, nextY = 0] = ring[(place + 1) % ring.length] ?? [];
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}
