import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { group } from 'd3';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification';
import type { Cell, CellProperties } from './cells.ts';

type CellArcs = (PolygonArcs | MultiPolygonArcs) & { readonly properties: CellProperties };

/** Provinces whose districts are drawn at first paint. */
const DISTRICTED: ReadonlySet<string> = new Set(['khyber-pakhtunkhwa', 'balochistan']);

/**
 * Coarser cells for the first paint: districts where the texts are about them,
 * provinces elsewhere in the two countries, and the countries around them.
 * `parts`: the parts to draw, and the part that each is drawn as.
 */
export function lightCells(cells: readonly Cell[], parts: ReadonlyMap<string, string>): Cell[] {
  const kept = cells.flatMap((cell): Cell[] => {
    const part = parts.get(cell.properties.part);
    return part === undefined ? [] : [{ ...cell, properties: { ...cell.properties, part } }];
  });
  const collection: FeatureCollection<Polygon | MultiPolygon, CellProperties> = {
    type: 'FeatureCollection',
    features: kept,
  };
  const whole = topology({ cells: collection }) as unknown as Topology<{
    cells: GeometryCollection<CellProperties>;
  }>;
  const groups = group(
    whole.objects.cells.geometries as unknown as readonly CellArcs[],
    ({ properties }) => groupOf(properties),
  );
  return [...groups].map(([cell, [first, ...others]]): Cell => {
    if (first === undefined) throw new RangeError(`the group “${cell}” is empty`);
    const { part, province, district, frontier } = first.properties;
    const own = district === cell || frontier === cell;
    return {
      type: 'Feature',
      geometry: merge(whole, [first, ...others]),
      properties: {
        cell,
        part,
        ...(province === undefined ? {} : { province }),
        ...(own && district !== undefined ? { district } : {}),
        ...(frontier === undefined ? {} : { frontier }),
      },
    };
  });
}

function groupOf({ part, province, district, frontier }: CellProperties): string {
  if (province === undefined) return part;
  return DISTRICTED.has(province) ? (frontier ?? district ?? province) : province;
}
