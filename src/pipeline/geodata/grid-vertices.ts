import type { Position } from 'geojson';
import type { GridPolygon, Ring } from './grid-polygons.ts';

/** Grid steps: rounding may move a crossing of two edges this far from either. */
const ROUNDING = 1;

/**
 * Moves every vertex that cutting made on the border of `whole` to the nearer
 * end of the border edge it stands on. So cutting changes no border, and the
 * neighbours need not know of it.
 */
export function snapToBorder(
  polygons: readonly GridPolygon[],
  whole: readonly GridPolygon[],
): GridPolygon[] {
  const known = new Set(whole.flat(2).map(keyOf));
  const edges = whole.flat().flatMap(edgesOf);
  return polygons.map((rings) =>
    rings.map((ring) =>
      closed(ring.map((vertex) => (known.has(keyOf(vertex)) ? vertex : snap(vertex, edges)))),
    ),
  );
}

/** Puts back the vertices of `corners` that stand on an edge in a straight line, where cutting dropped them. */
export function withCorners(
  polygons: readonly GridPolygon[],
  corners: readonly GridPolygon[],
): GridPolygon[] {
  const vertices = [...new Map(corners.flat(2).map((vertex) => [keyOf(vertex), vertex])).values()];
  return polygons.map((rings) =>
    rings.map((ring) =>
      ring.flatMap((from, place): Position[] => {
        const to = ring[place + 1];
        return to === undefined ? [from] : [from, ...between(from, to, vertices)];
      }),
    ),
  );
}

type Edge = readonly [from: Position, to: Position];

const edgesOf = (ring: Ring): Edge[] =>
  ring.slice(1).map((to, place) => [ring[place] ?? to, to] as const);

function snap(vertex: Position, edges: readonly Edge[]): Position {
  const edge = edges.find(([from, to]) => distanceToEdge(vertex, from, to) <= ROUNDING);
  if (edge === undefined) return vertex;
  const [from, to] = edge;
  return distance(vertex, from) <= distance(vertex, to) ? from : to;
}

/** Vertices strictly between the ends of an edge and exactly on it, in order. */
function between(from: Position, to: Position, vertices: readonly Position[]): Position[] {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  return vertices
    .filter(([x = 0, y = 0]) => {
      const along = (x - x1) * (x2 - x1) + (y - y1) * (y2 - y1);
      const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      return (x - x1) * (y2 - y1) === (y - y1) * (x2 - x1) && along > 0 && along < length;
    })
    .sort((a, b) => distance(from, a) - distance(from, b));
}

function distanceToEdge(vertex: Position, from: Position, to: Position): number {
  const [x = 0, y = 0] = vertex;
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1));
}

/** Without repeated vertices; the last repeats the first. */
function closed(ring: Ring): Ring {
  const points = ring.filter((vertex, place) => {
    const last = ring[place - 1];
    return last === undefined || keyOf(last) !== keyOf(vertex);
  });
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || keyOf(first) === keyOf(last)) return points;
  return [...points, first];
}

const keyOf = ([x = 0, y = 0]: Position): string => `${String(x)},${String(y)}`;

const distance = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number =>
  Math.hypot(bx - ax, by - ay);
