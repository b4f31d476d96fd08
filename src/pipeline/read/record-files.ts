import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DataError } from '../../core/model/data-error.ts';
import { parseJson } from './json.ts';
import { checkRecordRow, type RecordRow } from './record-row.ts';
import { decodeUtf8 } from './utf8.ts';

/** The record files of a folder, `.ndjson` and `.ndjson.gz`, by name. */
export async function recordFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /\.ndjson(\.gz)?$/.test(name));
  return names.sort().map((name) => join(folder, name));
}

/** The records of one file, one JSON object a line; empty lines are skipped. */
export async function readRecordFile(file: string): Promise<RecordRow[]> {
  const text = decodeUtf8(unpack(await readFile(file), file), file);
  const rows: RecordRow[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') rows.push(readRow(line, file, index + 1));
  }
  return rows;
}

function unpack(bytes: Buffer, file: string): Uint8Array {
  if (!file.endsWith('.gz')) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new DataError(`cannot be unpacked: ${cause.message}`, { file });
  }
}

function readRow(text: string, file: string, line: number): RecordRow {
  const value = parseLine(text, file, line);
  checkRecordRow(value, (field) => {
    const { path: _path, ...where } = parseJson(text, file, line).where(field && `/${field}`);
    return where;
  });
  return value;
}

/** The fast parser for good lines; the one that knows columns only for bad ones. */
function parseLine(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return parseJson(text, file, line).value;
  }
}

/**
 * Each record once, by date then id. Where two files hold a record, the complete release
 * beats the sample, and the later release the earlier.
 */
export function mergeRecords(lists: readonly (readonly RecordRow[])[]): RecordRow[] {
  const byId = new Map<number, RecordRow>();
  for (const row of lists.flat()) {
    const known = byId.get(row.id);
    if (known === undefined || outranks(row, known)) byId.set(row.id, row);
  }
  return [...byId.values()].sort((a, b) =>
    a.date_start === b.date_start ? a.id - b.id : a.date_start < b.date_start ? -1 : 1,
  );
}

function outranks(row: RecordRow, known: RecordRow): boolean {
  if (isSample(row) !== isSample(known)) return !isSample(row);
  return row.ged_release.localeCompare(known.ged_release, 'en', { numeric: true }) > 0;
}

export function isSample({ ged_release }: Pick<RecordRow, 'ged_release'>): boolean {
  return ged_release.endsWith('-sample');
}
