import type { Decision, LinkedPassage, LinkedText, UnlinkedText } from './contract.ts';
import { placeDecisions, withDecided } from './decisions.ts';
import { findDates } from './find-dates.ts';
import type { FoundMention } from './found-mention.ts';
import { placesOf } from './found-places.ts';
import { openPassages } from './link-passages.ts';
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
  const { mentionsIn, unused } = openLinking(text, names, decisions);
  const passages = text.passages.map((_, at) => [...mentionsIn(at)]);
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

/** A text whose mentions are found when they are asked for, so that nobody need hold them all. */
export interface OpenLinking {
  /**
   * The mentions of the passage at that index, by start, none overlapping.
   * Asked again, they are found again, and are the same.
   */
  readonly mentionsIn: (index: number) => Iterable<FoundMention>;
  /** Decisions that matched nothing. */
  readonly unused: readonly Decision[];
}

/** What `linkText` finds, piece by piece: memory holds what is found in a window, not in the text. */
export function openLinking(
  text: UnlinkedText,
  names: NameIndex,
  decisions: readonly Decision[] = [],
): OpenLinking {
  const found = openPassages(text, { names, native: NATIVE });
  const own = decisions.filter((decision) => decision.text === text.id);
  const { inPassage, unused } = placeDecisions(text, own, names);
  return { mentionsIn: (at) => withDecided(found(at), inPassage.get(at)), unused };
}
