import { parquetRead } from 'hyparquet';
import { DataError } from '../../core/model/data-error.ts';
import type { RecordTable } from '../../core/model/record.ts';

type Columns = Omit<RecordTable, 'length'>;

/** The columns of the Parquet file and the kind of value each holds. */
const COLUMNS: {
  readonly [Key in keyof Columns]: Columns[Key][number] extends number ? 'number' : 'text';
} = {
  id: 'number',
  from: 'text',
  to: 'text',
  datePrecision: 'number',
  violence: 'number',
  sideA: 'text',
  sideB: 'text',
  place: 'text',
  lng: 'number',
  lat: 'number',
  wherePrecision: 'number',
  low: 'number',
  best: 'number',
  high: 'number',
  civilians: 'number',
  release: 'text',
};

/** Parquet bytes → columns. Fetched only when somebody looks at records. */
export async function readRecords(bytes: ArrayBuffer, file: string): Promise<RecordTable> {
  const columns = new Map<string, (string | number)[]>();
  await parquetRead({
    file: bytes,
    onChunk: ({ columnName, columnData, rowStart }) => {
      const column = columns.get(columnName) ?? [];
      columns.set(columnName, column);
      for (let row = 0; row < columnData.length; row += 1) {
        const value: unknown = columnData[row];
        column[rowStart + row] =
          typeof value === 'bigint' ? Number(value) : (value as string | number);
      }
    },
  });
  const length = columns.get('id')?.length ?? 0;
  for (const [name, kind] of Object.entries(COLUMNS))
    checkColumn(columns.get(name), name, kind, length, file);
  return { length, ...Object.fromEntries(columns) } as unknown as RecordTable;
}

function checkColumn(
  column: readonly (string | number)[] | undefined,
  name: string,
  kind: 'number' | 'text',
  length: number,
  file: string,
): void {
  if (column === undefined) throw new DataError(`has no column “${name}”`, { file });
  if (column.length !== length) {
    const found = String(column.length);
    throw new DataError(`column “${name}” has ${found} rows instead of ${String(length)}`, {
      file,
    });
  }
  const type = kind === 'number' ? 'number' : 'string';
  const bad = column.findIndex((value) => typeof value !== type);
  if (bad >= 0)
    throw new DataError(`column “${name}” holds no ${kind} in row ${String(bad)}`, { file });
}
