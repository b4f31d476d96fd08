import { eventId, passageId, placeId, textId } from '../model/ids.ts';
import { SENSES } from '../model/mention.ts';
import type { Day, Interval } from '../model/time.ts';
import { sameFocus, type Focus } from './focus.ts';
import type { Reading } from './reading.ts';
import { DEFAULT_SETTINGS, OVERLAYS, type Settings } from './settings.ts';

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

export function sameRange(a: Interval | null, b: Interval | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}

export function sameSettings(a: Settings | null, b: Settings | null): boolean {
  return a === b || JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

const ordered = (settings: Settings | null) =>
  settings && Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Reads a state from anything: what is missing or is not one of the known
 * values is taken from `base`. Ids are not looked up here.
 */
export function toState(value: unknown, base: ReadingState): ReadingState {
  if (!isRecord(value)) return base;
  return {
    focus: value['focus'] === null ? null : (toFocus(value['focus']) ?? base.focus),
    from: toDay(value['from'], base.from),
    to: toDay(value['to'], base.to),
    settings: toSettings(value['settings'], base.settings),
  };
}

/** `undefined` where the value is no focus. */
export function toFocus(value: unknown): Focus | undefined {
  if (!isRecord(value) || typeof value['id'] !== 'string') return undefined;
  return focusOf(value['kind'], value['id']);
}

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

function toDay(value: unknown, base: Day | null): Day | null {
  if (value === null) return null;
  return typeof value === 'string' && isDay(value) ? value : base;
}

function toSettings(value: unknown, base: Settings): Settings {
  if (!isRecord(value)) return base;
  const text = value['text'];
  return {
    lang: LANGS.find((lang) => lang === value['lang']) ?? base.lang,
    worldview: WORLDVIEWS.find((view) => view === value['worldview']) ?? base.worldview,
    senses: someOf(SENSES, value['senses'], base.senses),
    text: text === null ? null : typeof text === 'string' ? textId(text) : base.text,
    overlays: someOf(OVERLAYS, value['overlays'], base.overlays),
    pinnedToToday: toBoolean(value['pinnedToToday'], base.pinnedToToday),
    showUndated: toBoolean(value['showUndated'], base.showUndated),
    follow: toBoolean(value['follow'], base.follow),
  };
}

/** The known values among `value`, in its order, none twice. */
function someOf<Value extends string>(
  allowed: readonly Value[],
  value: unknown,
  base: readonly Value[],
): readonly Value[] {
  if (!Array.isArray(value)) return base;
  const found = value.flatMap((entry) => allowed.find((known) => known === entry) ?? []);
  return [...new Set(found)];
}

const toBoolean = (value: unknown, base: boolean): boolean =>
  typeof value === 'boolean' ? value : base;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
