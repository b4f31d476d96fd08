import { findStateProblem, type StateProblem } from '../../core/selection/state-problem.ts';
import type { Interval } from '../../core/model/time.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { words } from '../base/words/all-words.ts';
import type { Problem } from '../base/one-of.ts';
import { THEMES } from './atlas-attributes.ts';

/** The theme is the element's own: the state of a reading knows nothing of it. */
function themeProblem(state: unknown): StateProblem | undefined {
  const { theme } = state as Readonly<Record<string, unknown>>;
  if (theme === undefined || THEMES.some((known) => known === theme)) return undefined;
  return { path: 'theme', value: JSON.stringify(theme), wanted: THEMES };
}

/**
 * What is wrong with a state that the host page or the page's address set while
 * the range was `standing`, in words; `undefined`: nothing is.
 */
export function judgeState(
  state: unknown,
  attribute: string,
  lang: InterfaceLang,
  standing: Interval | null,
): Problem | undefined {
  const found = findStateProblem(state, standing) ?? themeProblem(state);
  if (found === undefined) return undefined;
  const { path, value, wanted } = found;
  const say = words(lang);
  const reasons = {
    day: say.errorNotADay,
    object: say.errorNotAnObject,
    order: say.errorRangeOrder,
  };
  const reason =
    typeof wanted === 'string' ? reasons[wanted] : say.errorNotOneOf(wanted.join(', '));
  // In the address the words of the settings stand by themselves, and a reader looks at it, not at code.
  const isAddress = attribute === 'hash';
  const place = isAddress ? path.replace('settings.', '') : `${attribute}: ${path}`;
  const where = path === '' ? attribute : place;
  return { attribute, message: `${where} ${value}: ${reason}` };
}
