import { enFirst } from './en-first.ts';
import { enLater } from './en-later.ts';

/**
 * English: every word the interface says. The other languages have the same
 * keys; what one lacks is said in English.
 */
export const en = { ...enFirst, ...enLater };

type WordsOf<Entry> = Entry extends (...values: infer Values) => string
  ? (...values: Values) => string
  : Entry extends string
    ? string
    : { readonly [Key in keyof Entry]: WordsOf<Entry[Key]> };

export type Words = WordsOf<typeof en>;

/** Those that the first paint has. */
export type FirstWords = WordsOf<typeof enFirst>;

/** The words of another language, as far as they are written. */
export type Dictionary = {
  readonly [Key in keyof Words]?: Words[Key] extends string | ((...values: never[]) => string)
    ? Words[Key]
    : Partial<Words[Key]>;
};
