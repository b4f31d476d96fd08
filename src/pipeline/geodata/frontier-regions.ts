import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { DataError } from '../../core/model/data-error.ts';
import { polygonsOf, type Cell } from './cells.ts';
import { bySize, difference, fromGrid, intersection, sizeOf, toGrid } from './grid-polygons.ts';
import type { GridPolygon } from './grid-polygons.ts';
import { readJson } from './read-json.ts';
import { snapToBorder, withCorners } from './grid-vertices.ts';

/** A Frontier Region before 2018. */
export interface FrontierRegion {
  /** Place id. */
  readonly id: string;
  /** Place id of the district it became part of. */
  readonly district: string;
  /** Rings of each polygon, degrees. */
  readonly polygons: Position[][][];
}

interface FrontierProperties {
  readonly name: string;
  readonly type: string;
}

/** Reads the shapes of the Frontier Regions; `districts` says by place id what each became part of. */
export async function readFrontierRegions(
  file: string,
  districts: ReadonlyMap<string, string>,
): Promise<FrontierRegion[]> {
  const { features } =
    await readJson<FeatureCollection<Polygon | MultiPolygon, FrontierProperties>>(file);
  return features
    .filter(({ properties }) => properties.type === 'frontier region')
    .map(({ properties: { name }, geometry: { type, coordinates } }) => {
      const id = name.toLowerCase().replaceAll(' ', '-');
      const district = districts.get(id);
      if (district === undefined)
        throw new DataError(`no district is given for “${name}”`, { file });
      return { id, district, polygons: type === 'Polygon' ? [coordinates] : coordinates };
    });
}

/** A piece smaller than this share of its region is a sliver between two surveys. */
const SLIVER = 0.12;

/**
 * Cuts each Frontier Region out of its district. The shapes come from another
 * survey than the districts: what lies beyond the district is dropped, and
 * slivers that the two leave between them go to the side that they touch.
 */
export function cutFrontierRegions(
  cells: readonly Cell[],
  regions: readonly FrontierRegion[],
): Cell[] {
  return cells.flatMap((cell): Cell[] => {
    const region = regions.find(({ district }) => district === cell.properties.district);
    return region === undefined ? [cell] : cutCell(cell, region);
  });
}

function cutCell(cell: Cell, region: FrontierRegion): [outside: Cell, inside: Cell] {
  const whole = toGrid(polygonsOf(cell));
  const wanted = toGrid(region.polygons);
  const least = SLIVER * sizeOf(intersection(whole, wanted));
  const left = largePieces(difference(whole, wanted), least);
  const taken = largePieces(difference(whole, left), least);
  const inside = withCorners(snapToBorder(taken, whole), whole);
  const outside = withCorners(difference(whole, inside), [...whole, ...inside]);
  return [
    pieceOf(cell, outside, {}),
    pieceOf(cell, inside, { cell: region.id, frontier: region.id }),
  ];
}

function largePieces(polygons: readonly GridPolygon[], least: number): GridPolygon[] {
  return bySize(polygons).filter((piece, place) => place === 0 || sizeOf([piece]) >= least);
}

function pieceOf(
  cell: Cell,
  polygons: readonly GridPolygon[],
  more: Partial<Cell['properties']>,
): Cell {
  return {
    ...cell,
    geometry: { type: 'MultiPolygon', coordinates: fromGrid(polygons) },
    properties: { ...cell.properties, ...more },
  };
}
