import type { Day } from '../../../core/model/time.ts';
import type { InterfaceLang } from '../../../core/selection/settings.ts';
import { formatDay, formatEventDate } from './date.ts';
import { words } from './words.ts';

/**
 * A day of a name or a border, no closer than its source gives it: `28 May
 * 2018`, for `said` of `1889-12` `December 1889`, for `by 1941` `1941 or before`.
 */
export function formatSaid(day: Day, said: string | undefined, lang: InterfaceLang): string {
  if (said === undefined) return formatDay(day, lang);
  const date = said.replace(/^by /, '');
  const known = formatEventDate({ edtf: date }, lang);
  return date === said ? known : words(lang).dateBy(known);
}
