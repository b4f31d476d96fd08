import type { PlaceId } from './ids.ts';

/**
 * Event records by the thousand (UCDP GED), column by column, sorted by `from`
 * then id. All columns have `length` entries.
 */
export interface RecordTable {
  readonly length: number;
  readonly id: readonly number[];
  /** ISO days; `to` is exclusive. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** UCDP date_prec: 1 day … 5 more than a month. 0: the source does not say. */
  readonly datePrecision: readonly number[];
  /** 1 state-based, 2 non-state, 3 one-sided. */
  readonly violence: readonly number[];
  readonly sideA: readonly string[];
  readonly sideB: readonly string[];
  /** District, province or country the record lies in; never finer than the source's own precision. */
  readonly place: readonly PlaceId[];
  readonly lng: readonly number[];
  readonly lat: readonly number[];
  /** UCDP where_prec: 1 exact … 7; 4 and more stand for an area, not a point. 0: the source does not say. */
  readonly wherePrecision: readonly number[];
  /** Deaths. Where a sample gives only a best estimate, low and high repeat it. */
  readonly low: readonly number[];
  readonly best: readonly number[];
  readonly high: readonly number[];
  readonly civilians: readonly number[];
  /** `22.1`, `23.1-sample`, `25.1-sample`. */
  readonly release: readonly string[];
}

/** What the first paint knows of the records, computed by the build. */
export interface RecordSummary {
  /** Records and sum of best estimates per year, ascending, complete coverage only. */
  readonly years: readonly (readonly [year: number, events: number, deaths: number])[];
  /** Of the records from samples, per year. Never to be shown as totals. */
  readonly sampleYears: readonly (readonly [year: number, events: number, deaths: number])[];
  /** Per place, everything inside it counted. */
  readonly places: Readonly<Record<string, PlaceRecords>>;
  /** Last year of complete coverage. */
  readonly completeTo: number;
  readonly attribution: string;
}

/**
 * By extent, whatever the date: what lies in Bajaur counts for the former FATA
 * and for Khyber Pakhtunkhwa. Complete coverage alone where there is any.
 */
export interface PlaceRecords {
  readonly events: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** The place has records from samples only: not a total. */
  readonly sample: boolean;
}
