import type { Boundaries } from '../../../src/core/model/boundary.ts';
import type { Place } from '../../../src/core/model/place.ts';
import { readCountries } from '../../../src/pipeline/geodata/countries.ts';
import { readGazetteer } from '../../../src/pipeline/geodata/gazetteer.ts';
import { readMosaic } from '../../../src/pipeline/geodata/mosaic.ts';
import { readBoundaries } from '../../../src/pipeline/geodata/read-boundaries.ts';
import { readPlaces } from '../../../src/pipeline/geodata/read-places.ts';
import { withShapes } from '../../../src/pipeline/geodata/shapes.ts';

/** Mean radius of the WGS 84 ellipsoid, (2a + b) / 3: d3 measures on a sphere. */
export const EARTH_KM = 6371.0088;

/** What `read` resolves to; it is called once for all tests of a worker, for nothing changes what it read. */
export function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => (reading ??= read());
}

const readRealMosaic = once(() => readMosaic('geodata/boundaries/mosaic.topojson'));

/** The places that ship, before the topology gives them shapes and points. */
export const readRealPlaces = once(async (): Promise<readonly Place[]> =>
  readPlaces('geodata', await readRealMosaic()),
);

/** The settlements of the gazetteer that ships. */
export const readRealSettlements = once(async (): Promise<readonly Place[]> => [
  ...(await readGazetteer('geodata')),
]);

export interface RealBoundaries {
  readonly full: Boundaries;
  readonly light: Boundaries;
  readonly places: readonly Place[];
}

export const readRealBoundaries = once(async (): Promise<RealBoundaries> => {
  const listed = await readRealPlaces();
  const { byCode } = await readCountries('geodata/places/countries.csv');
  const { full, light } = await readBoundaries('geodata', await readRealMosaic(), listed, byCode);
  return { full, light, places: withShapes(listed, full) };
});

export function byId(places: readonly Place[]): Map<string, Place> {
  return new Map(places.map((place) => [String(place.id), place]));
}
