import type { PlaceKind } from '../model/place.ts';
import { isPlaceWord, kindsOf } from './kind-words.ts';
import type { Hit } from './scan.ts';
import { startsSentence, wordsAfter, wordsBefore, type Token, type Words } from './tokens.ts';
import { words } from './word-list.ts';

/** What stands around a name. Tokens are nearest first and do not leave the sentence. */
export interface Around {
  readonly before: Words;
  readonly after: Words;
  readonly first: boolean;
  /** A word that says what kind of place it is, beside the name; `null`: none. */
  readonly kindWord: KindWord | null;
  /** Language of a name in Arabic script, whose words are folded; `null`: Latin script. */
  readonly lang: NativeLang | null;
}

/** Language of a passage in Arabic script. */
export type NativeLang = 'ur' | 'ps' | 'prs';

/** What stands around a name in Arabic script. `lower` of each token is folded as names are. */
export interface NativeAround extends Around {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly lang: NativeLang;
}

export const isNative = (around: Around): around is NativeAround => around.lang !== null;

export interface KindWord {
  readonly text: string;
  readonly kinds: readonly PlaceKind[];
}

/** What stands around a name in Latin script; read off the text when it is first asked for. */
export class LazyAround implements Around {
  readonly lang = null;
  readonly #content: string;
  readonly #hit: Pick<Hit, 'start' | 'end' | 'possessive'>;
  #before: Words | undefined;
  #after: Words | undefined;
  #kindWord: KindWord | null | undefined;

  constructor(content: string, hit: Pick<Hit, 'start' | 'end' | 'possessive'>) {
    this.#content = content;
    this.#hit = hit;
  }

  get before(): Words {
    return (this.#before ??= wordsBefore(this.#content, this.#hit.start));
  }

  get after(): Words {
    const { end, possessive } = this.#hit;
    return (this.#after ??= wordsAfter(
      this.#content,
      possessive ? endOfPossessive(this.#content, end) : end,
    ));
  }

  get first(): boolean {
    return startsSentence(this.before);
  }

  get kindWord(): KindWord | null {
    if (this.#kindWord === undefined) this.#kindWord = kindWordOf(this.before, this.after);
    return this.#kindWord;
  }
}

/** Behind the "’s" of "Bannu’s", or the "’" of "the United States’". */
const endOfPossessive = (content: string, end: number): number =>
  (content.charCodeAt(end + 1) | 32) === 0x73 ? end + 2 : end + 1;

/** "Kurram district", "the district of Kurram", "River Kabul". */
function kindWordOf(before: Words, after: Words): KindWord | null {
  const next = kindWordAt(after.at(0));
  if (next !== null) return next;
  const said = saidKind(after) ?? rowKind(after);
  if (said !== null) return said;
  const nearest = before.at(0);
  if (nearest?.lower === 'of') return kindBeforeOf(before.at(1), before.at(2));
  // "Its capital Quetta", "its headquarters at Khar".
  const seat = nearest !== undefined && SEAT_LINKS.has(nearest.lower) ? before.at(1) : nearest;
  if (seat !== undefined && SEATS.has(seat.lower)) return { text: seat.text, kinds: TOWN_KINDS };
  const previous = kindWordAt(nearest);
  return previous !== null && nearest?.possessive === false ? previous : null;
}

/** "Kohlu and Dera Bugti districts": the kind word of a row stands at its end. */
function rowKind(after: Words): KindWord | null {
  if (!isJoint(after.at(0))) return null;
  let place = 1;
  while (isJoint(after.at(place)) || after.at(place)?.capital === true) place++;
  const end = after.at(place);
  return end?.lower.endsWith('s') === true ? kindWordAt(end) : null;
}

/** A comma or "and". */
export const isJoint = (token: Token | undefined): boolean =>
  token?.text === ',' || token?.lower === 'and';

const PARTS = words('a an another one its');
const PROVINCES: readonly PlaceKind[] = ['province', 'territory'];
const AREAS: readonly PlaceKind[] = ['district', 'agency', ...PROVINCES];

/** "The district of Kurram" is Kurram; "Nawa district of Ghazni" and "a village of Kurram" lie in what is named. */
function kindBeforeOf(word: Token | undefined, before: Token | undefined): KindWord | null {
  const kind = kindWordAt(word);
  if (word === undefined || kind === null) return kind;
  const isOne = PARTS.has(before?.lower ?? '') || word.lower.endsWith('s');
  const isNamed = before?.capital === true && !SMALL_WORDS.has(before.lower);
  if (kind.kinds.includes('district'))
    return isOne || isNamed ? { text: kind.text, kinds: PROVINCES } : kind;
  return isOne && kind.kinds.includes('village') ? { text: kind.text, kinds: AREAS } : kind;
}

const BEING = words('is was are were');
const ARTICLES = words('a an the');

/** "Tank is a district", "Tank is also a dry district". */
function saidKind(after: Words): KindWord | null {
  if (!BEING.has(after.at(0)?.lower ?? '')) return null;
  const article = ARTICLES.has(after.at(1)?.lower ?? '') ? 1 : 2;
  if (!ARTICLES.has(after.at(article)?.lower ?? '')) return null;
  for (let place = article + 1; place < article + 4; place++) {
    const token = after.at(place);
    if (token?.word !== true || token.lower === 'of') return null;
    const kind = kindWordAt(token);
    if (kind !== null) return kind;
  }
  return null;
}

const SEATS = words('capital headquarters seat');
const SEAT_LINKS = words('at is was in ,');
const TOWN_KINDS: readonly PlaceKind[] = ['city', 'town', 'village'];

function kindWordAt(token: Token | undefined): KindWord | null {
  // "Washington state", but "Islamic State".
  if (token?.lower === 'state' && token.capital) return null;
  const kinds = token === undefined ? undefined : kindsOf(token.lower);
  return token === undefined || kinds === undefined ? null : { text: token.text, kinds };
}

/** Words after which a name is where something is. */
export const LOCATIVE = words(
  `in inside within at near around across throughout into outside from to towards toward via through between over
   beyond along off opposite reaching reached reaches entered enters enter left leaves crossed crosses traversed`,
);

export const DIRECTION = words(
  `north south east west northern southern eastern western central upper lower northeast northwest southeast southwest
   northeastern northwestern southeastern southwestern greater old new mainland outskirts suburbs parts district
   province agency town village city residents people inhabitants`,
);

/** Words with a capital beside a name that say nothing about it. */
const SMALL_WORDS = words(
  `the a an in at on of from to and or but for with by as is was were are near after before when while since until
   under over between among across around towards toward into through out inside outside this that these those its his
   her their our my your it he she they we you i both all some many most other such no not each every any another one two
   three four five six seven merged tribal settled federal urban rural former new`,
);

export const isSmallWord = (word: string): boolean => SMALL_WORDS.has(word);

/**
 * How much the words beside a name say that it is a place. A kind word weighs
 * two, a locative word or a direction one.
 */
export function supportOf({ before, after, kindWord }: Around): number {
  let support = kindWord === null ? 0 : 2;
  if (kindWord === null && isPlaceWord(after.at(0)?.lower ?? '')) support += 1;
  const nearest = before.at(0);
  if (nearest === undefined) return support;
  if (LOCATIVE.has(nearest.lower)) return support + 1;
  if (DIRECTION.has(nearest.lower)) return support + 1;
  if (nearest.lower === 'of' && DIRECTION.has(before.at(1)?.lower ?? '')) return support + 1;
  return support;
}
