import { textId } from '../model/ids.ts';
import { SENSES } from '../model/mention.ts';
import type { Day } from '../model/time.ts';
import type { Focus } from './focus.ts';
import { OVERLAYS, type Settings } from './settings.ts';
import { focusOf, isDay, LANGS, runsBack, WORLDVIEWS, type ReadingState } from './state.ts';

/**
 * Reads a state from anything: what is missing or is not one of the known
 * values is taken from `base`, and so is a range that would run back. Ids are
 * not looked up here.
 */
export function toState(value: unknown, base: ReadingState): ReadingState {
  if (!isRecord(value)) return base;
  const range = { from: toDay(value['from'], base.from), to: toDay(value['to'], base.to) };
  const { from, to } = runsBack(range) ? base : range;
  return {
    focus: value['focus'] === null ? null : (toFocus(value['focus']) ?? base.focus),
    from,
    to,
    settings: toSettings(value['settings'], base.settings),
  };
}

/** `undefined` where the value is no focus. Whatever it has for an id is looked up, and is not found. */
export const toFocus = (value: unknown): Focus | undefined =>
  isRecord(value) ? focusOf(value['kind'], String(value['id'])) : undefined;

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

/** The known values among `value`, in its order, none twice; `base` where it holds only unknown ones. */
function someOf<Value extends string>(
  allowed: readonly Value[],
  value: unknown,
  base: readonly Value[],
): readonly Value[] {
  if (!Array.isArray(value)) return base;
  const found = value.flatMap((entry) => allowed.find((known) => known === entry) ?? []);
  return found.length === 0 && value.length > 0 ? base : [...new Set(found)];
}

const toBoolean = (value: unknown, base: boolean): boolean =>
  typeof value === 'boolean' ? value : base;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
