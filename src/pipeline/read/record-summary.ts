import type { PlaceRecords, RecordSummary, RecordTable } from '../../core/model/record.ts';
import { totalOf, type RecordCounts, type YearSums } from './count-records.ts';

/** What the first paint needs to know of the records. Places by id. */
export function summarizeRecords(
  table: RecordTable,
  { complete, sample, places }: RecordCounts,
  attribution: string,
): RecordSummary {
  const byId = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const ends = [...complete.keys()];
  return {
    years: yearRows(complete),
    sampleYears: yearRows(sample),
    places: Object.fromEntries(
      byId.map(([id, counts]) => [id, placeRow(counts.years, counts.sample)]),
    ),
    // Without complete coverage there is no year that is complete: the one before all records.
    completeTo: ends.at(-1) ?? Number((table.from[0] ?? '0001').slice(0, 4)) - 1,
    attribution,
  };
}

function yearRows(years: YearSums): RecordSummary['years'] {
  return [...years].map(([year, { events, best }]) => [year, events, best] as const);
}

function placeRow(years: YearSums, sample: boolean): PlaceRecords {
  const ends = [...years.keys()];
  return { ...totalOf(years), firstYear: ends[0] ?? 0, lastYear: ends.at(-1) ?? 0, sample };
}
