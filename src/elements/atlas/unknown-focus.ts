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
  const nearest = nearestIds(idsOf(bundle, focus.kind), focus.id).join(', ');
  const message = say.errorUnknownId(focus.id, nearest);
  return { attribute, message };
}

function idsOf(bundle: Bundle, kind: Focus['kind']): Iterable<string> {
  switch (kind) {
    case 'place':
      return bundle.places.keys();
    case 'passage':
      return bundle.passages.keys();
    case 'text':
      return bundle.texts.keys();
    case 'event':
      return bundle.events.map((event) => event.id);
  }
}
