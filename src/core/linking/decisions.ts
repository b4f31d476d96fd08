import type { Decision, UnlinkedText } from './contract.ts';
import type { FoundMention } from './found-mention.ts';
import { occurrencesOf } from '../model/occurrences.ts';
import type { NameIndex } from './name-index.ts';

export interface PlacedDecisions {
  /** What a person said of the passage at that index, by start, none overlapping; absent: nothing. */
  readonly inPassage: ReadonlyMap<number, readonly FoundMention[]>;
  readonly unused: readonly Decision[];
}

/**
 * Finds where a person's decisions stand. A decision whose words do not stand
 * in the text, whose place is unknown, or that another decision for the same
 * words overrules, is unused.
 */
export function placeDecisions(
  text: UnlinkedText,
  decisions: readonly Decision[],
  names: NameIndex,
): PlacedDecisions {
  const inPassage = new Map<number, FoundMention[]>();
  const unused: Decision[] = [];
  for (const decision of decisions) {
    const at = whereIs(text, decision);
    const known = decision.place === null || names.refOf(decision.place) !== undefined;
    const mention = at === null ? null : decidedMention(decision, at.start);
    const own = at === null ? [] : (inPassage.get(at.passage) ?? []);
    if (!known || at === null || mention === null || own.some((other) => overlap(other, mention))) {
      unused.push(decision);
      continue;
    }
    own.push(mention);
    inPassage.set(at.passage, own);
  }
  for (const own of inPassage.values()) own.sort((a, b) => a.start - b.start);
  return { inPassage, unused };
}

/** What was found in a passage, with what a person decided in its place; both by start. */
export const withDecided = (
  found: Iterable<FoundMention>,
  decided: readonly FoundMention[] = [],
): Iterable<FoundMention> => (decided.length === 0 ? found : merged(found, decided));

function* merged(
  found: Iterable<FoundMention>,
  decided: readonly FoundMention[],
): Generator<FoundMention> {
  let next = 0;
  let last: FoundMention | undefined;
  let own = decided[next];
  for (const mention of found) {
    while (own !== undefined && own.start <= mention.start) {
      yield own;
      last = own;
      own = decided[++next];
    }
    const isFree = [last, own].every((other) => other === undefined || !overlap(other, mention));
    if (isFree) yield mention;
  }
  yield* decided.slice(next);
}

const overlap = (a: FoundMention, b: FoundMention): boolean => a.start < b.end && b.start < a.end;

/** Where the decision says, or the n-th time that the quote stands in the text as whole words. */
function whereIs(
  text: UnlinkedText,
  { quote, occurrence, at: place }: Decision,
): { passage: number; start: number } | null {
  if (place !== undefined)
    return text.passages[place.passage]?.content.startsWith(quote, place.start) === true
      ? place
      : null;
  let seen = 0;
  for (const [passage, { content }] of text.passages.entries()) {
    for (const at of occurrencesOf(content, quote)) {
      if (++seen === occurrence) return { passage, start: at };
    }
  }
  return null;
}

function decidedMention(decision: Decision, start: number): FoundMention {
  return {
    start,
    end: start + decision.quote.length,
    quote: decision.quote,
    sense: decision.sense,
    status: decision.place === null ? 'not-a-place' : 'resolved',
    place: decision.place,
    candidates: [],
    certainty: 'certain',
    by: 'person',
    why: decision.why,
  };
}
