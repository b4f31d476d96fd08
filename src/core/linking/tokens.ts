import { APOSTROPHE, CLASS, inWord, OTHER, UPPER } from './fold.ts';
import { words } from './word-list.ts';

/** A word or a mark beside a name. */
export interface Token {
  readonly text: string;
  /** Lower case, without a possessive ending; a mark is itself. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
  readonly capital: boolean;
  readonly possessive: boolean;
}

/** Tokens to one side of a name that are looked at. */
export const REACH = 6;

/** Any white space that a text may have between words. */
function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x202f ||
    unit === 0x3000
  );
}

/** Tokens to one side of a name, nearest first. An array of tokens is one. */
export interface Words {
  readonly at: (place: number) => Token | undefined;
  readonly some: (test: (token: Token) => boolean) => boolean;
  readonly slice: (from: number, to: number) => readonly Token[];
}

/** The tokens after an offset, or before it, each read when it is asked for; at most six, and none beyond the end of a sentence. */
export class WordsBeside implements Words {
  readonly #text: string;
  readonly #read: typeof tokenAfter;
  /** Where the next token is to be read; -1: there is none. */
  #next: number;
  readonly #tokens: Token[] = [];

  constructor(text: string, start: number, read: typeof tokenAfter) {
    this.#text = text;
    this.#read = read;
    this.#next = start;
  }

  at(place: number): Token | undefined {
    while (this.#tokens.length <= place && this.#next !== -1) this.#more();
    return this.#tokens[place];
  }

  #more(): void {
    const token = this.#read(this.#text, this.#next);
    if (token !== undefined) this.#tokens.push(token);
    this.#next =
      token === undefined || this.#tokens.length === REACH
        ? -1
        : this.#read === tokenAfter
          ? token.end
          : token.start;
  }

  some(test: (token: Token) => boolean): boolean {
    for (let place = 0; ; place++) {
      const token = this.at(place);
      if (token === undefined) return false;
      if (test(token)) return true;
    }
  }

  slice(from: number, to: number): readonly Token[] {
    this.at(to - 1);
    return this.#tokens.slice(from, to);
  }
}

export const wordsBefore = (text: string, start: number): WordsBeside =>
  new WordsBeside(text, start, tokenBefore);
export const wordsAfter = (text: string, end: number): WordsBeside =>
  new WordsBeside(text, end, tokenAfter);

function tokenBefore(text: string, start: number): Token | undefined {
  let at = start;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  if (at === 0) return undefined;
  let from = at - 1;
  if (isWordAt(text, from)) while (from > 0 && isWordAt(text, from - 1)) from--;
  return ofSentence(makeToken(text, from, at), text);
}

function tokenAfter(text: string, end: number): Token | undefined {
  let at = end;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  if (at >= text.length) return undefined;
  let to = at + 1;
  if (isWordAt(text, at)) while (to < text.length && isWordAt(text, to)) to++;
  return ofSentence(makeToken(text, at, to), text);
}

/** Letters, digits and marks, and an apostrophe between two of them. */
function isWordAt(text: string, at: number): boolean {
  const kind = CLASS[text.charCodeAt(at)] ?? OTHER;
  if (inWord(kind)) return true;
  return (
    kind === APOSTROPHE &&
    at > 0 &&
    at + 1 < text.length &&
    inWord(CLASS[text.charCodeAt(at - 1)] ?? OTHER) &&
    inWord(CLASS[text.charCodeAt(at + 1)] ?? OTHER)
  );
}

/** How a word is spelled: all of a token but where it stands. */
type Spelling = Pick<Token, 'text' | 'lower' | 'word' | 'capital' | 'possessive'>;

/**
 * The last spelling met in each slot. The same small words stand beside every
 * name, and a string that was made before need not be made, folded and hashed
 * again. Only short ones are kept: an engine may make a longer piece of a text
 * hold on to the whole text.
 */
const SLOTS = 4096;
const LONGEST_KEPT = 12;
const kept = new Array<Spelling | undefined>(SLOTS).fill(undefined);

function makeToken(content: string, start: number, end: number): Token {
  const { text, lower, word, capital, possessive } = spellingOf(content, start, end);
  return { text, lower, start, end, word, capital, possessive };
}

function spellingOf(content: string, start: number, end: number): Spelling {
  if (end - start > LONGEST_KEPT) return readSpelling(content, start, end);
  const slot = slotOf(content, start, end);
  const known = kept[slot];
  if (known !== undefined && isAt(content, start, end, known.text)) return known;
  return (kept[slot] = readSpelling(content, start, end));
}

/** Few words are alike in length, in the first letter and in the last two. */
function slotOf(content: string, start: number, end: number): number {
  const first = Math.imul(end - start, 31) + content.charCodeAt(start);
  const last = Math.imul(first, 31) + content.charCodeAt(end - 2);
  const hash = Math.imul(last, 31) + content.charCodeAt(end - 1);
  return (hash ^ (hash >>> 12)) & (SLOTS - 1);
}

function isAt(content: string, start: number, end: number, text: string): boolean {
  if (text.length !== end - start) return false;
  for (let at = 0; at < text.length; at++)
    if (text.charCodeAt(at) !== content.charCodeAt(start + at)) return false;
  return true;
}

function readSpelling(content: string, start: number, end: number): Spelling {
  const kind = CLASS[content.charCodeAt(start)] ?? OTHER;
  const word = inWord(kind);
  const possessive =
    word &&
    end - start > 2 &&
    CLASS[content.charCodeAt(end - 2)] === APOSTROPHE &&
    (content.charCodeAt(end - 1) | 32) === 0x73;
  const text = content.slice(start, end);
  const lower = possessive ? content.slice(start, end - 2) : text;
  return {
    text,
    lower: word ? lower.toLowerCase() : lower,
    word,
    capital: kind === UPPER,
    possessive,
  };
}

const ofSentence = (token: Token, text: string): Token | undefined =>
  endsSentence(token, text) ? undefined : token;

/** A full stop after "Dr" or an initial does not end a sentence. */
function endsSentence(token: Token, text: string): boolean {
  if (token.word) return false;
  if ('!?…۔؟'.includes(token.text)) return true;
  if (token.text !== '.') return false;
  const word = wordBefore(text, token.start);
  return !(word.length === 1 || ABBREVIATIONS.has(word.toLowerCase()));
}

/** Letters right before `end`, none or more; of a long word the last ones. */
function wordBefore(text: string, end: number): string {
  let at = end;
  while (at > 0 && end - at < LONGEST_KEPT && isLatinLetter(text.charCodeAt(at - 1))) at--;
  if (at === 0 || end - at === LONGEST_KEPT || text.charCodeAt(at - 1) < 0x80)
    return text.slice(at, end);
  return /(\p{L}+)$/u.exec(text.slice(Math.max(0, end - LONGEST_KEPT), end))?.[1] ?? '';
}

const isLatinLetter = (unit: number): boolean =>
  (unit | 32) >= 0x61 && (unit | 32) <= 0x7a && unit < 0x80;

const ABBREVIATIONS = words(
  'dr mr mrs ms prof gen lt col maj capt brig sgt st no vs jr sr hon rev',
);

/** Whether the name stands first in its sentence. */
export const startsSentence = (before: Words): boolean => !before.some(({ word }) => word);
