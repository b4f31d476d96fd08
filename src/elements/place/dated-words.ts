import type { Said } from '../../core/model/place.ts';
import type { Interval } from '../../core/model/time.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { formatSaid } from '../base/words/said-date.ts';
import { words } from '../base/words/words.ts';

/**
 * When a name or a border held, as closely as the source says and no more. The
 * end is the day of the change, as people say it: FATA "until 31 May 2018", the
 * day on which it was no more. Empty where neither end is known.
 */
export function datedWords(
  { from, to }: Interval,
  lang: InterfaceLang,
  { fromSaid, toSaid }: Said = {},
): string {
  const say = words(lang);
  const start = from === null ? null : formatSaid(from, fromSaid, lang);
  const end = to === null ? null : formatSaid(to, toSaid, lang);
  if (start === null) return end === null ? '' : say.dateUntil(end);
  return end === null ? say.dateSince(start) : say.dateRange(start, end);
}
