import type { RecordTable } from '../../core/model/record.ts';

/** The columns of the part `records`, in order; each is a key of `RecordTable`. */
export const RECORD_COLUMNS = [
  { name: 'id', type: 'INT32' },
  { name: 'from', type: 'STRING' },
  { name: 'to', type: 'STRING' },
  { name: 'datePrecision', type: 'INT32' },
  { name: 'violence', type: 'INT32' },
  { name: 'sideA', type: 'STRING' },
  { name: 'sideB', type: 'STRING' },
  { name: 'place', type: 'STRING' },
  { name: 'lng', type: 'DOUBLE' },
  { name: 'lat', type: 'DOUBLE' },
  { name: 'wherePrecision', type: 'INT32' },
  { name: 'low', type: 'INT32' },
  { name: 'best', type: 'INT32' },
  { name: 'high', type: 'INT32' },
  { name: 'civilians', type: 'INT32' },
  { name: 'release', type: 'STRING' },
] as const satisfies readonly { name: keyof RecordTable; type: 'INT32' | 'STRING' | 'DOUBLE' }[];
