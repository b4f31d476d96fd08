import { parquetWriteBuffer } from 'hyparquet-writer';
import type { RecordTable } from '../../core/model/record.ts';
import { RECORD_COLUMNS } from './record-columns.ts';

/** The part `records`: Apache Parquet, one row a record, in the order of the table. */
export function recordsParquet(table: RecordTable): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: RECORD_COLUMNS.map(({ name, type }) => ({
      name,
      type,
      data: [...table[name]],
      nullable: false,
    })),
    statistics: false,
    createdBy: 'sarhad',
  });
  return new Uint8Array(buffer);
}
