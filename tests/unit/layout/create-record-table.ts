import type { RecordTable } from '../../../src/core/model/record.ts';
import { addDays } from '../../../src/core/layout/timeline-days.ts';
import { placeId } from '../../../src/core/model/ids.ts';

/** Records of the given first days and lengths in days, in order; the rest is the same for all. */
export function createRecordTable(
  rows: readonly { readonly from: string; readonly days: number; readonly sample?: boolean }[],
): RecordTable {
  const all = <Value>(value: Value): Value[] => rows.map(() => value);
  return {
    length: rows.length,
    id: rows.map((_, index) => index),
    from: rows.map(({ from }) => from),
    to: rows.map(({ from, days }) => addDays(from, days)),
    datePrecision: all(1),
    violence: all(1),
    sideA: all('a'),
    sideB: all('b'),
    place: all(placeId('peshawar')),
    lng: all(71.5),
    lat: all(34),
    wherePrecision: all(1),
    low: all(1),
    best: all(1),
    high: all(1),
    civilians: all(0),
    release: rows.map(({ sample }) => (sample === true ? '23.1-sample' : '22.1')),
  };
}
