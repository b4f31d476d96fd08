import type { Day, Interval } from '../model/time.ts';
import { addDays, addMonths, dayNumber, nearestMonth } from './timeline-days.ts';
import { within, type TimelineDomain } from './timeline-scale.ts';

/** Which end of the range. */
export type Side = 'from' | 'to';

/** Both ends as days: open ones are the ends of the domain. */
export interface ClosedRange {
  readonly from: Day;
  readonly to: Day;
}

export function closedRange(range: Interval | null, domain: TimelineDomain): ClosedRange {
  const from = within(range?.from ?? domain.from, domain);
  const to = within(range?.to ?? domain.to, domain);
  return { from, to };
}

/** An end at the end of the domain is open; open at both ends is no range. */
export function openRange({ from, to }: ClosedRange, domain: TimelineDomain): Interval | null {
  const range = {
    from: from <= domain.from ? null : from,
    to: to >= domain.to ? null : to,
  };
  return range.from === null && range.to === null ? null : range;
}

/** The range with one end put on `day`; the other end gives way so that a month is left between them. */
export function moveEnd(
  range: Interval | null,
  side: Side,
  day: Day,
  domain: TimelineDomain,
): Interval | null {
  const { from, to } = closedRange(range, domain);
  if (side === 'from') {
    const start = earlier(within(day, domain), addMonths(domain.to, -1));
    return openRange({ from: start, to: start < to ? to : addMonths(start, 1) }, domain);
  }
  const end = later(within(day, domain), addMonths(domain.from, 1));
  return openRange({ from: from < end ? from : addMonths(addDays(end, -1), 0), to: end }, domain);
}

/** The range moved as a whole by `days`, as far as the domain goes; ends on firsts of months stay on such. */
export function shiftRange(range: Interval, days: number, domain: TimelineDomain): Interval | null {
  const { from, to } = closedRange(range, domain);
  const least = dayNumber(domain.from) - dayNumber(from);
  const most = dayNumber(domain.to) - dayNumber(to);
  const step = Math.min(most, Math.max(least, days));
  const land = from.endsWith('-01') && to.endsWith('-01') ? nearestMonth : (day: Day) => day;
  return openRange({ from: land(addDays(from, step)), to: land(addDays(to, step)) }, domain);
}

/** Where a key moves an end: a month, a year, or as far as it goes; `undefined`: the key does nothing. */
export function dayAfterKey(
  key: string,
  day: Day,
  domain: TimelineDomain,
  mirrored: boolean,
): Day | undefined {
  switch (key) {
    case 'ArrowRight':
      return stepMonths(day, mirrored ? -1 : 1);
    case 'ArrowLeft':
      return stepMonths(day, mirrored ? 1 : -1);
    case 'ArrowUp':
      return stepMonths(day, 1);
    case 'ArrowDown':
      return stepMonths(day, -1);
    case 'PageUp':
      return stepMonths(day, 12);
    case 'PageDown':
      return stepMonths(day, -12);
    case 'Home':
      return domain.from;
    case 'End':
      return domain.to;
    default:
      return undefined;
  }
}

/** A day inside a month goes to the first of that month when it steps back. */
function stepMonths(day: Day, months: number): Day {
  const inside = !day.endsWith('-01');
  return addMonths(day, months < 0 && inside ? months + 1 : months);
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);
