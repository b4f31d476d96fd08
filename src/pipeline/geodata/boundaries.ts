import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { group } from 'd3';
import { mergeArcs, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterAttachedWeight,
  planarTriangleArea,
  presimplify,
  simplify,
} from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification';
import type { Boundaries } from '../../core/model/boundary.ts';
import { planAreas } from './boundary-areas.ts';
import { planLines, type LineBook, type LinePlan } from './boundary-lines.ts';
import type { Cell, CellProperties } from './cells.ts';

type CellArcs = (PolygonArcs | MultiPolygonArcs) & { readonly properties: CellProperties };
type CellTopology = Topology<{ cells: GeometryCollection<CellProperties> }>;

export interface Cut {
  /** Steps of the grid along each side of the topology. */
  readonly steps: number;
  /** Least triangle that a vertex must span to stay, square degrees; absent: all stay. */
  readonly detail?: Detail;
}

export interface Detail {
  readonly least: number;
  /** `[west, south, east, north]`; a vertex outside must span `times` as much. */
  readonly focus: readonly [number, number, number, number];
  readonly times: number;
  /** Islands smaller than this are left out, square degrees. */
  readonly island: number;
}

/** One topology with the areas and lines that the cells make up; whatever they share, they share as arcs. */
export function buildBoundaries(cells: readonly Cell[], book: LineBook, cut: Cut): Boundaries {
  const base = cellTopology(cells, cut);
  const geometries = base.objects.cells.geometries as unknown as readonly CellArcs[];
  const areas = planAreas(cells, book).map(({ id, properties, holds }) => ({
    ...mergeArcs(
      base,
      geometries.filter((cell) => holds(cell.properties)),
    ),
    id,
    properties,
  }));
  const whole: Boundaries = {
    type: 'Topology',
    objects: {
      areas: { type: 'GeometryCollection', geometries: areas },
      lines: { type: 'GeometryCollection', geometries: linesOf(base, geometries, book) },
    },
    arcs: base.arcs,
  };
  // The filter keeps every ring; it is here for the arcs that nothing uses.
  const used = filter(whole, () => true) as unknown as Boundaries;
  return quantize(used, cut.steps);
}

function cellTopology(cells: readonly Cell[], { detail }: Cut): CellTopology {
  const collection: FeatureCollection<Polygon | MultiPolygon, CellProperties> = {
    type: 'FeatureCollection',
    features: [...cells],
  };
  const whole = topology({ cells: collection }) as unknown as CellTopology;
  if (detail === undefined) return whole;
  const [west, south, east, north] = detail.focus;
  const weighed = presimplify(whole, (triangle) => {
    const [x, y] = triangle[1];
    const near = x >= west && x <= east && y >= south && y <= north;
    return planarTriangleArea(triangle) / (near ? 1 : detail.times);
  });
  const simple = simplify(weighed, detail.least);
  return filter(simple, filterAttachedWeight(simple, detail.island)) as unknown as CellTopology;
}

type LineGeometry = Boundaries['objects']['lines']['geometries'][number];

interface LineArcs extends LinePlan {
  readonly arcs: number[];
}

/**
 * Groups the arcs between cells by the line that they are part of. A line of
 * which not the same is told all along (India claims one end of the Durand
 * Line) becomes several, numbered.
 */
function linesOf(
  base: CellTopology,
  geometries: readonly CellArcs[],
  book: LineBook,
): LineGeometry[] {
  const lines = new Map<string, LineArcs>();
  for (const [arc, [a, b]] of cellsByArc(geometries)) {
    if (a === undefined || b === undefined) continue;
    for (const plan of planLines(a, b, book)) {
      const key = `${plan.id} ${JSON.stringify(plan.properties)}`;
      const line = lines.get(key) ?? { ...plan, arcs: [] };
      line.arcs.push(arc);
      lines.set(key, line);
    }
  }
  const byId = group([...lines.values()], ({ id }) => id);
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, pieces]) =>
      pieces
        .sort((a, b) => b.arcs.length - a.arcs.length)
        .map(({ properties, arcs }, place) => ({
          ...stitch(base, arcs),
          id: place === 0 ? id : `${id}-${String(place + 1)}`,
          properties,
        })),
    );
}

/** Joins arcs end to end. */
function stitch(base: CellTopology, arcs: readonly number[]) {
  return meshArcs(base, {
    type: 'GeometryCollection',
    geometries: arcs.map((arc) => ({ type: 'LineString', arcs: [arc] })),
  });
}

/** The one or two cells either side of each arc. */
function cellsByArc(geometries: readonly CellArcs[]): Map<number, CellProperties[]> {
  const cells = new Map<number, CellProperties[]>();
  for (const cell of geometries) {
    const rings = cell.type === 'Polygon' ? cell.arcs : cell.arcs.flat();
    for (const arc of new Set(rings.flat().map((index) => (index < 0 ? ~index : index)))) {
      const sides = cells.get(arc);
      if (sides === undefined) cells.set(arc, [cell.properties]);
      else sides.push(cell.properties);
    }
  }
  return cells;
}
