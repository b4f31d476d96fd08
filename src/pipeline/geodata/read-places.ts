import { join } from 'node:path';
import { DataError } from '../../core/model/data-error.ts';
import type { Place } from '../../core/model/place.ts';
import { administrativePlaces } from './administrative-places.ts';
import { readCountries } from './countries.ts';
import { readCrossings } from './crossings.ts';
import { readDatedNames, withDatedNames } from './dated-names.ts';
import { readHeirs, untilTheirEnd } from './ended-areas.ts';
import { addKeptRows, readKeptRows } from './kept-places.ts';
import { readAreaIds, type AreaIds, type Mosaic } from './mosaic.ts';
import { readNameCorrections } from './name-corrections.ts';
import { readNativeNames } from './native-settlements.ts';
import { FILES, KEPT_PLACES } from './sources.ts';
import { readTownIds, readTowns } from './towns.ts';

/** Names of a town are those of the area around it as well, in the scripts of the region. */
const SUFFIXES = ['-district', '-province'] as const;

/** Every place that has a slug, by id. */
export async function readPlaces(dir: string, mosaic: Mosaic): Promise<Place[]> {
  const areas = await readAreaIds(join(dir, FILES.areaIds));
  const places = await readSources(dir, mosaic, areas);
  for (const file of KEPT_PLACES) addKeptRows(places, await readKeptRows(join(dir, file)));
  await endParents(places, join(dir, FILES.afterDivision));
  await nameRightly(places, join(dir, FILES.names));
  checkReferences(places);
  return [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function readSources(
  dir: string,
  mosaic: Mosaic,
  areas: AreaIds,
): Promise<Map<string, Place>> {
  const corrections = await readNameCorrections(join(dir, FILES.nameCorrections));
  const townIds = await readTownIds(join(dir, FILES.townIds));
  const native = await readNativeNames(join(dir, FILES.nativeNames));
  const all = [
    ...(await readCountries(join(dir, FILES.countries))).places,
    ...administrativePlaces(mosaic, areas, corrections),
    ...(await readTowns(join(dir, FILES.towns), townIds, areas, native)),
    ...(await readCrossings(join(dir, FILES.crossings), join(dir, FILES.crossingIds))),
  ];
  const places = new Map<string, Place>();
  for (const place of all) {
    if (places.has(place.id))
      throw new DataError(`two places have the id “${place.id}”`, { file: dir });
    places.set(place.id, place);
  }
  return places;
}

/** Nothing lies in an area after that has ended. */
async function endParents(places: Map<string, Place>, file: string): Promise<void> {
  const heirs = await readHeirs(file, places);
  for (const [id, place] of places)
    places.set(id, { ...place, parents: untilTheirEnd(place.parents, places, heirs.get(id)) });
}

/** Puts the checked names of `names.csv` before all others. */
async function nameRightly(places: Map<string, Place>, file: string): Promise<void> {
  for (const [slug, names] of await readDatedNames(file)) {
    const place = places.get(slug);
    if (place === undefined) throw new DataError(`there is no place “${slug}”`, { file });
    places.set(slug, withDatedNames(place, names));
    const labels = names.filter((name) => name.kind === 'official' && name.lang !== 'en');
    for (const suffix of SUFFIXES) {
      const area = places.get(`${slug}${suffix}`);
      if (area !== undefined) places.set(area.id, withDatedNames(area, labels));
    }
  }
}

/** Parents, successors and the like must be places too. */
function checkReferences(places: ReadonlyMap<string, Place>): void {
  for (const { id, parents, became } of places.values())
    for (const other of [...parents.map((link) => link.place), ...became])
      if (!places.has(other))
        throw new DataError(`“${id}” names the place “${other}”, which does not exist`, {
          file: 'places',
        });
}
