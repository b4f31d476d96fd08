import { geoCentroid } from 'd3';
import { feature } from 'topojson-client';
import type { Boundaries } from '../../core/model/boundary.ts';
import { propertiesOf } from './mosaic.ts';
import { DataError } from '../../core/model/data-error.ts';
import { placeId } from '../../core/model/ids.ts';
import type { LngLat, Place } from '../../core/model/place.ts';

/**
 * The places with what the topology knows of them: an area or line of their id
 * is their shape, and its centre their point where they have none. A shape
 * that is not in the topology is an error, and so is an area without a place.
 */
export function withShapes(places: readonly Place[], boundaries: Boundaries): Place[] {
  const { areas, lines } = boundaries.objects;
  const lineIds = propertiesOf(lines).flatMap(({ place }) => place ?? []);
  const areaFeatures = new Map(
    feature(boundaries, areas).features.map((area) => [String(area.id), area]),
  );
  const shapes = new Set([...areaFeatures.keys(), ...lineIds]);
  checkPlaces(shapes, places);
  return places.map((place) => {
    if (place.shape !== null && !shapes.has(place.shape))
      throw new DataError(`“${place.id}” has the shape “${place.shape}”, which does not exist`, {
        file: 'mosaic.topojson',
      });
    const own = areaFeatures.get(place.id);
    if (own === undefined) return place;
    const [lng, lat] = geoCentroid(own);
    const centre: LngLat = [round(lng), round(lat)];
    return { ...place, shape: placeId(place.id), point: place.point ?? centre };
  });
}

function checkPlaces(shapes: ReadonlySet<string>, places: readonly Place[]): void {
  const known = new Set<string>(places.map(({ id }) => id));
  for (const shape of shapes)
    if (!known.has(shape))
      throw new DataError(`the area or line “${shape}” is no place`, { file: 'mosaic.topojson' });
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
