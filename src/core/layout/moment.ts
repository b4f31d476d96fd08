import type { Day, Interval } from '../model/time.ts';
import { holds, overlaps } from '../model/time.ts';

/** When the map is shown: the names, areas and lines of one day, and the days the reader looks at. */
export interface Moment {
  /** Areas and names are those of this day. */
  readonly day: Day;
  /** Former areas are outlined where their time touches these days. */
  readonly range: Interval;
}

/**
 * The last day of the chosen range; today where none is chosen, where it goes
 * on, or where the reader pinned the map to today.
 */
export function momentOf(range: Interval | null, pinned: boolean, today: Day): Moment {
  const whole: Interval = range ?? { from: null, to: null };
  const end = whole.to;
  const day = pinned || end === null || end > today ? today : dayBefore(end);
  return { day, range: pinned ? { from: today, to: null } : whole };
}

/** `from` and `to` may be absent in the topology. */
export interface Dated {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const intervalOf = ({ from, to }: Dated): Interval => ({ from: from ?? null, to: to ?? null });

export const holdsOn = (dated: Dated, day: Day): boolean => holds(intervalOf(dated), day);

export const touches = (dated: Dated, range: Interval): boolean =>
  overlaps(intervalOf(dated), range);

/** The range's end is exclusive: its last day is the one before. */
function dayBefore(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date > 1) return dayOf(year, month, date - 1);
  if (month === 1) return dayOf(year - 1, 12, 31);
  return dayOf(year, month - 1, daysOf(year, month - 1));
}

const dayOf = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
