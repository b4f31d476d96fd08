import type { BoundaryDate } from '../../core/model/bundle.ts';
import { DataError } from '../../core/model/data-error.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import { readCsv } from '../read/csv.ts';
import { readDate } from '../read/date.ts';

/** Reads of when the boundaries inside each country are: EDTF dates, `2016~` being about 2016. */
export async function readBoundaryDates(
  file: string,
  places: readonly { readonly id: PlaceId }[],
): Promise<BoundaryDate[]> {
  const known = new Set(places.map(({ id }) => id));
  const rows = await readCsv(file, ['place', 'date', 'source']);
  return rows.map(({ cells: { place, date }, where }) => {
    if (!known.has(place as PlaceId))
      throw new DataError(`there is no place “${place}”`, where('place'));
    const read = readDate(date);
    if (typeof read === 'string') throw new DataError(read, where('date'));
    return { place: place as PlaceId, edtf: read.edtf };
  });
}
