import { join } from 'node:path';
import type { Place } from '../../core/model/place.ts';
import { readDemonyms, type Demonym } from './countries.ts';
import { readMosaic } from './mosaic.ts';
import { readCountries } from './countries.ts';
import { readBoundaries, type BoundaryCuts } from './read-boundaries.ts';
import { readPlaces } from './read-places.ts';
import { FILES } from './sources.ts';

export interface Geodata extends BoundaryCuts {
  /** Every place that has a slug, by id. */
  readonly places: readonly Place[];
  /** Words for peoples ("Afghan"), which are not names of places. */
  readonly demonyms: readonly Demonym[];
}

export async function readGeodata(dir: string): Promise<Geodata> {
  const mosaic = await readMosaic(join(dir, FILES.mosaic));
  const places = await readPlaces(dir, mosaic);
  const { byCode } = await readCountries(join(dir, FILES.countries));
  return {
    places,
    demonyms: await readDemonyms(join(dir, FILES.demonyms)),
    ...(await readBoundaries(dir, mosaic, places, byCode)),
  };
}
