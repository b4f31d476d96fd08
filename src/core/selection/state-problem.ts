import { SENSES } from '../model/mention.ts';
import type { Interval } from '../model/time.ts';
import { OVERLAYS } from './settings.ts';
import { isDay, LANGS, runsBack, WORLDVIEWS } from './state.ts';

/** What in a state cannot be set: where it stands, what stands there, and what should. */
export interface StateProblem {
  /** Such as `settings.overlays[0]`; empty: the state itself. */
  readonly path: string;
  /** As JSON. */
  readonly value: string;
  /** The values allowed there, or the kind of thing; `order`: a range that begins before it ends. */
  readonly wanted: readonly string[] | 'day' | 'object' | 'order';
}

const FOCUS_KINDS = ['place', 'passage', 'event', 'text'] as const;

/**
 * The first thing wrong with a state from outside; `undefined`: nothing is.
 * What is missing is not wrong: an end of the range is then that of `standing`.
 */
export function findStateProblem(
  state: unknown,
  standing: Interval | null = null,
): StateProblem | undefined {
  if (!isRecord(state)) return problem('', state, 'object');
  const { focus, from, to, settings } = state;
  return (
    focusProblem(focus) ??
    dayProblem('from', from) ??
    dayProblem('to', to) ??
    orderProblem(from, to, standing) ??
    (settings === undefined ? undefined : settingsProblem(settings))
  );
}

function focusProblem(focus: unknown): StateProblem | undefined {
  if (focus === null || focus === undefined) return undefined;
  if (!isRecord(focus)) return problem('focus', focus, 'object');
  return oneOf('focus.kind', focus['kind'] ?? null, FOCUS_KINDS);
}

function dayProblem(path: string, day: unknown): StateProblem | undefined {
  if (day === null || day === undefined) return undefined;
  return typeof day === 'string' && isDay(day) ? undefined : problem(path, day, 'day');
}

/** Of ends that are days, missing or `null`. */
function orderProblem(
  from: unknown,
  to: unknown,
  standing: Interval | null,
): StateProblem | undefined {
  const end = (day: unknown, stands: string | undefined | null) =>
    (day === undefined ? stands : (day as string | null)) ?? null;
  if (!runsBack({ from: end(from, standing?.from), to: end(to, standing?.to) })) return undefined;
  return to === undefined ? problem('from', from, 'order') : problem('to', to, 'order');
}

function settingsProblem(settings: unknown): StateProblem | undefined {
  if (!isRecord(settings)) return problem('settings', settings, 'object');
  const { lang, worldview, senses, overlays } = settings;
  return (
    oneOf('settings.lang', lang, LANGS) ??
    oneOf('settings.worldview', worldview, WORLDVIEWS) ??
    someOf('settings.senses', senses, SENSES) ??
    someOf('settings.overlays', overlays, OVERLAYS)
  );
}

function someOf(
  path: string,
  values: unknown,
  allowed: readonly string[],
): StateProblem | undefined {
  if (values === undefined) return undefined;
  if (!Array.isArray(values)) return problem(path, values, allowed);
  const at = values.findIndex((value) => !allowed.some((known) => known === value));
  return at === -1 ? undefined : problem(`${path}[${String(at)}]`, values[at], allowed);
}

function oneOf(path: string, value: unknown, allowed: readonly string[]): StateProblem | undefined {
  if (value === undefined || allowed.some((known) => known === value)) return undefined;
  return problem(path, value, allowed);
}

const problem = (path: string, value: unknown, wanted: StateProblem['wanted']): StateProblem => ({
  path,
  value: JSON.stringify(value),
  wanted,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
