import type { KindWord, NativeAround, NativeLang } from './evidence.ts';
import { foldName } from './fold.ts';
import {
  NATIVE_KEEPERS,
  NATIVE_KINDS,
  NATIVE_OF,
  NATIVE_PLACE_WORDS,
  NATIVE_RESIDENTS,
  NATIVE_SAYING,
  NATIVE_SEATS,
  NATIVE_TITLES,
  nativeSet,
} from './native-words.ts';
import { REACH, wordsAfter, wordsBefore, type Token } from './tokens.ts';

export function nativeAroundOf(
  content: string,
  { start, end }: { readonly start: number; readonly end: number },
): NativeAround {
  const lang = nativeLangOf(content, start);
  const before = wordsBefore(content, start).slice(0, REACH).map(foldToken);
  const after = wordsAfter(content, end).slice(0, REACH).map(foldToken);
  return { lang, before, after, first: before.length === 0, kindWord: kindOf(lang, before, after) };
}

/** Marks of Arabic script that are read as those of Latin script. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['،', ','],
  ['؛', ';'],
  ['۔', '.'],
  ['؟', '?'],
]);

const foldToken = (token: Token): Token => ({
  ...token,
  lower: token.word ? foldName(token.text) : (MARKS.get(token.text) ?? token.text),
});

/** Letters that only one of the three orthographies has. */
const URDU = /[ٹڈڑںےھہۃ]/gu;
const PASHTO = /[ټډړږښڼځڅېۍ]/gu;
/** Small words that Dari has not, for a sentence of Pashto without a letter of its own. */
const SMALL_PASHTO = /(?<![\p{L}\p{M}])(?:د|په|له|یې)(?![\p{L}\p{M}])/u;
/** UTF-16 units either side of a name that are looked at. */
const WINDOW = 200;

/** Language of the words around an offset, by the letters and small words that only one of the three has; Dari has none of its own. */
export function nativeLangOf(content: string, at: number): NativeLang {
  const window = content.slice(Math.max(0, at - WINDOW), at + WINDOW);
  const urdu = window.match(URDU)?.length ?? 0;
  const pashto = window.match(PASHTO)?.length ?? 0;
  if (urdu === 0 && pashto === 0) return SMALL_PASHTO.test(window) ? 'ps' : 'prs';
  return urdu > pashto ? 'ur' : 'ps';
}

/**
 * The kind word that belongs to the name. Between two names it belongs to the
 * one before it in Pashto ("د ننګرهار ولایت د خوګیاڼو ولسوالۍ"), to the one
 * after it in Dari and Urdu ("ولایت ننگرهار ولسوالی خوگیانی").
 */
function kindOf(
  lang: NativeLang,
  before: readonly Token[],
  after: readonly Token[],
): KindWord | null {
  const left = AFTER_ONLY.has(before[0]?.lower ?? '') ? null : kindAt(before[0], lang);
  const right = kindAt(after[0], lang);
  return lang === 'ps' ? (right ?? left) : (left ?? right);
}

/** "کے پاس" is "near" in Urdu, "خیبر پاس" a pass. */
const AFTER_ONLY = nativeSet('پاس بازار');
/** Words that are something else in another of the languages: "کلی" is "whole" in Dari. */
const ONLY_IN: ReadonlyMap<string, NativeLang> = new Map([
  [foldName('کلي'), 'ps'],
  [foldName('ملک'), 'ur'],
]);

function kindAt(token: Token | undefined, lang: NativeLang): KindWord | null {
  const kinds = token === undefined ? undefined : NATIVE_KINDS.get(token.lower);
  if (token === undefined || kinds === undefined) return null;
  const only = ONLY_IN.get(token.lower);
  return only !== undefined && only !== lang ? null : { text: token.text, kinds };
}

/** Words for "in", "to" and "from", by language; کې and کے fold to one key. */
const BEFORE: Readonly<Record<NativeLang, ReadonlySet<string>>> = {
  ur: nativeSet(''),
  ps: nativeSet('په له تر'),
  prs: nativeSet('در از به تا'),
};
const AFTER: Readonly<Record<NativeLang, ReadonlySet<string>>> = {
  ur: nativeSet('میں سے تک'),
  ps: nativeSet('کې ته څخه پورې نه'),
  prs: nativeSet(''),
};
/** Of these, those that are not said of a time as well ("دیر سے", "تا شام"). */
const STRICT = nativeSet('میں در په');

