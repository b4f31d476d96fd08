import { eventId, passageId, placeId, textId } from '../model/ids.ts';
import type { Day, Interval } from '../model/time.ts';
import { sameFocus, type Focus } from './focus.ts';
import type { Reading } from './reading.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** What a reader has chosen, as plain JSON that can be kept, sent and set again. */
export interface ReadingState {
  readonly focus: Focus | null;
  /** First day of the range; `null`: open. */
  readonly from: Day | null;
  /** The day after the last of the range; `null`: open. */
  readonly to: Day | null;
  readonly settings: Settings;
}

export const LANGS = ['en', 'ur', 'ps', 'prs'] as const;
export const WORLDVIEWS = ['neutral', 'pk', 'af', 'in'] as const;

type Selections = Pick<Reading, 'focus' | 'range' | 'settings'>;

export function getState(reading: Selections): ReadingState {
  const range = reading.range.current;
  return {
    focus: reading.focus.current,
    from: range?.from ?? null,
    to: range?.to ?? null,
    settings: reading.settings.current ?? DEFAULT_SETTINGS,
  };
}

/** `setState(reading, getState(reading))` changes nothing and tells nobody. */
export function setState(reading: Selections, state: ReadingState): void {
  const settings = reading.settings.current ?? DEFAULT_SETTINGS;
  if (!sameSettings(settings, state.settings)) reading.settings.select(state.settings);
  reading.range.select(rangeOf(state));
  if (!sameFocus(reading.focus.current, state.focus)) reading.focus.select(state.focus);
}

/** An interval open at both ends is no range. */
export function rangeOf({ from, to }: Interval): Interval | null {
  return from === null && to === null ? null : { from, to };
}

/** Whether it ends before, or when, it begins. */
export const runsBack = ({ from, to }: Interval): boolean =>
  from !== null && to !== null && to <= from;

export function sameRange(a: Interval | null, b: Interval | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}

export function sameSettings(a: Settings | null, b: Settings | null): boolean {
  return a === b || JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

const ordered = (settings: Settings | null) =>
  settings && Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));

export function focusOf(kind: unknown, id: string): Focus | undefined {
  switch (kind) {
    case 'place':
      return { kind, id: placeId(id) };
    case 'passage':
      return { kind, id: passageId(id) };
    case 'event':
      return { kind, id: eventId(id) };
    case 'text':
      return { kind, id: textId(id) };
    default:
      return undefined;
  }
}

/** Whether `day` is a day that exists, written `YYYY-MM-DD`. */
export function isDay(day: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return false;
  const leap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  return days !== undefined && Number(date) >= 1 && Number(date) <= days;
}
