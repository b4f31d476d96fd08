/** An ISO day, `YYYY-MM-DD`. Days compare as strings. There is no `Date` in the model. */
export type Day = string;

/** The days `[from, to)`. `null` is an open end: it has no known beginning, or it goes on. */
export interface Interval {
  readonly from: Day | null;
  readonly to: Day | null;
}

export const ALWAYS: Interval = { from: null, to: null };

/** Whether the two half-open intervals share a day. */
export function overlaps(a: Interval, b: Interval): boolean {
  return (
    (a.from === null || b.to === null || a.from < b.to) &&
    (b.from === null || a.to === null || b.from < a.to)
  );
}

/** Whether `day` lies in `[from, to)`. */
export function holds(interval: Interval, day: Day): boolean {
  return (
    (interval.from === null || interval.from <= day) && (interval.to === null || day < interval.to)
  );
}
