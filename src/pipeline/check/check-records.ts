import { parquetMetadata, parquetReadObjects, type FileMetaData } from 'hyparquet';
import { DataError } from '../../core/model/data-error.ts';
import { RECORD_COLUMNS } from '../write/record-columns.ts';
import type { Problems } from './problems.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SHOWN = 20;

/** The part `records`: its columns and types, then each row. Rows count from 1 in messages. */
export async function checkRecords(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  places: ReadonlySet<string>,
  problems: Problems,
): Promise<void> {
  const buffer = bytes.slice().buffer;
  const metadata = await problems.attempt(() => readMetadata(buffer, file));
  if (metadata === undefined) return;
  const wrongColumns = columnProblem(metadata);
  if (wrongColumns !== undefined) {
    problems.add(new DataError(wrongColumns, { file }));
    return;
  }
  const rows = (await parquetReadObjects({ file: buffer, metadata })) as Row[];
  let last: Row | undefined;
  let wrong = 0;
  for (const [index, row] of rows.entries()) {
    const what = rowProblem(row, last, places);
    last = row;
    if (what === undefined) continue;
    wrong += 1;
    if (wrong <= SHOWN)
      problems.add(new DataError(`record ${String(row.id)}: ${what}`, { file, line: index + 1 }));
  }
  if (wrong > SHOWN)
    problems.add(new DataError(`${String(wrong - SHOWN)} more records are wrong`, { file }));
}

interface Row {
  readonly id: number;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly lng: number;
  readonly lat: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

function readMetadata(buffer: ArrayBuffer, file: string): FileMetaData {
  try {
    return parquetMetadata(buffer);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    throw new DataError(`not Parquet: ${cause.message}`, { file });
  }
}

function columnProblem({ schema }: FileMetaData): string | undefined {
  const found = schema.slice(1).map(({ name, type }) => `${name} ${String(type)}`);
  const expected = RECORD_COLUMNS.map(
    ({ name, type }) => `${name} ${type === 'STRING' ? 'BYTE_ARRAY' : type}`,
  );
  if (found.join() === expected.join()) return undefined;
  return `the columns are ${found.join(', ')}; they must be ${expected.join(', ')}`;
}

function rowProblem(row: Row, last: Row | undefined, places: ReadonlySet<string>) {
  if (!DAY.test(row.from) || !DAY.test(row.to) || row.from >= row.to)
    return `“${row.from}” to “${row.to}” are not days in order`;
  if (last !== undefined && (row.from < last.from || (row.from === last.from && row.id <= last.id)))
    return 'is not in order of first day, then id';
  if (!places.has(row.place)) return `there is no place “${row.place}”`;
  if (Math.abs(row.lng) > 180 || Math.abs(row.lat) > 90)
    return `${String(row.lng)}, ${String(row.lat)} are not degrees`;
  // Low, best and high are the source's own; in a few rows of UCDP they are not in order.
  if (Math.min(row.low, row.best, row.high) < 0) return 'counts fewer than no deaths';
  return undefined;
}
