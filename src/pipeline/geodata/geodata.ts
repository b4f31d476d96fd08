import { join } from 'node:path';
import type { BoundaryDate } from '../../core/model/bundle.ts';
import type { Place } from '../../core/model/place.ts';
import { readAttributions, type Credit } from './attributions.ts';
import { readBoundaryDates } from './boundary-dates.ts';
import { readCountries, readDemonyms, type Demonym } from './countries.ts';
import { readLayers, type Layers } from './layers.ts';
import { readMosaic } from './mosaic.ts';
import { readBoundaries, type BoundaryCuts } from './read-boundaries.ts';
import { readPlaces } from './read-places.ts';
import { readRelief, type Relief } from './relief.ts';
import { withShapes } from './shapes.ts';
import { FILES } from './sources.ts';

export interface Geodata extends BoundaryCuts {
  /** Every place that has a slug, by id. A place's parents are what it lies in directly. */
  readonly places: readonly Place[];
  /** Words for peoples ("Afghan"), which are not names of places. */
  readonly demonyms: readonly Demonym[];
  readonly layers: Layers;
  readonly relief: Relief;
  readonly credits: readonly Credit[];
  /** `[west, south, east, north]` of the first view, degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Day of the newest boundary data, ISO. */
  readonly boundariesAsOf: string;
  readonly boundaryDates: readonly BoundaryDate[];
}

/** The border regions with what lies either side of them. */
const FIRST_VIEW = [64, 29, 75.5, 37] as const;
/** Day of the OpenStreetMap extract that Pakistan's boundaries come from; `boundaries/dates.csv` has all. */
const BOUNDARIES_AS_OF = '2026-08-01';

/** Reads the geodata folder. Wrong data are a `DataError` with file, line and column. */
export async function readGeodata(dir: string): Promise<Geodata> {
  const mosaic = await readMosaic(join(dir, FILES.mosaic));
  const { byCode } = await readCountries(join(dir, FILES.countries));
  const listed = await readPlaces(dir, mosaic);
  const { full, light } = await readBoundaries(dir, mosaic, listed, byCode);
  const places = withShapes(listed, full);
  return {
    places,
    full,
    light,
    demonyms: await readDemonyms(join(dir, FILES.demonyms)),
    layers: await readLayers(dir, places),
    relief: await readRelief(join(dir, FILES.relief), join(dir, FILES.reliefSheet)),
    credits: await readAttributions(join(dir, FILES.attributions)),
    bounds: FIRST_VIEW,
    boundariesAsOf: BOUNDARIES_AS_OF,
    boundaryDates: await readBoundaryDates(join(dir, FILES.boundaryDates), places),
  };
}
