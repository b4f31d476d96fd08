import type { PlaceId } from '../../core/model/ids.ts';
import type { RecordTable } from '../../core/model/record.ts';
import type { Ancestry } from './ancestry.ts';
import { isSample } from './record-files.ts';

/** Sums over records; the deaths are the source's low, best and high estimates. */
export interface Sums {
  readonly events: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** Sums per year, ascending. */
export type YearSums = ReadonlyMap<number, Sums>;

export interface RecordCounts {
  /** Complete coverage, of everything. */
  readonly complete: YearSums;
  /** Of the records that are samples: never a total. */
  readonly sample: YearSums;
  /**
   * Per place, everything inside it: complete coverage where there is any,
   * and only otherwise (`sample`) what the samples hold.
   */
  readonly places: ReadonlyMap<PlaceId, PlaceCounts>;
}

export interface PlaceCounts {
  readonly years: YearSums;
  readonly sample: boolean;
}

const NONE: Sums = { events: 0, low: 0, best: 0, high: 0 };

export function countRecords(table: RecordTable, ancestry: Ancestry): RecordCounts {
  const complete = new Map<number, Sums>();
  const sample = new Map<number, Sums>();
  const completeAt = new Map<PlaceId, Map<number, Sums>>();
  const sampleAt = new Map<PlaceId, Map<number, Sums>>();
  table.place.forEach((place, index) => {
    const sampled = isSample({ ged_release: table.release[index] ?? '' });
    addRecord(sampled ? sample : complete, table, index);
    const byPlace = sampled ? sampleAt : completeAt;
    for (const id of ancestry(place)) {
      const years = byPlace.get(id) ?? new Map<number, Sums>();
      byPlace.set(id, years);
      addRecord(years, table, index);
    }
  });
  const places = new Map<PlaceId, PlaceCounts>();
  for (const [id, years] of sampleAt) places.set(id, { years: ascending(years), sample: true });
  for (const [id, years] of completeAt) places.set(id, { years: ascending(years), sample: false });
  return { complete: ascending(complete), sample: ascending(sample), places };
}

function addRecord(years: Map<number, Sums>, table: RecordTable, index: number): void {
  const year = Number((table.from[index] ?? '').slice(0, 4));
  years.set(
    year,
    addSums(years.get(year) ?? NONE, {
      events: 1,
      low: table.low[index] ?? 0,
      best: table.best[index] ?? 0,
      high: table.high[index] ?? 0,
    }),
  );
}

function addSums(a: Sums, b: Sums): Sums {
  return {
    events: a.events + b.events,
    low: a.low + b.low,
    best: a.best + b.best,
    high: a.high + b.high,
  };
}

function ascending(years: ReadonlyMap<number, Sums>): YearSums {
  return new Map([...years].sort(([a], [b]) => a - b));
}

export function totalOf(years: YearSums): Sums {
  return [...years.values()].reduce(addSums, NONE);
}
