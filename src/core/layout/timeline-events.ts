import type { AtlasEvent, EventDate } from '../model/event.ts';
import type { EventId } from '../model/ids.ts';
import { overlaps, type Interval } from '../model/time.ts';
import { tenth, within, type TimelineDomain, type TimelineScale } from './timeline-scale.ts';

export interface TimelineEvent {
  readonly id: EventId;
  /** CSS px from the left of the strip. */
  readonly x: number;
  /** CSS px from the top of the strip. */
  readonly y: number;
  /** 0: a day, drawn as a diamond about `x`; else a bar from `x` on. */
  readonly width: number;
  readonly uncertain: boolean;
  /** It was over before the strip begins, and stands at its edge. */
  readonly earlier: boolean;
  /** It shares a day with the range. */
  readonly chosen: boolean;
}

/** CSS px from one lane of spans to the next. */
export const LANE = 5;
const MOST_LANES = 3;
const DIAMOND = 10;

/** Anything that is not known to be one certain day is a bar, never a point. */
const isSpan = (date: EventDate): boolean => date.precision !== 'day' || date.uncertain;

const isChosen = (date: EventDate, range: Interval | null): boolean =>
  range === null || overlaps(date, range);

const isEarlier = ({ to }: EventDate, { from }: TimelineDomain): boolean =>
  to !== null && to <= from;

/** Events of one day: diamonds on the axis, stacked upward where they would cover each other. */
export function layDays(
  events: readonly AtlasEvent[],
  scale: TimelineScale,
  domain: TimelineDomain,
  axisY: number,
  range: Interval | null,
): TimelineEvent[] {
  const last: number[] = [];
  return events
    .flatMap(({ id, date }) =>
      date === null || isSpan(date) ? [] : [{ id, date, x: scale.x(within(date.from, domain)) }],
    )
    .sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
    .map(({ id, date, x }) => {
      let row = last.findIndex((end) => x - end >= DIAMOND);
      if (row === -1) row = last.length;
      last[row] = x;
      const y = tenth(axisY - row * DIAMOND);
      const earlier = isEarlier(date, domain);
      return { id, x, y, width: 0, uncertain: false, earlier, chosen: isChosen(date, range) };
    });
}

/** Events that last, or of which only a month or year is known: bars in lanes under the axis. */
export function layLanes(
  events: readonly AtlasEvent[],
  scale: TimelineScale,
  domain: TimelineDomain,
  range: Interval | null,
): { readonly count: number; readonly spans: (axisY: number) => TimelineEvent[] } {
  const ends: number[] = [];
  const spans = events
    .flatMap(({ id, date }) => {
      if (date === null || !isSpan(date)) return [];
      const from = scale.x(within(date.from, domain));
      const to = scale.x(within(date.to ?? domain.to, domain));
      const width = tenth(Math.max(DIAMOND * 0.6, Math.abs(to - from)));
      return [{ id, date, x: Math.min(from, to), width }];
    })
    .sort((a, b) => a.x - b.x || b.width - a.width || (a.id < b.id ? -1 : 1))
    .map(({ id, date, x, width }) => {
      let lane = ends.findIndex((end) => end + 2 <= x);
      if (lane === -1) lane = Math.min(ends.length, MOST_LANES - 1);
      ends[lane] = Math.max(ends[lane] ?? 0, x + width);
      const earlier = isEarlier(date, domain);
      return {
        id,
        x,
        width,
        lane,
        uncertain: date.uncertain,
        earlier,
        chosen: isChosen(date, range),
      };
    });
  return {
    count: ends.length,
    spans: (axisY) =>
      spans.map(({ lane, ...span }) => ({ ...span, y: tenth(axisY + 4 + lane * LANE) })),
  };
}
