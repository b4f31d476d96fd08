import { DIRECTION, isSmallWord, type Around } from './evidence.ts';
import { isPlaceWord } from './kind-words.ts';
import type { Token } from './tokens.ts';
import { words } from './word-list.ts';

/** Offices that may stand before the name of a place too: "Governor Khyber Pakhtunkhwa". */
const OFFICES = words(
  `minister governor commander chief director secretary commissioner judge amir emir justice officer inspector
   president senator ambassador spokesman spokesperson`,
);

/** What persons do and places do not: the word after a name. */
const PERSON_ACTS = words(
  `said says told tells added adds wrote writes recalled explained replied laughed laughs smiled smiles wept cried sang
   sings danced dances slept sleeps ate eats drank cooked fried reads mends plays played married died grew asked
   walked sat stood thinks thought knew tweeted posted means`,
);
/** Kin and helpers: "Jordan, her younger brother". */
const KIN = words(
  `sister brother mother father wife husband son daughter cousin uncle aunt nephew niece friend colleague neighbour
   widow youngest eldest elder younger aged`,
);
const PERSONAL = words('her his my the a whose');

/** "Jordan, her brother, …", "his cousin Jordan". */
function isKin({ before, after }: Pick<Around, 'before' | 'after'>): boolean {
  if (KIN.has(before.at(0)?.lower ?? '') && before.at(0)?.capital === false) return true;
  if (after.at(0)?.text !== ',' || !PERSONAL.has(after.at(1)?.lower ?? '')) return false;
  return KIN.has(after.at(2)?.lower ?? '');
}

/** Titles before a person's name. */
const TITLES = words(
  `naik subedar sepoy havildar mr mrs ms dr prof professor sir lord lady general gen colonel col major maj captain capt lieutenant lt brigadier
   brig admiral marshal justice judge minister president premier senator ambassador governor commander chief mullah
   mulla maulana mufti maulvi molvi haji hafiz sheikh shaikh shaykh qari sardar malik nawab sahibzada pir syed sayed
   sayyid imam king prince princess emir amir engineer advocate spokesman spokesperson leader analyst journalist
   director secretary agha ustad commissioner officer inspector old`,
);

export const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && TITLES.has(token.lower);

/**
 * How much the words beside a name say that it is a person's or part of
 * another name: a title, a kinsman or a deed of persons weighs three, a
 * stranger with a capital two. `couldBePerson`: the name is one of persons, or
 * of a place that is little known.
 */
export function doubtOf(
  { before, after, first }: Around,
  couldBePerson: boolean,
  isPlaceAt: (at: number) => boolean,
): number {
  const nearest = before.at(0);
  let doubt = 0;
  if (isTitle(nearest) || (nearest?.text === '.' && isTitle(before.at(1))))
    doubt += couldBePerson || !OFFICES.has(nearest?.lower ?? '') ? 3 : 0;
  else if (isStranger(nearest, before.at(1) === undefined, isPlaceAt)) doubt += 2;
  if (isStranger(after.at(0), false, isPlaceAt)) doubt += 2;
  if (couldBePerson && isPersonal({ before, after })) doubt += 3;
  return first ? doubt + 0.5 : doubt;
}

const isPersonal = (around: Pick<Around, 'before' | 'after'>): boolean =>
  PERSON_ACTS.has(around.after.at(0)?.lower ?? '') || isKin(around);

function isStranger(
  token: Token | undefined,
  first: boolean,
  isPlaceAt: (at: number) => boolean,
): boolean {
  if (token?.capital !== true || token.possessive) return false;
  // "Islamic State" is none of the states.
  const isKind = isPlaceWord(token.lower) && token.lower !== 'state';
  if (isKind || isSmallWord(token.lower) || DIRECTION.has(token.lower)) return false;
  // The first word of a sentence has a capital whatever it is.
  return !(first && token.text.length <= 5) && !isPlaceAt(token.start);
}
