import type { AtlasEvent } from '../model/event.ts';
import type { RecordSummary } from '../model/record.ts';
import type { Day } from '../model/time.ts';
import { addDays, dayNumber, dayOf, firstOfYear, yearOf } from './timeline-days.ts';

/** Whole years `[from, to)`, as days. */
export interface TimelineDomain {
  readonly from: Day;
  readonly to: Day;
}

/**
 * From the first year of records (of events, where there are no records) to
 * the last year of which the atlas knows anything; `null`: it knows nothing.
 * Earlier events stand at the edge: one of 1893 must not press forty years of
 * records into a corner.
 */
export function timelineDomain(
  summary: RecordSummary | null,
  events: readonly AtlasEvent[],
): TimelineDomain | null {
  const recorded = summary === null ? [] : [...summary.years, ...summary.sampleYears];
  const years = recorded.map(([year]) => year);
  const happened = events.flatMap(({ date }) => {
    if (date === null) return [];
    return date.to === null
      ? [yearOf(date.from)]
      : [yearOf(date.from), yearOf(addDays(date.to, -1))];
  });
  if (years.length + happened.length === 0) return null;
  const first = (years.length > 0 ? years : happened).reduce((a, b) => Math.min(a, b));
  const last = [...years, ...happened].reduce((a, b) => Math.max(a, b), first);
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
