import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import { glazeOpacity, type AreaMark } from '../core/layout/areas.ts';
import { lineHolds, lineStyle } from '../core/layout/lines.ts';
import type { AreaProperties, Boundaries, LineProperties } from '../core/model/boundary.ts';
import type { MapDress } from './map-base.ts';

interface Features {
  readonly areas: readonly Feature<Geometry, AreaProperties>[];
  readonly byId: ReadonlyMap<string, Feature<Geometry, AreaProperties>>;
  readonly lines: readonly Feature<Geometry, LineProperties>[];
}

const made = new WeakMap<Boundaries, Features>();

/** The topology in degrees, worked out once. */
function featuresOf(boundaries: Boundaries): Features {
  const known = made.get(boundaries);
  if (known !== undefined) return known;
  const areas = feature(boundaries, boundaries.objects.areas).features;
  const features: Features = {
    areas,
    byId: new Map(areas.map((area) => [String(area.id), area])),
    lines: feature(boundaries, boundaries.objects.lines).features,
  };
  made.set(boundaries, features);
  return features;
}

const collect = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

const plain = (geometry: Geometry, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});

/** Countries, each told whether the atlas is about it; home last, so that it lies on top. */
export function landFeatures({ boundaries, home }: MapDress): FeatureCollection {
  const land = featuresOf(boundaries)
    .areas.filter(({ properties }) => properties.level === 'country')
    .map(({ geometry, properties }) => plain(geometry, { home: home.has(properties.country) }));
  return collect(
    land.sort((a, b) => Number(a.properties?.['home']) - Number(b.properties?.['home'])),
  );
}

export function glazeFeatures(
  boundaries: Boundaries,
  glazes: readonly AreaMark[],
): FeatureCollection {
  const { byId } = featuresOf(boundaries);
  return collect(
    glazes.flatMap((mark) => {
      const area = byId.get(mark.id);
      return area === undefined ? [] : [plain(area.geometry, { opacity: glazeOpacity(mark) })];
    }),
  );
}

/** Lines of the moment with the style they have in the worldview. */
export function lineFeatures({ boundaries, moment, worldview }: MapDress): FeatureCollection {
  return collect(
    featuresOf(boundaries).lines.flatMap(({ geometry, properties }) => {
      const style = lineStyle(properties, worldview);
      if (style === null || !lineHolds(properties, moment)) return [];
      return [plain(geometry, { style })];
    }),
  );
}

/** A lake may have this many islands before it is a braided river. */
const MOST_ISLANDS = 12;

/**
 * Lakes without the islands of braided rivers: those touch each other and the
 * banks, and MapLibre's triangulation fills whole regions between them.
 */
export function waterFeatures({ features }: FeatureCollection): FeatureCollection {
  const calm = (rings: Position[][]) => (rings.length > MOST_ISLANDS ? rings.slice(0, 1) : rings);
  return collect(
    features.map((water) => {
      const { geometry, properties } = water;
      if (geometry.type === 'Polygon') {
        return plain({ type: 'Polygon', coordinates: calm(geometry.coordinates) }, properties);
      }
      if (geometry.type !== 'MultiPolygon') return water;
      return plain({ ...geometry, coordinates: geometry.coordinates.map(calm) }, properties);
    }),
  );
}
