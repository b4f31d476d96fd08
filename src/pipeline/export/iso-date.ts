import { isDay } from '../read/decisions.ts';

const DATE = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?(?![\d-])/;

/** The day, month or year that a date of a text begins with; `undefined`: none, or it is none of these. */
export function isoDate(date: string | undefined): string | undefined {
  const found = DATE.exec(date ?? '')?.[0];
  const whole = found?.length === 'YYYY-MM-DD'.length;
  return found !== undefined && whole && !isDay(found) ? undefined : found;
}
