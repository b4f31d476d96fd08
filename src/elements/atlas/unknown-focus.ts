import type { Bundle } from '../../core/model/bundle.ts';
import type { Focus } from '../../core/selection/focus.ts';
import { nearestIds } from '../../core/search/nearest-ids.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { words } from '../base/words/all-words.ts';
import type { Problem } from './atlas-attributes.ts';

/** Names the attribute, or the call, its value and the ids most like it. */
export function unknownFocus(
  bundle: Bundle,
  focus: Focus,
  lang: InterfaceLang,
  attribute: string = focus.kind,
): Problem {
  const say = words(lang);
  const nearest = nearestIds(idsOf(bundle, focus.kind), focus.id).join(', ');
  const reason = say.errorUnknownId(focus.kind, nearest);
  const message = attribute.endsWith('()')
    ? `${attribute.slice(0, -1)}“${focus.id}”): ${reason}`
    : say.errorAttribute(attribute, focus.id, reason);
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
