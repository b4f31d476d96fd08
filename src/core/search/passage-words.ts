import { bisectLeft } from 'd3';
import type { Bundle } from '../model/bundle.ts';
import type { Passage } from '../model/text.ts';
import { foldText } from './fold.ts';

/** Where a word stands: number of the passage, and its span in the passage's content. */
type Occurrence = readonly [passage: number, start: number, end: number];

export interface WordIndex {
  readonly passages: readonly Passage[];
  readonly words: ReadonlyMap<string, readonly Occurrence[]>;
  /** All words, sorted, so that beginnings can be looked up. */
  readonly sorted: readonly string[];
}

export interface PassageHit {
  readonly passage: Passage;
  readonly snippet: Snippet;
}

/** A piece of a passage around what was found, as plain text. */
export interface Snippet {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}'’]*/gu;
/** Shorter beginnings of words would match nearly everything. */
const SHORTEST_BEGINNING = 3;
const SNIPPET_UNITS = 48;

/** Folds every word of every passage once. Linear in the texts. */
export function indexWords(bundle: Pick<Bundle, 'passages'>): WordIndex {
  const passages = [...bundle.passages.values()];
  const words = new Map<string, Occurrence[]>();
  passages.forEach((passage, number) => {
    for (const found of passage.content.matchAll(WORD)) {
      const word = foldText(found[0]).replace(/s$/, '');
      if (word === '') continue;
      const occurrence: Occurrence = [number, found.index, found.index + found[0].length];
      const list = words.get(word);
      if (list === undefined) words.set(word, [occurrence]);
      else list.push(occurrence);
    }
  });
  return { passages, words, sorted: [...words.keys()].sort() };
}

/**
 * The passages that hold every word of `query`, in the order of the texts, at
 * most `limit`. Words match whole, but for a final s; the last one, still
 * being typed, may be a beginning of three letters or more.
 */
export function findPassages(index: WordIndex, query: string, limit: number): PassageHit[] {
  const words = foldText(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  let spans: Map<number, Occurrence> | undefined;
  words.forEach((word, number) => {
    const here = firstByPassage(occurrencesOf(index, word, number === words.length - 1));
    const known: Map<number, Occurrence> | undefined = spans;
    spans = known === undefined ? here : new Map([...known].filter(([key]) => here.has(key)));
  });
  return [...(spans ?? [])]
    .sort(([a], [b]) => a - b)
    .slice(0, limit)
    .flatMap(([number, [, start, end]]) => {
      const passage = index.passages[number];
      if (passage === undefined) return [];
      return [{ passage, snippet: snippetOf(passage.content, start, end) }];
    });
}

function occurrencesOf(index: WordIndex, word: string, last: boolean): readonly Occurrence[] {
  const whole = index.words.get(word.replace(/s$/, '')) ?? [];
  if (!last || word.length < SHORTEST_BEGINNING) return whole;
  const found = [...whole];
  for (let at = bisectLeft(index.sorted, word); at < index.sorted.length; at++) {
    const other = index.sorted[at] ?? '';
    if (!other.startsWith(word)) break;
    found.push(...(index.words.get(other) ?? []));
  }
  return found;
}

function firstByPassage(occurrences: readonly Occurrence[]): Map<number, Occurrence> {
  const first = new Map<number, Occurrence>();
  for (const occurrence of occurrences) {
    const known = first.get(occurrence[0]);
    if (known === undefined || occurrence[1] < known[1]) first.set(occurrence[0], occurrence);
  }
  return first;
}

/** Cuts at white space, never inside a word. */
function snippetOf(content: string, start: number, end: number): Snippet {
  const from = Math.max(0, start - SNIPPET_UNITS);
  const to = Math.min(content.length, end + SNIPPET_UNITS);
  const before = content.slice(from, start);
  const after = content.slice(end, to);
  return {
    before: from === 0 ? before : `… ${before.replace(/^\S*\s+/, '')}`,
    found: content.slice(start, end),
    after: to === content.length ? after : `${after.replace(/\s+\S*$/, '')} …`,
  };
}
