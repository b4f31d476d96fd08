import { join } from 'node:path';
import type { Place } from '../../core/model/place.ts';
import { readDemonyms, type Demonym } from './countries.ts';
import { readMosaic } from './mosaic.ts';
import { readPlaces } from './read-places.ts';
import { FILES } from './sources.ts';

export interface Geodata {
  /** Every place that has a slug, by id. */
  readonly places: readonly Place[];
  /** Words for peoples ("Afghan"), which are not names of places. */
  readonly demonyms: readonly Demonym[];
}

export async function readGeodata(dir: string): Promise<Geodata> {
  const mosaic = await readMosaic(join(dir, FILES.mosaic));
  return {
    places: await readPlaces(dir, mosaic),
    demonyms: await readDemonyms(join(dir, FILES.demonyms)),
  };
}
