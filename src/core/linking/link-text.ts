import type { Decision, LinkedPassage, LinkedText, UnlinkedText } from './contract.ts';
import { applyDecisions } from './decisions.ts';
import { findDates } from './find-dates.ts';
import { placesOf } from './found-places.ts';
import { linkPassages } from './link-passages.ts';
import type { NameIndex } from './name-index.ts';
import { NATIVE } from './native-reading.ts';

/**
 * Finds the places that a text names, says what each mention means and which
 * place it is. Linear in the text; the same text always gives the same
 * mentions. A person's decisions win over everything found here.
 */
export function linkText(
  text: UnlinkedText,
  names: NameIndex,
  decisions: readonly Decision[] = [],
): LinkedText {
  const found = linkPassages(text, { names, native: NATIVE });
  const own = decisions.filter((decision) => decision.text === text.id);
  const { passages, unused } = applyDecisions(text, found, own, names);
  return {
    id: text.id,
    passages: passages.map((mentions, at): LinkedPassage => ({
      mentions,
      dates: findDates(text.passages[at]?.content ?? ''),
    })),
    places: placesOf(passages, names),
    unused,
  };
}
