import type { Decision, UnlinkedText } from './contract.ts';
import type { FoundMention } from './found-mention.ts';
import type { NameIndex } from './name-index.ts';

interface Decided {
  readonly passages: readonly (readonly FoundMention[])[];
  readonly unused: readonly Decision[];
}

/**
 * Puts a person's decisions in the place of what was found. A decision whose
 * words do not stand in the text, whose place is unknown, or that another
 * decision for the same words overrules, is unused.
 */
export function applyDecisions(
  text: UnlinkedText,
  found: readonly (readonly FoundMention[])[],
  decisions: readonly Decision[],
  names: NameIndex,
): Decided {
  if (decisions.length === 0) return { passages: found, unused: [] };
  const passages = found.map((mentions) => [...mentions]);
  const decided = passages.map((): FoundMention[] => []);
  const unused: Decision[] = [];
  for (const decision of decisions) {
    const at = whereIs(text, decision);
    const known = decision.place === null || names.refOf(decision.place) !== undefined;
    const mention = at === null ? null : decidedMention(decision, at.start);
    const own = at === null ? undefined : decided[at.passage];
    if (
      !known ||
      at === null ||
      mention === null ||
      own === undefined ||
      own.some((other) => overlap(other, mention))
    ) {
      unused.push(decision);
      continue;
    }
    own.push(mention);
  }
  return {
    passages: passages.map((mentions, at) => merge(mentions, decided[at] ?? [])),
    unused,
  };
}

function merge(found: readonly FoundMention[], decided: readonly FoundMention[]): FoundMention[] {
  if (decided.length === 0) return [...found];
  const kept = found.filter((mention) => !decided.some((other) => overlap(mention, other)));
  return [...kept, ...decided].sort((a, b) => a.start - b.start);
}

const overlap = (a: FoundMention, b: FoundMention): boolean => a.start < b.end && b.start < a.end;

/** Where the decision says, or the n-th time that the quote stands in the text as whole words. */
function whereIs(
  text: UnlinkedText,
  { quote, occurrence, at: place }: Decision,
): { passage: number; start: number } | null {
  if (quote === '') return null;
  if (place !== undefined)
    return text.passages[place.passage]?.content.startsWith(quote, place.start) === true
      ? place
      : null;
  let seen = 0;
  for (const [passage, { content }] of text.passages.entries()) {
    for (let at = content.indexOf(quote); at !== -1; at = content.indexOf(quote, at + 1)) {
      if (!isWhole(content, at, at + quote.length)) continue;
      if (++seen === occurrence) return { passage, start: at };
    }
  }
  return null;
}

const LETTER = /[\p{L}\p{N}]/u;
const isWhole = (content: string, start: number, end: number): boolean =>
  !(LETTER.test(content[start - 1] ?? '') && LETTER.test(content[start] ?? '')) &&
  !(LETTER.test(content[end] ?? '') && LETTER.test(content[end - 1] ?? ''));

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
