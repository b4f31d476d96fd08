import type { Boundaries } from '../../../src/core/model/boundary.ts';
import type { Place } from '../../../src/core/model/place.ts';
import { readCountries } from '../../../src/pipeline/geodata/countries.ts';
import { readMosaic } from '../../../src/pipeline/geodata/mosaic.ts';
import { readBoundaries } from '../../../src/pipeline/geodata/read-boundaries.ts';
import { readPlaces } from '../../../src/pipeline/geodata/read-places.ts';
import { withShapes } from '../../../src/pipeline/geodata/shapes.ts';

/** Reading the geodata that ship takes a second or two, on a busy machine much longer. */
export const READING_MS = 120_000;

const readRealMosaic = () => readMosaic('geodata/boundaries/mosaic.topojson');

/** The places that ship, before the topology gives them shapes and points. */
export async function readRealPlaces(): Promise<Place[]> {
  return readPlaces('geodata', await readRealMosaic());
}

export interface RealBoundaries {
  readonly full: Boundaries;
  readonly light: Boundaries;
  readonly places: readonly Place[];
}

export async function readRealBoundaries(): Promise<RealBoundaries> {
  const mosaic = await readRealMosaic();
  const listed = await readPlaces('geodata', mosaic);
  const { byCode } = await readCountries('geodata/places/countries.csv');
  const { full, light } = await readBoundaries('geodata', mosaic, listed, byCode);
  return { full, light, places: withShapes(listed, full) };
}

export function byId(places: readonly Place[]): Map<string, Place> {
  return new Map(places.map((place) => [String(place.id), place]));
}
