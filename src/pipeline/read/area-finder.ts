import { polygonContains } from 'd3';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'geojson';
import { areaId, type AreaProperties, type Boundaries } from '../../core/model/boundary.ts';
import type { PlaceId } from '../../core/model/ids.ts';

export type Level = AreaProperties['level'];

/** The areas that hold a point, one for each level that has one. */
export type FindAreas = (lng: number, lat: number) => ReadonlyMap<Level, PlaceId>;

interface Area {
  readonly id: PlaceId;
  readonly level: Level;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly outer: [number, number][];
  readonly holes: readonly [number, number][][];
}

/**
 * Prepares point-in-area tests for areas of today of these levels, on the
 * plane of longitude and latitude, which is exact enough for them. Many
 * records share a point: each is looked up once.
 */
export function createAreaFinder(boundaries: Boundaries, levels: readonly Level[]): FindAreas {
  const areas = areasOf(boundaries, levels);
  const known = new Map<string, ReadonlyMap<Level, PlaceId>>();
  return (lng, lat) => {
    const key = `${String(lng)},${String(lat)}`;
    const found = known.get(key) ?? findAreas(areas, lng, lat);
    known.set(key, found);
    return found;
  };
}

function findAreas(areas: readonly Area[], lng: number, lat: number): Map<Level, PlaceId> {
  const found = new Map<Level, PlaceId>();
  for (const { id, level, pieces } of areas)
    if (!found.has(level) && pieces.some((piece) => contains(piece, lng, lat)))
      found.set(level, id);
  return found;
}

function areasOf(boundaries: Boundaries, levels: readonly Level[]): Area[] {
  const areas: Area[] = [];
  const { geometries } = boundaries.objects.areas;
  const wanted = geometries.filter(
    ({ properties }) =>
      properties !== undefined &&
      'level' in properties &&
      properties.to === undefined &&
      levels.includes(properties.level),
  );
  const collection = { type: 'GeometryCollection', geometries: wanted } as const;
  for (const { id, properties, geometry } of feature(boundaries, collection).features) {
    const place = areaId({ id });
    if (place === undefined || !('level' in properties)) continue;
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
      areas.push({ id: place, level: properties.level, pieces: piecesOf(geometry) });
  }
  return areas;
}

function piecesOf(shape: Polygon | MultiPolygon): Piece[] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return (polygons as [number, number][][][]).map(([outer = [], ...holes]) => {
    const lngs = outer.map((point) => point[0]);
    const lats = outer.map((point) => point[1]);
    return { box: [least(lngs), least(lats), most(lngs), most(lats)], outer, holes };
  });
}

function contains({ box, outer, holes }: Piece, lng: number, lat: number): boolean {
  const [west, south, east, north] = box;
  if (lng < west || lng > east || lat < south || lat > north) return false;
  if (!polygonContains(outer, [lng, lat])) return false;
  return !holes.some((hole) => polygonContains(hole, [lng, lat]));
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
