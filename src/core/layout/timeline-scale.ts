import type { AtlasEvent } from '../model/event.ts';
import type { RecordSummary } from '../model/record.ts';
import type { Day } from '../model/time.ts';
import { addDays, dayNumber, dayOf, firstOfYear, yearOf } from './timeline-days.ts';

/** Whole years `[from, to)`, as days. */
export interface TimelineDomain {
  readonly from: Day;
  readonly to: Day;
}

/** From the first to the last year of which the atlas knows a record or a dated event; `null`: of none. */
export function timelineDomain(
  summary: RecordSummary | null,
  events: readonly AtlasEvent[],
): TimelineDomain | null {
  const years: number[] = [];
  for (const rows of summary === null ? [] : [summary.years, summary.sampleYears]) {
    for (const [year] of rows) years.push(year);
  }
  for (const { date } of events) {
    if (date === null) continue;
    years.push(yearOf(date.from));
    if (date.to !== null) years.push(yearOf(addDays(date.to, -1)));
  }
  if (years.length === 0) return null;
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  return { from: firstOfYear(first), to: firstOfYear(last + 1) };
}

/** The day itself, or the end of the domain it lies beyond. */
export function within(day: Day, domain: TimelineDomain): Day {
  if (day < domain.from) return domain.from;
  return day > domain.to ? domain.to : day;
}

export interface TimelineScale {
  /** CSS px from the left; days outside the domain fall outside the strip. */
  readonly x: (day: Day) => number;
  /** The day at `x`, kept inside the domain (its end included). */
  readonly day: (x: number) => Day;
}

/** Mirrored, time runs from right to left, as the reading does. */
export function timelineScale(
  domain: TimelineDomain,
  width: number,
  padding: number,
  mirrored: boolean,
): TimelineScale {
  const first = dayNumber(domain.from);
  const days = dayNumber(domain.to) - first;
  const span = Math.max(1, width - 2 * padding);
  const turn = (x: number): number => (mirrored ? width - x : x);
  return {
    x: (day) => tenth(turn(padding + ((dayNumber(day) - first) / days) * span)),
    day: (x) => {
      const share = Math.min(1, Math.max(0, (turn(x) - padding) / span));
      return dayOf(first + Math.round(share * days));
    },
  };
}

/** Rounded to a tenth of a pixel, so that pictures of the same data are the same. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;
