import { DataError } from '../../core/model/data-error.ts';
import { readCsv } from '../read/csv.ts';

/** Names in Arabic script by GeoNames id. */
export type NativeNames = ReadonlyMap<number, readonly string[]>;

/** Names that OpenStreetMap has for settlements of the gazetteer, towns with a slug among them. */
export async function readNativeNames(path: string): Promise<NativeNames> {
  const native = new Map<number, readonly string[]>();
  for (const { cells, where } of await readCsv(path, ['geonames', 'name'])) {
    const geonames = Number(cells.geonames);
    if (!Number.isInteger(geonames) || geonames <= 0)
      throw new DataError(`“${cells.geonames}” is no GeoNames id`, where('geonames'));
    if (!/\p{Script=Arabic}/u.test(cells.name))
      throw new DataError(`“${cells.name}” is not in Arabic script`, where('name'));
    native.set(geonames, [...(native.get(geonames) ?? []), cells.name]);
  }
  return native;
}
