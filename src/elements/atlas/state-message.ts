import { findStateProblem, type StateProblem } from '../../core/selection/state-problem.ts';
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

/** What is wrong with a state that the host page or the page's address set, in words; `undefined`: nothing is. */
export function judgeState(
  state: unknown,
  attribute: string,
  lang: InterfaceLang,
): Problem | undefined {
  const found = findStateProblem(state) ?? themeProblem(state);
  if (found === undefined) return undefined;
  const { path, value, wanted } = found;
  const say = words(lang);
  const reason =
    wanted === 'day'
      ? say.errorNotADay
      : wanted === 'object'
        ? say.errorNotAnObject
        : say.errorNotOneOf(wanted.join(', '));
  // In the address the words of the settings stand by themselves, and a reader looks at it, not at code.
  const isAddress = attribute === 'hash';
  const place = isAddress ? path.replace('settings.', '') : `${attribute}: ${path}`;
  const where = path === '' ? attribute : place;
  return { attribute, message: `${where} ${value}: ${reason}` };
}
