import { CLASS, DIGIT, foldName, inWord, UPPER } from './fold.ts';
import { KINDS_SAID, NAME_PARTS, PLAIN_WORDS } from './locate-words.ts';
import type { PlaceKind } from '../model/place.ts';

/** A word of a description. */
interface Word {
  readonly text: string;
  readonly lower: string;
  readonly named: boolean;
  /** A mark stands before it, so that no name goes over it. */
  readonly cut: boolean;
}

/** How a name stands in the description. */
export type Role =
  | 'is' // "Kozai Bandi", "the village of Leepa": the place itself
  | 'in' // "area of Swat", ", Swat": what it lies in
  | 'near' // "near Miranshah"
  | 'off'; // "40 km north of Wana": away from it

/** Words that could be a name, as many as belong together. */
export interface Phrase {
  /** As they are written. */
  readonly quotes: readonly string[];
  /** As `foldName` folds them. */
  readonly words: readonly string[];
  readonly role: Role;
  /** Named beside the one before it, as another place: "Wana *and* Makin". */
  readonly joined: boolean;
  /** Kinds that a word beside it says; `undefined`: none says any. */
  readonly kinds: readonly PlaceKind[] | undefined;
  /** The words beside it as written ("tehsil"). */
  readonly kindWord: string | undefined;
  /** From 0, in the order of the text. */
  readonly order: number;
  /** No word of the description has a capital, so that any of them may be a name. */
  readonly guessed: boolean;
}

/** A description says where in its first words; more than this is not read. */
const MOST_UNITS = 2_000;

/** Names, or what looks like names, in the order of the text. */
export function phrasesOf(text: string): Phrase[] {
  const words = wordsOf(text.slice(0, MOST_UNITS));
  const isPlain = !words.some(({ named }) => named);
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!beginsName(words[at], isPlain)) continue;
    let end = at + 1;
    while (words[end]?.cut === false && goesOn(words, end, isPlain)) end++;
    phrases.push({ ...phraseOf(words, at, end, phrases.length), guessed: isPlain });
    at = end - 1;
  }
  return phrases;
}

const isDigits = (word: Word): boolean => /^\d/.test(word.text);

function beginsName(word: Word | undefined, isPlain: boolean): boolean {
  if (word === undefined || PLAIN_WORDS.has(word.lower) || isDigits(word)) return false;
  return word.named || isPlain;
}

/** Whether the word goes on with a name: "Chak 205", but not "Wana 40 km". */
function goesOn(words: readonly Word[], at: number, isPlain: boolean): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isDigits(word)) return /^\d+$/.test(word.text) && !UNIT.test(words[at + 1]?.lower ?? '');
  return beginsName(word, isPlain) || NAME_PARTS.has(word.lower);
}

const UNIT = /^(km|kms|kilomet(er|re)s?|miles?|m|met(er|re)s?)$/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘`ʼ][\p{L}\p{M}]+)*|[,;:()[\]/.–—"“”]/gu;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let cut = true;
  for (const [own] of text.matchAll(WORD)) {
    const kind = CLASS[own.charCodeAt(0)] ?? 0;
    if (!inWord(kind)) {
      cut = true;
      continue;
    }
    const bare = own.replace(/['’‘`ʼ]s$/, '');
    const lower = bare.toLowerCase();
    // Letters without case, as those of the Arabic script, may all be names.
    const named = kind === UPPER || (kind !== DIGIT && lower === bare.toUpperCase());
    words.push({ text: bare, lower, named, cut });
    cut = own !== bare;
  }
  return words;
}

function phraseOf(
  words: readonly Word[],
  from: number,
  to: number,
  order: number,
): Omit<Phrase, 'guessed'> {
  const before = words.slice(Math.max(0, from - WORDS_BEFORE), from);
  const kindWord = kindWordAfter(words[to]) ?? kindWordBefore(before, words[from]);
  return {
    quotes: words.slice(from, to).map(({ text }) => text),
    words: words.slice(from, to).map(({ text }) => foldName(text)),
    role: tellsDistance(before) || isLeft(words, to) ? 'off' : roleOf(words, from, order),
    joined: order > 0 && isJoined(words, from),
    kinds: kindWord === undefined ? undefined : KINDS_SAID.get(kindWord),
    kindWord,
    order,
  };
}

/** "Makin *village*" */
const kindWordAfter = (word: Word | undefined): string | undefined =>
  word?.cut === false && KINDS_SAID.has(word.lower) ? word.lower : undefined;

/** "*village* of Makin", "*tehsil* Matta" */
function kindWordBefore(before: readonly Word[], first: Word | undefined): string | undefined {
  const last = before.at(-1);
  const word = last?.lower === 'of' || last?.lower === 'the' ? before.at(-2) : last;
  if (first?.cut !== false || word === undefined) return undefined;
  return KINDS_SAID.has(word.lower) ? word.lower : undefined;
}

/** "Qala i Naw (20 kilometres north of)": the distance stands behind, and no name follows that it could be of. */
function isLeft(words: readonly Word[], to: number): boolean {
  let end = to;
  while (words[end]?.named === false) end++;
  return words[end]?.cut !== false && tellsDistance(words.slice(to, end));
}

/** "10 km north of", "35 miles (56 km) from" */
function tellsDistance(before: readonly Word[]): boolean {
  const lower = before.map((word) => word.lower);
  if (!AWAY.test(lower.at(-1) ?? '')) return false;
  return lower.some((word, at) => UNIT.test(word) && /^\d+$/.test(lower[at - 1] ?? ''));
}

/** "... *and* the town of" */
function isJoined(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; PLAIN_WORDS.has(words[at]?.lower ?? ''); at--)
    if (JOINS.test(words[at]?.lower ?? '')) return true;
  return false;
}

const JOINS = /^(and|or)$/;
const AWAY = /^(of|from|off|to|town)$/;
const INSIDE = /^(in|of|inside|at)$/;
const NEAR = /^(near|around|outside|towards|toward|to|adjacent|adjoining|along|between)$/;
/** Words before a name that are asked how it stands: as many as "35 miles (56 km) north west of the town of" has. */
const WORDS_BEFORE = 8;
const ROLE_WORDS = 4;

function roleOf(words: readonly Word[], from: number, order: number): Role {
  for (let at = from - 1; at >= Math.max(0, from - ROLE_WORDS); at--) {
    const lower = words[at]?.lower ?? '';
    if (NEAR.test(lower)) return 'near';
    if (INSIDE.test(lower)) return order === 0 ? 'is' : 'in';
    if (!PLAIN_WORDS.has(lower)) break;
  }
  return order > 0 && words[from]?.cut === true ? 'in' : 'is';
}
