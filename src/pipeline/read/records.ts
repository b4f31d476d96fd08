import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataError } from '../../core/model/data-error.ts';
import type { Boundaries } from '../../core/model/boundary.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import type { RecordSummary, RecordTable } from '../../core/model/record.ts';
import { createAreaFinder } from './area-finder.ts';
import { ancestryOf, type Ancestry } from './ancestry.ts';
import { countRecords } from './count-records.ts';
import { dayAfter } from './date.ts';
import { countryPointsOf, placeRecord, type PlacedRecord } from './place-record.ts';
import type { Figures } from './placeholders.ts';
import { mergeRecords, readRecordFile, recordFiles } from './record-files.ts';
import { recordFigures } from './record-figures.ts';
import type { RecordRow } from './record-row.ts';
import { summarizeRecords } from './record-summary.ts';
import { readUnits } from './units.ts';

/** Areas that a record can be put in by its point. */
const LEVELS = ['district', 'agency', 'province', 'territory'] as const;

export interface ReadRecords {
  readonly table: RecordTable;
  readonly summary: RecordSummary;
  /** Answers the placeholders `{{records …}}` of the texts. */
  readonly figures: Figures;
  readonly report: RecordReport;
}

/** How the records were placed, for the build's report. */
export interface RecordReport {
  readonly byUnit: number;
  readonly byPoint: number;
  /** Records whose point lies in another district of today than the one the source names. */
  readonly elsewhere: readonly {
    readonly id: number;
    readonly place: PlaceId;
    readonly point: PlaceId;
  }[];
  /** Rows in which the source's own best estimate lies outside its low and high; kept as they are. */
  readonly unordered: number;
}

/**
 * Reads the records of a folder: its `.ndjson` and `.ndjson.gz` files,
 * `units.csv` and `attribution.txt`. `more`: record files from elsewhere.
 */
export async function readRecords(
  folder: string,
  places: Iterable<Place>,
  full: Boundaries,
  more: readonly string[] = [],
): Promise<ReadRecords> {
  const all = new Map([...places].map((place) => [place.id, place]));
  const units = await readUnits(join(folder, 'units.csv'), all);
  const files = [...(await recordFiles(folder)), ...more];
  const rows = mergeRecords(await Promise.all(files.map(readRecordFile)));
  const tools = {
    units,
    findAreas: createAreaFinder(full, LEVELS),
    countryPoints: countryPointsOf(rows),
  };
  const placed = rows.map((row) => {
    const found = placeRecord(row, tools);
    if (found !== undefined && all.has(found.place)) return found;
    throw new DataError(`record ${String(row.id)} lies in no place of the atlas`, { file: folder });
  });
  const table = createTable(rows, placed);
  const ancestry = ancestryOf(all);
  const counts = countRecords(table, ancestry);
  const attribution = (await readFile(join(folder, 'attribution.txt'), 'utf8')).trim();
  return {
    table,
    summary: summarizeRecords(table, counts, attribution),
    figures: recordFigures(counts, all),
    report: createReport(rows, placed, ancestry),
  };
}

function createTable(rows: readonly RecordRow[], placed: readonly PlacedRecord[]): RecordTable {
  const column = <Value>(value: (row: RecordRow) => Value): Value[] => rows.map(value);
  return {
    length: rows.length,
    id: column((row) => row.id),
    from: column((row) => row.date_start),
    to: column((row) => dayAfter(row.date_end ?? row.date_start)),
    datePrecision: column((row) => row.date_prec ?? 0),
    violence: column((row) => row.type_of_violence),
    sideA: column((row) => row.side_a ?? ''),
    sideB: column((row) => row.side_b ?? ''),
    place: placed.map(({ place }) => place),
    lng: column((row) => row.longitude),
    lat: column((row) => row.latitude),
    wherePrecision: column((row) => row.where_prec ?? 0),
    low: column((row) => row.low ?? row.best),
    best: column((row) => row.best),
    high: column((row) => row.high ?? row.best),
    civilians: column((row) => row.deaths_civilians ?? 0),
    release: column((row) => row.ged_release),
  };
}

function createReport(
  rows: readonly RecordRow[],
  placed: readonly PlacedRecord[],
  ancestry: Ancestry,
): RecordReport {
  return {
    byUnit: placed.filter(({ by }) => by === 'unit').length,
    byPoint: placed.filter(({ by }) => by === 'point').length,
    elsewhere: placed.flatMap(({ place, elsewhere }, index) => {
      const id = rows[index]?.id;
      if (elsewhere === undefined || id === undefined) return [];
      // A former unit lies in the district that took it in, and a district in the larger unit it was part of.
      if (ancestry(place).includes(elsewhere) || ancestry(elsewhere).includes(place)) return [];
      return [{ id, place, point: elsewhere }];
    }),
    unordered: rows.filter(({ low, best, high }) => (low ?? best) > best || best > (high ?? best))
      .length,
  };
}
