import { DataError } from '../../core/model/data-error.ts';
import { placeId, type PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import { readCsv } from '../read/csv.ts';
import { createPlace, namesOf } from './create-place.ts';
import { NAME_SOURCES } from './name-sources.ts';

/** A word for the people of a place, or the adjective made from its name: not a name of the place. */
export interface Demonym {
  readonly place: PlaceId;
  readonly text: string;
}

export interface Countries {
  readonly places: readonly Place[];
  /** ISO 3166-1 codes → place ids. */
  readonly byCode: ReadonlyMap<string, string>;
}

const COLUMNS = [
  'iso2',
  'iso3',
  'place',
  'name',
  'variants',
  'ur',
  'ps',
  'prs',
  'lng',
  'lat',
  'wikidata',
  'geonames',
] as const;

/** All countries of the world. Their points stand for a country and are no more than that. */
export async function readCountries(file: string): Promise<Countries> {
  const rows = await readCsv(file, COLUMNS);
  const byCode = new Map<string, string>();
  const places = rows.map(({ cells, where }) => {
    for (const code of [cells.iso2, cells.iso3]) {
      if (byCode.has(code)) throw new DataError(`“${code}” is given twice`, where('iso2'));
      if (code !== '') byCode.set(code, cells.place);
    }
    return createPlace({
      id: cells.place,
      kind: 'country',
      names: namesOf(
        { en: cells.name, ur: cells.ur, ps: cells.ps, prs: cells.prs },
        cells.variants.split('|'),
      ),
      namesFrom: NAME_SOURCES.cldr,
      point: cells.lng === '' ? null : [Number(cells.lng), Number(cells.lat)],
      precision: 'country',
      rank: 1,
      ...(cells.wikidata === '' ? {} : { wikidata: cells.wikidata }),
      ...(cells.geonames === '' ? {} : { geonames: Number(cells.geonames) }),
    });
  });
  return { places, byCode };
}

export async function readDemonyms(file: string): Promise<Demonym[]> {
  const rows = await readCsv(file, ['place', 'text']);
  return rows.map(({ cells }) => ({ place: placeId(cells.place), text: cells.text }));
}
