import { polygonContains } from 'd3';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaProperties, Boundaries } from '../../core/model/boundary.ts';
import { areaId } from '../../core/model/boundary.ts';
import type { PlaceId } from '../../core/model/ids.ts';

export type Level = AreaProperties['level'];

/** The areas of today that hold a point, one for each level that has one. */
export type FindAreas = (lng: number, lat: number) => ReadonlyMap<Level, PlaceId>;

interface Area {
  readonly id: PlaceId;
  readonly level: Level;
  readonly box: readonly [west: number, south: number, east: number, north: number];
  /** Rings of each polygon, the outer one first. */
  readonly polygons: readonly [number, number][][][];
}

/**
 * Prepares point-in-area tests on the plane of longitude and latitude, which
 * is exact enough for areas as small as provinces. Former areas are left out.
 */
export function createAreaFinder(boundaries: Boundaries): FindAreas {
  const areas: Area[] = [];
  for (const { id, properties, geometry } of feature(boundaries, boundaries.objects.areas)
    .features) {
    const place = areaId({ id });
    if (place === undefined || properties.to !== undefined) continue;
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
      areas.push(createArea(place, properties.level, geometry));
  }
  return (lng, lat) => {
    const found = new Map<Level, PlaceId>();
    for (const area of areas)
      if (!found.has(area.level) && contains(area, lng, lat)) found.set(area.level, area.id);
    return found;
  };
}

function createArea(id: PlaceId, level: Level, shape: Polygon | MultiPolygon): Area {
  const polygons = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as [
    number,
    number,
  ][][][];
  const points = polygons.flat(2);
  const lngs = points.map((point) => point[0]);
  const lats = points.map((point) => point[1]);
  const box = [least(lngs), least(lats), most(lngs), most(lats)] as const;
  return { id, level, box, polygons };
}

function contains({ box, polygons }: Area, lng: number, lat: number): boolean {
  const [west, south, east, north] = box;
  if (lng < west || lng > east || lat < south || lat > north) return false;
  return polygons.some(([outer, ...holes]) => {
    if (outer === undefined || !polygonContains(outer, [lng, lat])) return false;
    return !holes.some((hole) => polygonContains(hole, [lng, lat]));
  });
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
