import { DataError, type Whereabouts } from '../../core/model/data-error.ts';
import { isDay } from './decisions.ts';

/**
 * One event record in the shipped shape: the fields of UCDP GED that the
 * program uses, under UCDP's own names. A field that a sample does not carry is absent.
 */
export interface RecordRow {
  readonly id: number;
  readonly date_start: string;
  readonly date_end?: string;
  /** 1 day … 5 more than a month. */
  readonly date_prec?: number;
  /** 1 state-based, 2 non-state, 3 one-sided. */
  readonly type_of_violence: number;
  readonly side_a?: string;
  readonly side_b?: string;
  /** 1 exact … 7. */
  readonly where_prec?: number;
  readonly adm_1?: string | null;
  readonly adm_2?: string | null;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly deaths_civilians?: number;
  readonly best: number;
  readonly low?: number;
  readonly high?: number;
  /** Version of GED; ends in `-sample` where the rows are not all there are. */
  readonly ged_release: string;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isTextOrNull: Check = (value) => value === null || isText(value);
const isDate: Check = (value) => typeof value === 'string' && isDay(value);
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const between =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;

const REQUIRED: Readonly<Record<string, Check>> = {
  id: isCount,
  date_start: isDate,
  type_of_violence: between(1, 3),
  country: isText,
  latitude: between(-90, 90),
  longitude: between(-180, 180),
  best: isCount,
  ged_release: isText,
};

const OPTIONAL: Readonly<Record<string, Check>> = {
  date_end: isDate,
  date_prec: between(1, 5),
  side_a: isText,
  side_b: isText,
  where_prec: between(1, 7),
  adm_1: isTextOrNull,
  adm_2: isTextOrNull,
  deaths_civilians: isCount,
  low: isCount,
  high: isCount,
};

/** Checks one row; `where` tells the whereabouts of a field. Other fields are let through. */
export function checkRecordRow(
  value: unknown,
  where: (field: string) => Whereabouts,
): asserts value is RecordRow {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DataError('a record is an object', where(''));
  const row = value as Record<string, unknown>;
  for (const [field, check] of Object.entries(REQUIRED)) {
    if (!Object.hasOwn(row, field)) throw new DataError(`the record has no “${field}”`, where(''));
    if (!check(row[field])) throw wrong(field, row[field], where);
  }
  for (const [field, check] of Object.entries(OPTIONAL))
    if (Object.hasOwn(row, field) && !check(row[field])) throw wrong(field, row[field], where);
  if (typeof row['date_end'] === 'string' && row['date_end'] < String(row['date_start']))
    throw new DataError('the record ends before it begins', where('date_end'));
}

function wrong(field: string, value: unknown, where: (field: string) => Whereabouts): DataError {
  return new DataError(`${JSON.stringify(value)} cannot be “${field}”`, where(field));
}
