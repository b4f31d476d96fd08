import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import type { RecordTable } from '../model/record.ts';
import { overlaps, type Interval } from '../model/time.ts';
import { placesInside } from './lineage.ts';

/** Rows of the record table, latest first, and whether any of them is from a sample. */
export interface ImpliedRecords {
  readonly rows: readonly number[];
  readonly sample: boolean;
}

const known = new WeakMap<RecordTable, ReadonlyMap<PlaceId, readonly number[]>>();

function rowsByPlace(table: RecordTable): ReadonlyMap<PlaceId, readonly number[]> {
  const before = known.get(table);
  if (before !== undefined) return before;
  const byPlace = new Map<PlaceId, number[]>();
  for (const [row, place] of table.place.entries()) {
    const rows = byPlace.get(place);
    if (rows === undefined) byPlace.set(place, [row]);
    else rows.push(row);
  }
  known.set(table, byPlace);
  return byPlace;
}

/** The records of a place and of all inside it (`null`: of the atlas) in the range. */
export function recordsOf(
  bundle: Bundle,
  table: RecordTable,
  place: PlaceId | null,
  range: Interval | null,
): ImpliedRecords {
  const byPlace = rowsByPlace(table);
  const places =
    place === null ? byPlace.keys() : new Set([place, ...placesInside(bundle, place, null)]);
  const rows: number[] = [];
  for (const id of places) {
    for (const row of byPlace.get(id) ?? []) {
      const days = { from: table.from[row] ?? null, to: table.to[row] ?? null };
      if (range === null || overlaps(days, range)) rows.push(row);
    }
  }
  // The table is sorted by date, so the number of a row stands for its date.
  rows.sort((a, b) => b - a);
  return { rows, sample: rows.some((row) => isSample(table.release[row] ?? '')) };
}

/** Whether a release of the records covers only some of what it speaks of. */
export const isSample = (release: string): boolean => release.endsWith('-sample');
