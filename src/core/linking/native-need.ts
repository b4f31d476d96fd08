import { ENTRY_PERSON, ENTRY_WORD } from './names-format.ts';
import { PROMINENT, PROMINENT_WORD, type Option } from './options.ts';
import type { Hit } from './scan.ts';

/** Units; a shorter name of a hamlet is too often a word as well. */
const LONG = 5;

/**
 * How much support a name in Arabic script needs before it is taken for a
 * place. No capital helps, so a little known place needs a kind word or the
 * area it lies in beside it, and a country that is also a word (مالی, شام)
 * needs what a town needs.
 */
export function nativeNeed(
  { entry, start, end }: Pick<Hit, 'entry' | 'start' | 'end'>,
  { people, kind, rank }: Option,
): number {
  const isWord = (entry & ENTRY_WORD) !== 0;
  const isPerson = (entry & ENTRY_PERSON) !== 0;
  if (people || kind === 'country') return isWord ? 1 : 0;
  if (rank > PROMINENT) return isWord || isPerson || end - start < LONG ? 3 : 2;
  if (isWord) return rank <= PROMINENT_WORD ? 1 : 2;
  return isPerson ? 1 : 0;
}
