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

/** A place that a name could mean. */
export interface Option {
  readonly ref: PlaceRef;
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

/** The places of an entry, the best known first. */
export function optionsOf(names: NameIndex, entry: number): Option[] {
  const { postings } = names.columns;
  const options: Option[] = [];
  for (let at = entry & ENTRY_AT; at < postings.length; at++) {
    const posting = postings[at] ?? 0;
    const number = posting & POSTING_AT;
    const people = (posting & POSTING_PEOPLE) !== 0;
    const ofPlace = people || (posting & POSTING_ALIAS) !== 0;
    options.push({
      ref: ofPlace ? number : names.ownerOf(number),
      name: ofPlace ? -1 : number,
      bare: (posting & POSTING_BARE) !== 0,
      people,
      acronym: (posting & POSTING_ACRONYM) !== 0,
    });
    if ((posting & POSTING_LAST) !== 0) break;
  }
  return options;
}

export const rankOf = (names: NameIndex, option: Option): number =>
  names.columns.rank[option.ref] ?? 9;

/** The options that this way of writing the name allows, the best known first. */
export function allowedOptions(names: NameIndex, hit: Hit, around: Around): Option[] {
  const options = optionsOf(names, hit.entry);
  const people = options.filter((option) => option.people);
  if (people.length > 0) return people;
  const spelled = options.filter((option) => !option.acronym || hit.capitals);
  if (!hit.capitals || hit.words > 1 || hit.end - hit.start > SHORT_CAPITALS) return spelled;
  // "TTP", "APS": letters, unless the words around are in capitals too.
  const shouted = [around.before[0], around.after[0]].some(
    (token) =>
      token?.word === true &&
      token.text.length > 2 &&
      token.text === token.text.toUpperCase() &&
      !/\d/.test(token.text),
  );
  return spelled.filter(
    (option) => option.acronym || shouted || rankOf(names, option) <= PROMINENT_WORD,
  );
}

/** How much support a name needs before it is taken for a place. */
export function needOf(names: NameIndex, hit: Hit, best: Option): number {
  if (best.people || names.kindOf(best.ref) === 'country') return 0;
  const rank = rankOf(names, best);
  const isWord = (hit.entry & ENTRY_WORD) !== 0;
  const isPerson = (hit.entry & ENTRY_PERSON) !== 0;
  if (rank > PROMINENT) return isWord || isPerson ? 2 : 1;
  if (isWord) return rank <= PROMINENT_WORD ? 1 : 2;
  return isPerson ? 1 : 0;
}
