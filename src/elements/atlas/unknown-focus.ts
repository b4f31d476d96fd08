import { DROPPED } from '../../core/model/ids.ts';
import type { Bundle } from '../../core/model/bundle.ts';
import type { Focus } from '../../core/selection/focus.ts';
import { nearestIds } from '../../core/search/nearest-ids.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { words } from '../base/words/all-words.ts';
import { loadWords } from '../base/words/words.ts';
import type { Problem } from '../base/one-of.ts';

/** Says in a sentence that the atlas does not hold it, and gives the ids most like its own. */
export async function unknownFocus(
  bundle: Bundle,
  focus: Focus,
  lang: InterfaceLang,
  attribute: string = focus.kind,
): Promise<Problem> {
  // Where they cannot be had English serves; who else needs them says why.
  await Promise.allSettled([loadWords(lang)]);
  const say = words(lang);
  if (focus.id.startsWith(DROPPED)) return { attribute, message: say.errorDropped };
  const ids =
    focus.kind === 'event' ? bundle.events.map(({ id }) => id) : bundle[`${focus.kind}s`].keys();
  const nearest = nearestIds(ids, focus.id).join(', ');
  const message = say.errorUnknownId(focus.id, nearest);
  return { attribute, message };
}
