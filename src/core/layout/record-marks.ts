import type { RecordTable } from '../model/record.ts';
import type { Interval } from '../model/time.ts';
import { contains, type Bounds } from './camera.ts';
import type { View } from './view.ts';

/** UCDP where_prec from which on a record stands for an area: it is given no point. */
const AREA_PRECISION = 4;
/** Records are told apart from this zoom on. */
export const RECORD_ZOOM = 6;

/** Many small points for one pass over a canvas: x, y pairs in CSS px, rows of the table beside them. */
export interface RecordMarks {
  readonly xy: Float32Array;
  readonly rows: Int32Array;
}

/** The records of the range that have a point of their own, inside the view. */
export function layoutRecordMarks(
  table: RecordTable,
  range: Interval | null,
  region: Bounds,
  view: View,
): RecordMarks {
  const xy = new Float32Array(table.length * 2);
  const rows = new Int32Array(table.length);
  let found = 0;
  if (view.zoom < RECORD_ZOOM) return { xy: xy.subarray(0, 0), rows: rows.subarray(0, 0) };
  for (let row = 0; row < table.length; row += 1) {
    const precision = table.wherePrecision[row] ?? AREA_PRECISION;
    if (precision === 0 || precision >= AREA_PRECISION || !inRange(table, row, range)) continue;
    const lng = table.lng[row] ?? 0;
    const lat = table.lat[row] ?? 0;
    if (!contains(region, [lng, lat])) continue;
    const [x, y] = view.project([lng, lat]);
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
    xy[found * 2] = x;
    xy[found * 2 + 1] = y;
    rows[found] = row;
    found += 1;
  }
  return { xy: xy.subarray(0, found * 2), rows: rows.subarray(0, found) };
}

function inRange(table: RecordTable, row: number, range: Interval | null): boolean {
  if (range === null) return true;
  const from = table.from[row] ?? '';
  const to = table.to[row] ?? '';
  return (range.to === null || from < range.to) && (range.from === null || range.from < to);
}
