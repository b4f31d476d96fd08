import type { Bundle } from '../../core/model/bundle.ts';
import type { Interval } from '../../core/model/time.ts';
import type { Focus } from '../../core/selection/focus.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { isDay, rangeOf, runsBack } from '../../core/selection/state.ts';
import type { Problem } from '../base/one-of.ts';
import { words } from '../base/words/words.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Whether the atlas, as far as it is loaded, has what the focus names. */
export function knows(bundle: Bundle, { kind, id }: Focus): boolean {
  if (kind === 'event') return bundle.events.some((event) => event.id === id);
  const known: ReadonlyMap<string, unknown> = bundle[`${kind}s`];
  return known.has(id);
}

/** The range that `from` and `to` say; an end that is no day is left open and named. */
export function readRange(
  // Lit hands on `null` for an attribute that was taken away.
  from: string | null | undefined,
  to: string | null | undefined,
  lang: InterfaceLang,
): { readonly range: Interval | null; readonly problems: readonly Problem[] } {
  const say = words(lang);
  const problems: Problem[] = [];
  const day = (attribute: string, value: string | null | undefined): string | null => {
    if (value == null || value === '') return null;
    if (isDay(value)) return value;
    const message = say.errorAttribute(attribute, value, say.errorNotADay);
    problems.push({ attribute, message });
    return null;
  };
  const range = rangeOf({ from: day('from', from), to: day('to', to) });
  if (range !== null && runsBack(range)) {
    const message = say.errorAttribute('to', range.to ?? '', say.errorRangeOrder);
    return { range: null, problems: [...problems, { attribute: 'to', message }] };
  }
  return { range, problems };
}
