import type { Sense } from '../model/mention.ts';
import type { PlaceKind } from '../model/place.ts';
import type { Embedding } from './embedding.ts';
import type { Around } from './evidence.ts';
import { ACTING, ADVERBS, HAVING } from './sense-words.ts';

/** A name and what stands around it, when the rules are asked what it means. */
export interface Here extends Pick<Around, 'before' | 'after' | 'lang'> {
  readonly quote: string;
  readonly kind: PlaceKind;
  /** The seat of a government, by which that government is called. */
  readonly capital: boolean;
  /** A word for the people of the place. */
  readonly people: boolean;
  readonly possessive: boolean;
  readonly embedding: Embedding | null;
  /** A place mentioned right after it is in it, or right before it lies in it. */
  readonly contains: boolean;
  /** Sense of the name before it that "and" or a comma joins it to; `null`: none. */
  readonly joined: Sense | null;
}

/** An example is a sentence, with the name in square brackets. */
export interface SenseRule {
  readonly id: string;
  readonly sense: Sense;
  /** Half a sentence: why a name here means that. `“ ”` holds what the rule saw. */
  readonly why: string | ((here: Here) => string);
  readonly holds: (here: Here) => boolean;
  readonly examples: readonly string[];
}

export const word = (here: Here, back: number): string => here.before.at(back)?.lower ?? '';
export const next = (here: Here): string => here.after.at(0)?.lower ?? '';
export const isState = (here: Here): boolean => here.kind === 'country' || here.capital;
export const afterThe = (here: Here): number => (word(here, 0) === 'the' ? 1 : 0);
export const before = (here: Here): string => word(here, afterThe(here));
export const quoted = (text: string): string => `“${text}”`;

/** Number of the word that says what the name does: after "and Islamabad", "has repeatedly", "did not"; -1: none is seen. */
export function actAt(here: Here): number {
  const { after } = here;
  let at = 0;
  if (after.at(0)?.lower === 'and' && after.at(1)?.capital === true) {
    at = 2;
    while (after.at(at)?.capital === true) at++;
  }
  while (HAVING.has(after.at(at)?.lower ?? '') || ADVERBS.has(after.at(at)?.lower ?? '')) at++;
  return ACTING.has(after.at(at)?.lower ?? '') && after.at(at)?.capital === false ? at : -1;
}

/** "Moscow did not.": nothing but the small verb is said. */
export const isCutShort = ({ after }: Here): boolean =>
  HAVING.has(after.at(0)?.lower ?? '') &&
  (after.at(1) === undefined || (after.at(2) === undefined && after.at(1)?.lower === 'not'));
