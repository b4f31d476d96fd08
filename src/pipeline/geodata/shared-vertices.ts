import type { Position } from 'geojson';
import { polygonsOf, type Cell } from './cells.ts';

/** Degrees, a step and a half of the mosaic's grid: a vertex this near to an edge lies on it. */
const NEAR = 1.5e-5;

/**
 * Lets neighbours share their edges again after some cells were cut. Cutting
 * drops vertices that stand in a straight line: they are put back into the cut
 * cells. It makes new ones where it crosses an old border: they are put into
 * the cells on the other side.
 */
export function withSharedVertices(before: readonly Cell[], after: readonly Cell[]): Cell[] {
  const untouched = new Set(before);
  const cut = after.filter((cell) => !untouched.has(cell));
  const reach = boxOf(cut.flatMap(verticesOf));
  const old = before.flatMap(verticesOf);
  const known = new Set(old.map(keyOf));
  const made = cut.flatMap(verticesOf).filter((vertex) => !known.has(keyOf(vertex)));
  const all = new VertexIndex([...old, ...made], reach);
  const fresh = new VertexIndex(made, reach);
  return after.map((cell) => {
    if (!untouched.has(cell)) return withVertices(cell, all);
    return meets(boxOf(verticesOf(cell)), reach) ? withVertices(cell, fresh) : cell;
  });
}

function withVertices(cell: Cell, vertices: VertexIndex): Cell {
  const coordinates = polygonsOf(cell).map((rings) =>
    rings.map((ring) =>
      ring.flatMap((from, place): Position[] => {
        const to = ring[place + 1];
        return to === undefined ? [from] : [from, ...vertices.between(from, to)];
      }),
    ),
  );
  return { ...cell, geometry: { type: 'MultiPolygon', coordinates } };
}

/** Side of a bucket, degrees. */
const BUCKET = 0.02;

/** The vertices within a box, each once, by buckets of the map. */
class VertexIndex {
  readonly #buckets = new Map<string, Map<string, Position>>();

  constructor(vertices: readonly Position[], box: Box) {
    for (const vertex of vertices) {
      if (!meets(boxOf([vertex]), box)) continue;
      const [x = 0, y = 0] = vertex;
      const key = `${String(Math.floor(x / BUCKET))},${String(Math.floor(y / BUCKET))}`;
      const bucket = this.#buckets.get(key) ?? new Map<string, Position>();
      bucket.set(keyOf(vertex), vertex);
      this.#buckets.set(key, bucket);
    }
  }

  /** The vertices on an edge but at neither of its ends, in order. */
  between(from: Position, to: Position): Position[] {
    const [west, south, east, north] = boxOf([from, to]);
    const found: Position[] = [];
    for (let x = bucketOf(west - NEAR); x <= bucketOf(east + NEAR); x += 1)
      for (let y = bucketOf(south - NEAR); y <= bucketOf(north + NEAR); y += 1)
        for (const vertex of this.#buckets.get(`${String(x)},${String(y)}`)?.values() ?? [])
          if (liesOn(vertex, from, to)) found.push(vertex);
    return found.sort((a, b) => distance(from, a) - distance(from, b));
  }
}

const bucketOf = (degrees: number): number => Math.floor(degrees / BUCKET);

function liesOn(vertex: Position, from: Position, to: Position): boolean {
  if (!meets(boxOf([from, to]), boxOf([vertex]))) return false;
  if (keyOf(vertex) === keyOf(from) || keyOf(vertex) === keyOf(to)) return false;
  const [x = 0, y = 0] = vertex;
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  const across = (x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1);
  return Math.abs(across) <= NEAR * distance(from, to);
}

const verticesOf = (cell: Cell): Position[] => polygonsOf(cell).flat(2);

const keyOf = ([x = 0, y = 0]: Position): string => `${x.toFixed(5)},${y.toFixed(5)}`;

const distance = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number =>
  Math.hypot(bx - ax, by - ay);

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(points: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

const meets = (a: Box, b: Box): boolean =>
  a[0] <= b[2] + NEAR && b[0] <= a[2] + NEAR && a[1] <= b[3] + NEAR && b[1] <= a[3] + NEAR;