/** What the name is said to have: "کرم کا صدر مقام", "د زابل مرکز", "باشندگان فراه". */
function ownedBy({ lang, before, after }: NativeAround): readonly Token[] {
  if (lang === 'prs') return before.slice(0, 1);
  if (lang === 'ps') return D.has(before[0]?.lower ?? '') ? after.slice(0, 1) : [];
  return NATIVE_OF.has(after[0]?.lower ?? '') ? after.slice(1, 3) : [];
}
const D = nativeSet('د');

/** A province or district has a seat, whatever its name means; "صدر مقام" is two words. */
const isSeat = ([first, second]: readonly Token[]): boolean =>
  NATIVE_SEATS.has(first?.lower ?? '') ||
  (SADR.has(first?.lower ?? '') && MAQAM.has(second?.lower ?? ''));
const SADR = nativeSet('صدر');
const MAQAM = nativeSet('مقام');

/**
 * How much the words beside a name say that it is a place: a kind word weighs
 * two, a seat as well; a word for "in" or "to" one, and so does "the area of", "the
 * people of" or "the governor of" in any of the languages. `strict`: the name is
 * a word too, so "to" and "the area of" do not count.
 */
export function nativeSupportOf(around: NativeAround, strict: boolean): number {
  const { lang, before, after, kindWord } = around;
  const [left, right] = [before[0]?.lower ?? '', after[0]?.lower ?? ''];
  const owned = ownedBy(around);
  const near = lang === 'ur' && owned.length > 0 ? (owned[0]?.lower ?? '') : right;
  const hasKind = lang === 'ur' && owned.length > 0 && NATIVE_KINDS.has(near);
  const kind = kindWord !== null || hasKind || isSeat(owned) ? 2 : 0;
  const first = owned[0]?.lower ?? '';
  const peopled =
    NATIVE_RESIDENTS.has(first) ||
    NATIVE_KEEPERS.has(first) ||
    (lang === 'ur' && NATIVE_KEEPERS.has(right));
  const beside = !strict && (NATIVE_PLACE_WORDS.has(near) || NATIVE_PLACE_WORDS.has(left));
  const located =
    (BEFORE[lang].has(left) && (!strict || STRICT.has(left))) ||
    (AFTER[lang].has(right) && (!strict || STRICT.has(right)));
  return kind + (((beside || peopled) && kind === 0) || located ? 1 : 0);
}

/** Words of time that "دیر" and "شام" are used with. */
const TIME = nativeSet('بہت کچھ تھوڑی کافی کتنی زیادہ ڈېر ډېر خیلی بسیار');

/** Parts of names of persons ("عبدالبصیر", "عطاالله", "جلال‌الدین"), as they are folded. */
const PERSON_SHAPE = /^عبدال|(?:.اللہ|الدین|الرحمن|الرحمان|الحق)$/;

/** Whether the word is a name of persons by its shape. */
export const isPersonShape = (token: Token | undefined): boolean =>
  token?.word === true && PERSON_SHAPE.test(token.lower);

/**
 * How much the words beside a name say that it is a person's name or a word: a
 * title, a name of persons, or a word that makes it an adverb.
 */
export function nativeDoubtOf({ before, after }: NativeAround): number {
  const [left, right] = [before[0]?.lower ?? '', after[0]?.lower ?? ''];
  if (NATIVE_TITLES.has(left) || isPersonShape(before[0]) || right === KHAN) return 3;
  return TIME.has(left) || NATIVE_SAYING.has(right) ? 2 : 0;
}
const KHAN = foldName('خان');

/** What is left of the support where there is doubt. */
export const nativeSureness = (around: NativeAround, strict: boolean): number =>
  nativeSupportOf(around, strict) - nativeDoubtOf(around);

/** What is written after a zero-width non-joiner and is no part of a name: plurals and the like. */
const ENDINGS = nativeSet('ها های هایی هایش یی ای ی ان وں اش اند');

/** Where the name itself ends: before "‌ها" of "کابلی‌ها". */
export function nativeEnd(content: string, { start, end }: { start: number; end: number }): number {
  const joiner = content.lastIndexOf('\u200c', end - 1);
  return joiner > start && ENDINGS.has(foldName(content.slice(joiner + 1, end))) ? joiner : end;
}
