import type { Around } from './evidence.ts';
import { isTitle } from './person-doubt.ts';
import { ENTRY_PERSON } from './names-format.ts';
import type { Hit } from './scan.ts';
import { words } from './word-list.ts';

/** What is done to places, and now and then to persons. */
const DONE_TO_PLACES = words(
  `visit visits visited visiting tour tours toured touring reach enter leave cross invade invaded occupy occupied
   seize seized capture captured retook recaptured storm stormed raid raided attack attacked attacking strike strikes
   struck striking hit hits bomb bombed bombing shelled shelling rocked shook flooded besieged evacuated evacuate fled
   targeted connects connecting approached approaching overran bypassed`,
);
/** What falls on places, or is aimed at them: the word before "on". */
const FALLING = words(
  `fell falls fall falling fallen rain rained rains snow snowed bombs bombing bombings shelling shells rockets drones
   raid raids strike strikes attack attacks assault assaults march marched marching advanced advance advancing
   descended descends converged siege blockade crackdown`,
);

/** Whether something is done to what is named, as to a place. */
function isAimedAt({ before }: Around): boolean {
  const nearest = before.at(0);
  if (nearest === undefined) return false;
  const { lower } = nearest;
  return lower === 'on' || lower === 'upon'
    ? FALLING.has(before.at(1)?.lower ?? '')
    : DONE_TO_PLACES.has(lower);
}

/** What persons do and what is done to them. */
const OF_PERSONS = words(
  `resigned agreed claimed denied argued insisted testified spoke met won retired refused promised vowed warned urged
   arrested detained jailed born appointed elected acquitted sentenced convicted named called known sworn who whose whom`,
);
const BEING = words('is was has had been being would could');

/** "Mir Ali was arrested", "Sherani, the opposition leader, …", "Rustam, 61, …". */
function isPersonBeside({ after }: Around): boolean {
  const [next, second, third] = after.slice(0, 3);
  if (BEING.has(next?.lower ?? '')) return OF_PERSONS.has(second?.lower ?? '');
  if (next?.text !== ',') return OF_PERSONS.has(next?.lower ?? '');
  if (/^\d\d$/.test(second?.text ?? '') && third?.text === ',') return true;
  return (
    OF_PERSONS.has(second?.lower ?? '') ||
    after.slice(2, 5).some((token) => token.lower !== 'old' && isTitle(token))
  );
}

const ARTICLES = words('a an the this that each every no our their its his her');

/**
 * Whether a well known place whose name is a person's or a word as well may be
 * meant, where nothing beside it speaks for a person and what speaks for a
 * place is not enough. `support` is what does. A surname needs something of
 * it; a whole name ("Mir Ali") or a word with a capital inside of a sentence
 * that no article makes a thing ("Hub") needs none.
 */
export function mayBePlace(hit: Hit, around: Around, support: number, isSurname: boolean): boolean {
  if (isPersonBeside(around)) return false;
  if (support > 0 || isAimedAt(around) || hit.words > 1) return true;
  const { first, before } = around;
  return !isSurname && !first && !hit.capitals && !ARTICLES.has(before.at(0)?.lower ?? '');
}

/** What else the name is, as the end of a sentence. */
export const otherwise = ({ entry }: Hit): string =>
  (entry & ENTRY_PERSON) !== 0 ? 'persons have that name too' : 'it is an English word too';
