import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { fromGrid, toGrid } from './grid-polygons.ts';
import { areaPlace, type AreaIds, type Mosaic } from './mosaic.ts';

/**
 * A cell: the smallest piece that is never divided. All areas are unions of
 * cells and all lines are edges between cells, so that shared borders coincide
 * whatever is drawn.
 */
export interface CellProperties {
  /** Unique among the cells. */
  readonly cell: string;
  /** The country, or disputed piece of one, as the mosaic names it (`PAK`, `B05`). */
  readonly part: string;
  /** Place ids; absent outside Pakistan and Afghanistan. */
  readonly province?: string;
  readonly district?: string;
  /** Place id of the Frontier Region the cell was until 2018; absent for all others. */
  readonly frontier?: string;
}

export type Cell = Feature<Polygon | MultiPolygon, CellProperties>;

/** Provinces that are parts of their own, for they are disputed. */
const DISPUTED_PROVINCES: ReadonlySet<string> = new Set(['PK-JK', 'PK-GB']);
/** Parts that are divided into districts. */
const DISTRICTED = /^(PAK|AFG)/;

/** Districts of Pakistan and Afghanistan, and every other country or piece of one as it is. */
export function mosaicCells(mosaic: Mosaic, ids: AreaIds): Cell[] {
  const districts = feature(mosaic, mosaic.objects.adm2).features.map(
    ({ geometry, properties: { id, iso, adm1 } }): Cell => ({
      type: 'Feature',
      geometry: geometry as Polygon | MultiPolygon,
      properties: {
        cell: id,
        part: DISPUTED_PROVINCES.has(adm1) ? adm1.replace('PK', 'PAK') : iso,
        province: areaPlace(ids, adm1),
        district: areaPlace(ids, id),
      },
    }),
  );
  const others = feature(mosaic, mosaic.objects.adm0_parts)
    .features.filter(({ properties }) => !DISTRICTED.test(properties.part))
    .map(({ geometry, properties: { part } }): Cell => ({
      type: 'Feature',
      geometry: geometry as Polygon | MultiPolygon,
      properties: { cell: part, part },
    }));
  return [...districts, ...others].map(onGrid);
}

/** The same cell with every coordinate at the number nearest to its five decimals, so that equal ones are equal. */
function onGrid(cell: Cell): Cell {
  const coordinates = fromGrid(toGrid(polygonsOf(cell)));
  return { ...cell, geometry: { type: 'MultiPolygon', coordinates } };
}

/** The polygons of a cell, each an outer ring and its holes. */
export function polygonsOf({ geometry }: Cell): number[][][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
