import {
  APOSTROPHE,
  CLASS,
  DIGIT,
  FOLD,
  GAP,
  inWord,
  LETTER,
  LOWER,
  MARK,
  mix1,
  mix2,
  OTHER,
  SEED_1,
  SEED_2,
  SPACE,
  UPPER,
} from './fold.ts';
import type { NameIndex } from './name-index.ts';
import { ENTRY_AT, ENTRY_PREFIX, NO_POSTINGS } from './names-format.ts';
import { words } from './word-list.ts';

/** Words of the text that are a name in the index. Nothing is decided yet. */
export interface Hit {
  /** `[start, end)` in UTF-16 units, without a possessive ending. */
  readonly start: number;
  readonly end: number;
  /** Value of its entry, see `names-format.ts`. */
  readonly entry: number;
  readonly words: number;
  /** All of its letters are capitals, and there are at least two. */
  readonly capitals: boolean;
  readonly possessive: boolean;
}

/** Small words that may stand in a name without a capital. */
const PARTICLES = words(
  'a al an and au aw bin da dar de del der di du e ed el es i ibn ka ke ki la le les o of the u ud ul va van von wa y ye yi',
);
/** Kind words at the end of a name, which texts often write small ("Kurram river"). */
const KIND_TAILS = words(
  'district agency province subdivision division territory sector valleys river pass lake line mosque range',
);

/** The word under the scanner. One object for all words, so that none is made per word. */
const word = {
  end: 0,
  hash1: 0,
  hash2: 0,
  letters: 0,
  capitals: 0,
  first: OTHER,
  possessive: false,
};

/** Reads the word that begins at `at` and folds it into the two hashes. */
function readWord(text: string, at: number, seed1: number, seed2: number): void {
  let [hash1, hash2, letters, capitals] = [seed1, seed2, 0, 0];
  let end = at;
  word.first = CLASS[text.charCodeAt(at)] ?? OTHER;
  word.possessive = false;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = CLASS[unit] ?? OTHER;
    if (kind === MARK) continue;
    if (kind === APOSTROPHE && joins(text, end)) continue;
    if (!inWord(kind)) {
      word.possessive = kind === APOSTROPHE && isPossessive(text, end);
      break;
    }
    const folded = FOLD[unit] ?? unit;
    hash1 = mix1(hash1, folded);
    hash2 = mix2(hash2, folded);
    letters++;
    if (kind === UPPER) capitals++;
  }
  word.end = end;
  word.hash1 = hash1;
  word.hash2 = hash2;
  word.letters = letters;
  word.capitals = capitals;
}

const kindAt = (text: string, at: number): number =>
  at < text.length ? (CLASS[text.charCodeAt(at)] ?? OTHER) : OTHER;

const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER || kind === LETTER;

/** Whether the apostrophe here is inside of a word and does not begin a possessive "s". */
const joins = (text: string, at: number): boolean =>
  isLetter(kindAt(text, at + 1)) && !endsInS(text, at);

/** "’s" with nothing of the word after it. */
function endsInS(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 32;
  return next === 0x73 && !inWord(kindAt(text, at + 2));
}

/** "Bannu’s", "the United States’ …". */
const isPossessive = (text: string, at: number): boolean =>
  endsInS(text, at) || (text.charCodeAt(at - 1) | 32) === 0x73;

/** Where the next word of the same name would begin; -1: the name cannot go on here. */
function nextWord(text: string, end: number): number {
  let at = end;
  let newlines = 0;
  if (text[at] === '.' && word.letters <= 2) at++;
  while (at < text.length && at - end < 4) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) newlines++;
    else if (unit !== 0x0d && CLASS[unit] !== GAP) break;
    at++;
  }
  const kind = kindAt(text, at);
  return at === end || newlines > 1 || !(isLetter(kind) || kind === DIGIT) ? -1 : at;
}

/** Whether a word that goes on a name may look like this one. */
function mayGoOn(text: string, start: number): boolean {
  // "Côte d’Ivoire", "Dull-wali".
  if (word.first !== LOWER || word.capitals > 0 || text[start - 1] === '-') return true;
  const own = text.slice(start, word.end);
  return PARTICLES.has(own) || KIND_TAILS.has(own);
}

/**
 * Every name that begins at a word with a capital (or in a script without
 * case), by start, the longest first. One pass, one lookup for each word of
 * that kind, and no more words than the index has names beginning with them.
 */
export function scanNames(text: string, names: NameIndex): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = CLASS[text.charCodeAt(at)] ?? OTHER;
    if (kind === UPPER || kind === LETTER) {
      at = scanAt(text, at, names, hits);
    } else if (kind === LOWER || kind === DIGIT) {
      at = wordEnd(text, at);
    } else at++;
  }
  return hits;
}

/** The end of a word that cannot begin a name. */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const kind = CLASS[text.charCodeAt(at)] ?? OTHER;
    if (!inWord(kind) && !(kind === APOSTROPHE && isLetter(kindAt(text, at + 1)))) break;
  }
  return at;
}

/** Adds the names that begin at `start`; returns the end of the first word. */
function scanAt(text: string, start: number, names: NameIndex, hits: Hit[]): number {
  const first = hits.length;
  readWord(text, start, SEED_1, SEED_2);
  const firstEnd = word.end;
  if (!names.maybeFirst(word.hash1)) return firstEnd;
  let letters = 0;
  let capitals = 0;
  for (let words = 1; ; words++) {
    letters += word.letters;
    capitals += word.capitals;
    const entry = names.entry(word.hash1, word.hash2);
    if (entry === -1) break;
    if ((entry & ENTRY_AT) !== NO_POSTINGS) {
      const end = dotted(text, start, word.end) ? word.end + 1 : word.end;
      hits.push({
        start,
        end,
        entry,
        words,
        capitals: capitals === letters && letters > 1,
        possessive: word.possessive || isPossessiveAfter(text, end),
      });
    }
    // The sign of the number is the prefix bit.
    if ((entry & ENTRY_PREFIX) === 0 || word.possessive) break;
    const next = nextWord(text, word.end);
    if (next === -1) break;
    readWord(text, next, mix1(word.hash1, SPACE), mix2(word.hash2, SPACE));
    if (!mayGoOn(text, next)) break;
  }
  if (hits.length - first > 1) reverseFrom(hits, first);
  return firstEnd;
}

/** "U.S." takes its last full stop along. */
const dotted = (text: string, start: number, end: number): boolean =>
  text[end] === '.' && word.letters === 1 && text[end - 2] === '.' && end - start >= 3;

const isPossessiveAfter = (text: string, end: number): boolean =>
  kindAt(text, end) === APOSTROPHE && endsInS(text, end);

function reverseFrom(hits: Hit[], first: number): void {
  for (let low = first, high = hits.length - 1; low < high; low++, high--) {
    const [a, b] = [hits[low], hits[high]];
    if (a === undefined || b === undefined) return;
    hits[low] = b;
    hits[high] = a;
  }
}
