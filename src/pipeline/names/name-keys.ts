import { foldName } from '../../core/linking/fold.ts';
import type { Place, PlaceKind, PlaceName } from '../../core/model/place.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { NATIVE_PERSON_NAMES, NATIVE_WORDS, NEVER_NATIVE } from './native-words.ts';
import { PERSON_NAMES } from './person-names.ts';
import { REGION_WORDS } from './region-words.ts';

/** One spelling under which a place is found. */
export interface NameKey {
  readonly folded: string;
  /** The name without its kind word. */
  readonly bare: boolean;
  /** Stands only in capitals. */
  readonly acronym: boolean;
}

/** Kind words a name may end with, and may be called without. */
const TRAILING =
  / (district|agency|province|subdivision|sub division|division|tehsil|river|pass|kotal|peak|lake|city|region|territory|capital territory|ولسوالۍ|ولایت|ایجنسی|اېجنسۍ|سيند|دریا|دره|درہ|پاس|کوتل)$/;
const LEADING =
  /^(river|lake|mount|province of|frontier region|fr|ضلع|صوبہ|ولایت|ولسوالی|دریائے|دریای) /;
const FORMER = /^(ex|erstwhile|former|the|د) /;
/** Kind words of administrative units in Arabic script: a text's own kind word is no part of the name. */
const ADMINISTRATIVE =
  /^(?:ضلع|صوبہ|صوبه|ولایت|ولسوالی) (?=\p{L}{3})|(?<=\p{L}{3}) (?:ولسوالۍ|ولایت|ایجنسی|اېجنسۍ|ضلع)$/u;
const ACRONYM = /^(?:[A-Z]\.?){2,5}$/;
/** Rows and columns of a grid of canals, not names anybody writes as such. */
const MIN_LETTERS = 3;
const MAX_WORDS = 8;
const KNOWN_RANK = 6;
const KIND_WORD =
  /^(district|agency|province|division|subdivision|river|pass|city|lake|line|road)$/;

/** Words that the gazetteers have as names of hamlets and that texts never mean as such. */
const NEVER: ReadonlySet<string> = new Set(
  `the and but for not you all any can had her was one our out day get has him his how its may new now old see two who
   did she use they that this with have from your been than them then were when what where which while after before
   taliban taleban talib mujahideen mujahidin islam islamic muslim pashtun pashtuns pathan daesh isis mullah maulana
   afghan pakistani`
    .trim()
    .split(/\s+/),
);

/** Foldings of kind words must be compared with folded names. */
const foldedPattern = (pattern: RegExp): RegExp =>
  new RegExp(
    pattern.source.replace(/[^\x20-\x7e]+/g, (word) => foldName(word)),
    pattern.flags,
  );
const ADMINISTRATIVE_FOLDED = foldedPattern(ADMINISTRATIVE);
const TRAILING_FOLDED = foldedPattern(TRAILING);
const LEADING_FOLDED = foldedPattern(LEADING);

/** The frontier regions are never called by the name of their neighbour alone. */
const KEEPS_KIND_WORD: ReadonlySet<PlaceKind> = new Set(['frontier-region', 'facility', 'line']);

/** Every spelling under which this name of the place is found. */
export function keysOfName(place: Place, name: PlaceName, rich: boolean): NameKey[] {
  const keys: NameKey[] = [];
  for (const text of spellings(name.text)) {
    const acronym = ACRONYM.test(text);
    const folded = withoutKind(foldName(text).replace(FORMER, ''));
    if (!fit(folded, acronym && rich)) continue;
    keys.push({ folded, bare: false, acronym });
    const joined = rich && place.rank <= KNOWN_RANK ? joinedName(folded) : undefined;
    if (joined !== undefined) keys.push({ folded: joined, bare: false, acronym: false });
    if (KEEPS_KIND_WORD.has(place.kind) || acronym) continue;
    const bare = folded.replace(TRAILING_FOLDED, '').replace(LEADING_FOLDED, '');
    if (bare !== folded && fit(bare, false))
      keys.push({ folded: bare, bare: true, acronym: false });
  }
  return keys;
}

function withoutKind(folded: string): string {
  const bare = folded.replace(ADMINISTRATIVE_FOLDED, '');
  return NEVER_NATIVE.has(bare) ? folded : bare;
}

/** Texts write "Miranshah" for "Miran Shah"; of little known places that would make chance names. */
function joinedName(folded: string): string | undefined {
  const [first, second, ...more] = folded.split(' ');
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  if (KIND_WORD.test(second) || first.length + second.length < 6) return undefined;
  return first + second;
}

/** "Areas (ABC)" is found as "Areas" and as "ABC". */
function spellings(text: string): string[] {
  const parts = /^(.+?)\s*\(([^)]*)\)\s*$/.exec(text);
  if (parts === null) return [text];
  const [, outside = '', inside = ''] = parts;
  return ACRONYM.test(inside) ? [outside, inside] : [outside];
}

function fit(folded: string, acronym: boolean): boolean {
  if (NEVER.has(folded) || NEVER_NATIVE.has(folded)) return false;
  if (!/\p{L}/u.test(folded) || /^\d/.test(folded)) return false;
  if (folded.split(' ').length > MAX_WORDS) return false;
  return acronym || folded.replace(/[\d ]/g, '').length >= MIN_LETTERS;
}

/** Whether every word of the folded name is a word of English, Urdu, Pashto or Dari. */
export const isOrdinary = (folded: string): boolean =>
  folded
    .split(' ')
    .every((word) => ENGLISH_WORDS.has(word) || REGION_WORDS.has(word) || NATIVE_WORDS.has(word));

/** Whether the folded name could be a person's: all of its words are names of persons. */
export const isPerson = (folded: string): boolean =>
  folded.split(' ').every((word) => PERSON_NAMES.has(word) || NATIVE_PERSON_NAMES.has(word));
