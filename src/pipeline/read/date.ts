import edtf, { type EdtfValue } from 'edtf';
import type { EventDate } from '../../core/model/event.ts';

/** The days a date allows: what `EventDate` holds, without who gave it. */
export type ReadDate = Omit<EventDate, 'by'>;

const PRECISIONS = { 1: 'year', 2: 'month', 3: 'day' } as const;
const DAY_MS = 86_400_000;

/**
 * Reads a date in the Extended Date/Time Format (ISO 8601-2): a day, a month,
 * a year, an interval of them whose end may be open, or one of a set of them.
 * Returns what is wrong with it as a sentence where it is none of these.
 */
export function readDate(text: string): ReadDate | string {
  let value: EdtfValue;
  try {
    value = edtf(text);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return `“${text}” is not an EDTF date`;
  }
  const parts = partsOf(value);
  const isOpenSet = value.type === 'Set' && !Number.isFinite(value.max - value.min);
  if (!parts.every(isKnown) || isOpenSet)
    return `“${text}” is neither a day, a month, a year nor an interval of them`;
  if (value.type === 'Interval') return readInterval(text, value);
  // One of several days: `[2022-09-13,2022-10-13]`.
  if (value.type === 'Set')
    return { edtf: text, ...bounds(value), precision: 'span', uncertain: true };
  return {
    edtf: text,
    ...bounds(value),
    precision: PRECISIONS[value.precision as 1 | 2 | 3],
    uncertain: isUncertain(value),
  };
}

/** The date itself, the ends of an interval that are not open, the members of a set. */
function partsOf(value: EdtfValue): readonly EdtfValue[] {
  if (value.type === 'Interval') return [value.lower, value.upper].filter(isValue);
  return value.type === 'Set' ? (value.values ?? []).flat() : [value];
}

/** Whether it is a day, a month or a year of which every digit is told. */
function isKnown({ type, precision, unspecified }: EdtfValue): boolean {
  return type === 'Date' && Object.hasOwn(PRECISIONS, precision ?? 0) && !unspecified?.value;
}

function bounds({ min, max }: EdtfValue): { from: string; to: string } {
  return { from: toDay(min), to: toDay(max + 1) };
}

function readInterval(text: string, { lower, upper, min, max }: EdtfValue): ReadDate | string {
  if (!isValue(lower)) return `the beginning of “${text}” is open: an event has one`;
  return {
    edtf: text,
    from: toDay(min),
    to: Number.isFinite(max) ? toDay(max + 1) : null,
    precision: 'span',
    uncertain: isUncertain(lower) || (isValue(upper) && isUncertain(upper)),
  };
}

function isValue(end: EdtfValue | number | null | undefined): end is EdtfValue {
  return typeof end === 'object' && end !== null;
}

function isUncertain(value: EdtfValue): boolean {
  return (value.uncertain?.value ?? 0) !== 0 || (value.approximate?.value ?? 0) !== 0;
}

function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The day after an ISO day. */
export function dayAfter(day: string): string {
  return toDay(Date.parse(`${day}T00:00:00Z`) + DAY_MS);
}
