import { DataError } from '../../core/model/data-error.ts';
import { placeId, type PlaceId } from '../../core/model/ids.ts';
import { readCsv } from './csv.ts';

/** The units that UCDP names, and the places they are today. */
export type Units = ReadonlyMap<string, readonly PlaceId[]>;

const COLUMNS = ['country', 'adm_1', 'adm_2', 'places'] as const;

/**
 * Reads `units.csv`: each unit of UCDP (`country`, `adm_1`, `adm_2`; the last
 * two may be empty) with the place it is, or with the places it has been
 * divided into since, separated by spaces.
 */
export async function readUnits(
  file: string,
  places: Pick<ReadonlySet<PlaceId>, 'has'>,
): Promise<Units> {
  const units = new Map<string, readonly PlaceId[]>();
  for (const { cells, where } of await readCsv(file, COLUMNS)) {
    const key = unitKey(cells.country, cells.adm_1, cells.adm_2);
    if (units.has(key)) throw new DataError('this unit is given twice', where('country'));
    const ids = cells.places
      .split(/ +/)
      .filter((id) => id !== '')
      .map(placeId);
    if (ids.length === 0) throw new DataError('the unit has no place', where('places'));
    for (const id of ids)
      if (!places.has(id)) throw new DataError(`there is no place “${id}”`, where('places'));
    units.set(key, ids);
  }
  return units;
}

/** Names that are missing, `null` or empty are the same: the source names no such unit. */
export function unitKey(
  country: string,
  adm1: string | null | undefined,
  adm2: string | null | undefined,
): string {
  return [country, adm1 ?? '', adm2 ?? ''].join('|');
}
