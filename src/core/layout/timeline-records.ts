import type { RecordTable } from '../model/record.ts';
import type { Interval } from '../model/time.ts';
import { dayNumber } from './timeline-days.ts';

/** Days of records, sorted, so that a range is counted by two look-ups. */
interface SortedDays {
  /** First days, ascending. */
  readonly from: Int32Array;
  /** Ends (exclusive), ascending: not in the order of `from`. */
  readonly to: Int32Array;
}

export interface RecordDays {
  /** Records of complete coverage. */
  readonly complete: SortedDays;
  /** Records that are only a sample. */
  readonly sample: SortedDays;
}

export interface RecordCount {
  readonly complete: number;
  readonly sample: number;
}

/** Releases that are samples say so in their name. */
export const isSample = (release: string): boolean => release.endsWith('-sample');

/** Takes the days out of the table once: n log n. */
export function indexRecordDays(table: RecordTable): RecordDays {
  const days = new Map<string, number>();
  const number = (day: string): number => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const made = dayNumber(day);
    days.set(day, made);
    return made;
  };
  const sortedDays = (sample: boolean): SortedDays => {
    const from: number[] = [];
    const to: number[] = [];
    for (let row = 0; row < table.length; row++) {
      if (isSample(table.release[row] ?? '') !== sample) continue;
      from.push(number(table.from[row] ?? ''));
      to.push(number(table.to[row] ?? ''));
    }
    return { from: Int32Array.from(from).sort(), to: Int32Array.from(to).sort() };
  };
  return { complete: sortedDays(false), sample: sortedDays(true) };
}

/** How many records share a day with the range. */
export function countRecords(days: RecordDays, range: Interval): RecordCount {
  return { complete: countSorted(days.complete, range), sample: countSorted(days.sample, range) };
}

/** Begun before the range ends, less those that ended before it began: these all began before, too. */
function countSorted({ from, to }: SortedDays, range: Interval): number {
  const begun = range.to === null ? from.length : countBelow(from, dayNumber(range.to));
  const over = range.from === null ? 0 : countBelow(to, dayNumber(range.from) + 1);
  return Math.max(0, begun - over);
}

/** How many of the ascending `numbers` are less than `limit`. */
function countBelow(numbers: Int32Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
