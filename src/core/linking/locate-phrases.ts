import { CLASS, DIGIT, foldName, inWord, UPPER } from './fold.ts';
import { KINDS_SAID, NAME_PARTS, PLAIN_WORDS } from './locate-words.ts';
import type { PlaceKind } from '../model/place.ts';

/** A word of a description. */
interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly named: boolean;
  /** A mark stands before it, so that no name goes over it. */
  readonly cut: boolean;
  /** In brackets. */
  readonly aside: boolean;
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
  /** Kinds that a word beside it says; `undefined`: none says any. */
  readonly kinds: readonly PlaceKind[] | undefined;
  /** The words beside it as written ("tehsil"). */
  readonly kindWord: string | undefined;
  /** From 0, in the order of the text. */
  readonly order: number;
  readonly aside: boolean;
  /** Kilometres away from it that are told, with role `off`; else 0. */
  readonly km: number;
}

/** A description says where in its first words; more than this is not read. */
const MOST_UNITS = 2_000;
const KM_PER_MILE = 1.609;

/** Names, or what looks like names, in the order of the text. */
export function phrasesOf(text: string): Phrase[] {
  const words = wordsOf(text.slice(0, MOST_UNITS));
  const shouted = !words.some(({ named }) => named);
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!canName(words, at, shouted)) continue;
    let end = at + 1;
    while (end < words.length && words[end]?.cut === false && canName(words, end, shouted, true))
      end++;
    phrases.push(phraseOf(words, at, end, phrases.length));
    at = end - 1;
  }
  return phrases;
}

function canName(words: readonly Word[], at: number, all: boolean, within = false): boolean {
  const word = words[at];
  if (word === undefined || PLAIN_WORDS.has(word.lower)) return false;
  if (/^\d/.test(word.text))
    return within && !/^\d+(km|m)?$/.test(word.text)
      ? true
      : within && words[at + 1]?.lower !== 'km';
  return word.named || all || (within && NAME_PARTS.has(word.lower));
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘`ʼ][\p{L}\p{M}]+)*|[,;:()[\]/.–—"“”]/gu;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let cut = true;
  let depth = 0;
  for (const match of text.matchAll(WORD)) {
    const [own] = match;
    const kind = CLASS[own.charCodeAt(0)] ?? 0;
    if (!inWord(kind)) {
      if (own === '(' || own === '[') depth++;
      if (own === ')' || own === ']') depth = Math.max(0, depth - 1);
      cut = true;
      continue;
    }
    const bare = own.replace(/['’‘`ʼ]s$/, '');
    const capital = kind === UPPER || (kind !== DIGIT && own.toLowerCase() === own.toUpperCase());
    words.push({
      text: bare,
      lower: bare.toLowerCase(),
      start: match.index,
      end: match.index + own.length,
      named: capital,
      cut,
      aside: depth > 0,
    });
    cut = own !== bare;
  }
  return words;
}

function phraseOf(words: readonly Word[], from: number, to: number, order: number): Phrase {
  const before = words.slice(Math.max(0, from - 8), from);
  const after = words[to];
  const [last] = before.slice(-1);
  const kindAfter = after?.cut === false ? KINDS_SAID.get(after.lower) : undefined;
  const beforeKind = last?.lower === 'of' || last?.lower === 'the' ? before.at(-2) : last;
  const kindBefore =
    words[from]?.cut === false && beforeKind !== undefined
      ? KINDS_SAID.get(beforeKind.lower)
      : undefined;
  const km = kmBefore(before);
  return {
    quotes: words.slice(from, to).map(({ text }) => text),
    words: words.slice(from, to).map(({ text }) => foldName(text)),
    role: roleOf(words, from, km, order),
    kinds: kindAfter ?? kindBefore,
    kindWord:
      kindAfter !== undefined
        ? after?.lower
        : kindBefore !== undefined
          ? beforeKind?.lower
          : undefined,
    order,
    aside: words[from]?.aside ?? false,
    km,
  };
}

/** "10 km north of", "35 miles (56 km) from": kilometres; 0 where none are told. */
function kmBefore(before: readonly Word[]): number {
  const lower = before.map((word) => word.lower);
  if (!/^(of|from|off|to)$/.test(lower.at(-1) ?? '') && lower.at(-1) !== 'town') return 0;
  for (let at = lower.length - 2; at > 0; at--) {
    const unit = lower[at] ?? '';
    const count = Number(lower[at - 1]);
    if (!Number.isFinite(count)) continue;
    if (/^(km|kms|kilomet(er|re)s?)$/.test(unit)) return count;
    if (/^miles?$/.test(unit)) return count * KM_PER_MILE;
    if (/^met(er|re)s?$/.test(unit)) return count / 1000;
  }
  return 0;
}

const INSIDE = /^(in|of|inside|at)$/;
const NEAR = /^(near|around|outside|towards|toward|to|adjacent|adjoining|along|between)$/;

function roleOf(words: readonly Word[], from: number, km: number, order: number): Role {
  if (km > 0) return 'off';
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const word = words[at];
    if (word === undefined) break;
    if (NEAR.test(word.lower)) return 'near';
    if (INSIDE.test(word.lower)) return order === 0 ? 'is' : 'in';
    if (!PLAIN_WORDS.has(word.lower)) break;
  }
  return order === 0 ? 'is' : words[from]?.cut === true ? 'in' : 'is';
}
