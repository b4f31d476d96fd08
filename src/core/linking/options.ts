import type { NameIndex, PlaceRef } from './name-index.ts';
import {
  ENTRY_AT,
  POSTING_ACRONYM,
  POSTING_ALIAS,
  POSTING_AT,
  POSTING_BARE,
  POSTING_LAST,
  POSTING_PEOPLE,
} from './names-format.ts';

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
