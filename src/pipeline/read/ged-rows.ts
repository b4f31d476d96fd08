import { DataError, type Whereabouts } from '../../core/model/data-error.ts';
import { readLines } from '../link/read-lines.ts';
import { cellStart } from './csv.ts';
import { checkRecordRow, type RecordRow } from './record-row.ts';

/** UCDP's own columns that go into a record, in the order they are written. */
const COLUMNS = [
  'id',
  'relid',
  'date_start',
  'date_end',
  'date_prec',
  'type_of_violence',
  'conflict_name',
  'dyad_name',
  'side_a',
  'side_b',
  'where_coordinates',
  'where_prec',
  'adm_1',
  'adm_2',
  'country',
  'latitude',
  'longitude',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'best',
  'low',
  'high',
  'event_clarity',
  'number_of_sources',
  'source_office',
  'source_date',
] as const;
type Column = (typeof COLUMNS)[number];

const NUMBERS: ReadonlySet<Column> = new Set<Column>([
  'id',
  'date_prec',
  'type_of_violence',
  'where_prec',
  'latitude',
  'longitude',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'best',
  'low',
  'high',
  'event_clarity',
  'number_of_sources',
]);
const DAYS: ReadonlySet<Column> = new Set<Column>(['date_start', 'date_end']);
/** `2014-12-16 00:00:00.000` */
const TIME_OF_DAY = /[ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** The records of the official GED table, one at a time, as the table orders them. */
export async function* readGedRows(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  release: string,
): AsyncGenerator<RecordRow> {
  let header: ReadonlyMap<Column, number> | undefined;
  for await (const row of readRows(chunks, file)) {
    if (header === undefined) header = readHeader(row, file);
    else yield createRecord(row, header, file, release);
  }
  if (header === undefined) throw new DataError('the file is empty', { file, line: 1, column: 1 });
}

interface Row {
  readonly raw: string;
  readonly cells: readonly string[];
  /** Of its first line. */
  readonly line: number;
}

/** Rows of a CSV file; a quoted cell may run over several lines. Blank lines are skipped. */
async function* readRows(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Row> {
  let raw = '';
  let line = 0;
  for await (const { text, line: number } of readLines(chunks, file)) {
    if (raw === '') line = number;
    raw = raw === '' ? text.replace(/\r$/, '') : `${raw}\n${text.replace(/\r$/, '')}`;
    if (raw === '' || hasOpenQuote(raw)) continue;
    yield { raw, cells: splitRow(raw), line };
    raw = '';
  }
  if (raw !== '')
    throw new DataError('a quotation mark of this row is never closed', { file, line, column: 1 });
}

function hasOpenQuote(raw: string): boolean {
  let open = false;
  for (let at = raw.indexOf('"'); at !== -1; at = raw.indexOf('"', at + 1)) open = !open;
  return open;
}

function splitRow(raw: string): string[] {
  const cells: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^,]*)(,|$)/y;
  for (;;) {
    const [, text = '', end] = cell.exec(raw) ?? [];
    cells.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end !== ',') return cells;
  }
}

function readHeader({ cells, line }: Row, file: string): Map<Column, number> {
  const names = cells.map((name) => name.trim().toLowerCase());
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new DataError(`the header lacks ${missing.join(', ')}: this is not UCDP GED`, {
      file,
      line,
      column: 1,
    });
  return new Map(COLUMNS.map((column) => [column, names.indexOf(column)]));
}

function createRecord(
  { raw, cells, line }: Row,
  header: ReadonlyMap<Column, number>,
  file: string,
  release: string,
): RecordRow {
  const where = (field: string): Whereabouts => {
    const index = header.get(field as Column);
    return { file, ...(index === undefined ? { line, column: 1 } : cellStart(raw, line, index)) };
  };
  const width = Math.max(...header.values());
  if (cells.length <= width)
    throw new DataError(`the row has ${String(cells.length)} cells: too few`, where(''));
  const record: Record<string, unknown> = {};
  for (const [column, index] of header)
    record[column] = readCell(column, (cells[index] ?? '').trim().replace(/\s+/g, ' '));
  record['ged_release'] = release;
  checkRecordRow(record, where);
  return record;
}

/** A cell that is no number where one should be stays text, so that the check can name it. */
function readCell(column: Column, text: string): string | number | null {
  if (text === '') return null;
  if (DAYS.has(column)) return text.replace(TIME_OF_DAY, '');
  return NUMBERS.has(column) && NUMBER.test(text) ? Number(text) : text;
}
