import type { PlaceKind } from '../model/place.ts';
import type { Around } from './evidence.ts';
import type { NameIndex, PlaceRef } from './name-index.ts';
import {
  ENTRY_AT,
  ENTRY_PERSON,
  ENTRY_WORD,
  POSTING_ACRONYM,
  POSTING_ALIAS,
  POSTING_AT,
  POSTING_BARE,
  POSTING_LAST,
  POSTING_PEOPLE,
} from './names-format.ts';
import type { Hit } from './scan.ts';
import type { Token } from './tokens.ts';

/** A place that a name could mean. */
export interface Option {
  readonly ref: PlaceRef;
  readonly kind: PlaceKind;
  readonly rank: number;
  /** Number of the name; -1 for a people or another word for a country. */
  readonly name: number;
  /** The name without its kind word. */
  readonly bare: boolean;
  readonly people: boolean;
  /** Holds only for a spelling in capitals. */
  readonly acronym: boolean;
}

/** Ranks above this are towns and villages that few texts speak of. */
export const PROMINENT = 6;
/** An English word that is also a name of this rank at most may be one with little help. */
export const PROMINENT_WORD = 4;
const SHORT_CAPITALS = 5;

/** Options that were asked for before of the names in use; at most one list for each name. */
const asked = { of: null as NameIndex | null, options: new Map<number, readonly Option[]>() };

/** The places of an entry, the best known first. */
export function optionsOf(names: NameIndex, entry: number): readonly Option[] {
  if (asked.of !== names) {
    asked.of = names;
    asked.options = new Map();
  }
  const first = entry & ENTRY_AT;
  let options = asked.options.get(first);
  if (options === undefined) asked.options.set(first, (options = readOptions(names, first)));
  return options;
}

function readOptions(names: NameIndex, first: number): Option[] {
  const { postings } = names.columns;
  const options: Option[] = [];
  for (let at = first; at < postings.length; at++) {
    const posting = postings[at] ?? 0;
    const number = posting & POSTING_AT;
    const people = (posting & POSTING_PEOPLE) !== 0;
    const ofPlace = people || (posting & POSTING_ALIAS) !== 0;
    const ref = ofPlace ? number : names.ownerOf(number);
    options.push({
      ref,
      kind: names.kindOf(ref),
      rank: names.columns.rank[ref] ?? 9,
      name: ofPlace ? -1 : number,
      bare: (posting & POSTING_BARE) !== 0,
      people,
      acronym: (posting & POSTING_ACRONYM) !== 0,
    });
    if ((posting & POSTING_LAST) !== 0) break;
  }
  return options;
}

/** The options that this way of writing the name allows, the best known first. */
export function allowedOptions(names: NameIndex, hit: Hit, around: Around): readonly Option[] {
  const all = optionsOf(names, hit.entry);
  if (all.length === 1 && !hit.capitals && all[0]?.acronym === false) return all;
  const options = withoutBare(all, around);
  if (options.some((option) => option.people)) return options.filter((option) => option.people);
  const spelled =
    hit.capitals || !options.some((option) => option.acronym)
      ? options
      : options.filter((option) => !option.acronym);
  if (!hit.capitals || hit.words > 1 || hit.end - hit.start > SHORT_CAPITALS) return spelled;
  // "TTP", "APS": letters, unless the words around are in capitals too.
  const shouted = isShouted(around.before.at(0)) || isShouted(around.after.at(0));
  return spelled.filter((option) => option.acronym || shouted || option.rank <= PROMINENT_WORD);
}

/** Kinds that are hardly ever called by their name without its kind word, where others have that name. */
const NEEDS_KIND_WORD: ReadonlySet<PlaceKind> = new Set([
  'river',
  'pass',
  'peak',
  'lake',
  'crossing',
]);

/** "Kurram" is not the Kurram River, unless a word beside it says so or nothing else has the name. */
function withoutBare(options: readonly Option[], around: Around): readonly Option[] {
  if (options.length < 2 || !options.some(({ bare }) => bare)) return options;
  const known = options.some((option) => !option.bare && option.rank <= PROMINENT);
  const fit = options.filter(({ bare, kind }) => {
    if (!bare || !NEEDS_KIND_WORD.has(kind)) return true;
    // "Bolan" is the pass before it is one of the hamlets of that name.
    if (kind === 'pass' && !known) return true;
    return around.kindWord?.kinds.includes(kind) === true;
  });
  return fit.length === 0 ? options : fit;
}

const isShouted = (token: Token | undefined): boolean =>
  token?.word === true &&
  token.text.length > 2 &&
  token.text === token.text.toUpperCase() &&
  !/\d/.test(token.text);

/** How much support a name needs before it is taken for a place. */
export function needOf(names: NameIndex, hit: Hit, best: Option): number {
  const { people, kind, rank } = best;
  if (people || kind === 'country') return 0;
  const isWord = (hit.entry & ENTRY_WORD) !== 0;
  const isPerson = (hit.entry & ENTRY_PERSON) !== 0;
  if (rank > PROMINENT) return isWord || isPerson ? 2 : Number(!isWellKnown(names, best));
  if (isWord) return rank <= PROMINENT_WORD ? 1 : 2;
  return isPerson ? 1 : 0;
}

/** Thousands of these are called like persons or things, and texts name few of them. */
const LITTLE: ReadonlySet<PlaceKind> = new Set(['village', 'facility']);

/** A province, district, town or the like that the project itself describes: not to be lost by a doubt alone. */
export const isWellKnown = (names: NameIndex, { ref, kind }: Option): boolean =>
  ref < names.richPlaces && !LITTLE.has(kind);
