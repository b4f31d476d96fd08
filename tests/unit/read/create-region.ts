import { topology } from 'topojson-server';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { AreaProperties, Boundaries } from '../../../src/core/model/boundary.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import type { Place, PlaceKind } from '../../../src/core/model/place.ts';

/** A square area, two degrees wide, from its south-west corner. */
function createArea(
  id: string,
  level: AreaProperties['level'],
  [west, south]: readonly [number, number],
  width = 2,
): Feature<Polygon> {
  const [east, north] = [west + width, south + width];
  const properties: AreaProperties = {
    level,
    country: 'pakistan',
    ...(id.startsWith('former') ? { to: '2018-05-31' } : {}),
  };
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/**
 * Two districts side by side in a province: `bajaur` (70…72 E) and `swat`
 * (72…74 E), 30…32 N, under a former area that covers both.
 */
export function createBoundaries(): Boundaries {
  const features = [
    createArea('former-area', 'district', [70, 30], 4),
    createArea('kp', 'province', [70, 30], 4),
    createArea('bajaur', 'district', [70, 30]),
    createArea('swat', 'district', [72, 30]),
  ];
  const areas: FeatureCollection = { type: 'FeatureCollection', features };
  const lines: FeatureCollection = { type: 'FeatureCollection', features: [] };
  return topology({ areas, lines }) as unknown as Boundaries;
}

export function createPlace(id: string, kind: PlaceKind, ...parents: string[]): Place {
  return {
    id: placeId(id),
    kind,
    names: [{ text: id, lang: 'en', kind: 'official' }],
    parents: parents.map((parent) => ({ place: placeId(parent), from: null, to: null })),
    valid: { from: null, to: null },
    became: [],
    point: null,
    precision: 'district',
    shape: null,
    rank: 4,
  };
}

/** The places of `createBoundaries`, a Frontier Region, the former FATA, and two countries. */
export function createPlaces(): Place[] {
  return [
    createPlace('pakistan', 'country'),
    createPlace('afghanistan', 'country'),
    createPlace('kp', 'province', 'pakistan'),
    createPlace('fata', 'territory', 'pakistan', 'kp'),
    createPlace('bajaur', 'district', 'fata', 'kp'),
    createPlace('swat', 'district', 'kp'),
    createPlace('fr-swat', 'frontier-region', 'fata', 'swat'),
    createPlace('kunar', 'province', 'afghanistan'),
  ];
}
