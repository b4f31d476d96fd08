import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import { DataError, type Whereabouts } from '../../core/model/data-error.ts';
import { readUtf8 } from './utf8.ts';

/** One row of a CSV file by the names of its header. */
export interface CsvRow<Column extends string> {
  readonly cells: Readonly<Record<Column, string>>;
  /** Of the row's first line, from 1. */
  readonly line: number;
  /** Where a cell begins. */
  readonly where: (column: Column) => Whereabouts;
}

interface RawRow {
  readonly record: string[];
  readonly raw: string;
  readonly info: InfoRecord;
}

/** The rows under a header that must be exactly `columns`. Empty lines are skipped. */
export async function readCsv<Column extends string>(
  file: string,
  columns: readonly Column[],
): Promise<CsvRow<Column>[]> {
  const [header, ...rows] = parseRows(await readUtf8(file), file);
  const expected = columns.join(',');
  if (header?.cells.join(',') !== expected)
    throw new DataError(`the header must be ${expected}`, { file, line: 1, column: 1 });
  return rows.map((row) => nameCells(row, columns, file));
}

interface Row {
  readonly cells: readonly string[];
  readonly raw: string;
  readonly line: number;
}

function parseRows(text: string, file: string): Row[] {
  try {
    const rows = parse(text, {
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as RawRow[];
    return rows.map(({ record, raw, info }) => {
      // A raw row may begin with the ends of skipped lines.
      const own = raw.replace(/^[\r\n]+|[\r\n]+$/g, '');
      // The parser counts to the last line of the row.
      return { cells: record, raw: own, line: info.lines - countNewlines(own) };
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = (cause as CsvError & { lines?: number }).lines ?? 1;
    throw new DataError(cause.message, { file, line, column: 1 });
  }
}

function nameCells<Column extends string>(
  { cells, raw, line }: Row,
  columns: readonly Column[],
  file: string,
): CsvRow<Column> {
  if (cells.length !== columns.length)
    throw new DataError(
      `the row has ${String(cells.length)} cells, the header ${String(columns.length)}`,
      { file, line, column: 1 },
    );
  const named = Object.fromEntries(
    columns.map((name, index) => [name, (cells[index] ?? '').trim()]),
  );
  return {
    cells: named as Record<Column, string>,
    line,
    where: (column) => ({ file, ...cellStart(raw, line, columns.indexOf(column)) }),
  };
}

/** Line and column, from 1, at which cell `index` of a raw row begins. */
export function cellStart(raw: string, line: number, index: number) {
  let offset = 0;
  let quoted = false;
  for (let cell = 0; cell < index && offset < raw.length; offset += 1) {
    if (raw[offset] === '"') quoted = !quoted;
    else if (raw[offset] === ',' && !quoted) cell += 1;
  }
  const before = raw.slice(0, offset);
  return {
    line: line + countNewlines(before),
    column: offset - (before.lastIndexOf('\n') + 1) + 1,
  };
}

function countNewlines(text: string): number {
  return text.split('\n').length - 1;
}
