import { foldName } from '../../core/linking/fold.ts';
import { POSTING_ALIAS, POSTING_PEOPLE } from '../../core/linking/names-format.ts';
import type { Place, PlaceKind, PlaceName } from '../../core/model/place.ts';
import { addPosting, type Posting } from './name-table.ts';
import { NATIVE_NAMES } from './native-names.ts';
import { namesakesOf, naturalForms } from './native-natural.ts';
import { NATIVE_WORDS, NEVER_NATIVE } from './native-words.ts';
import type { OrderedPlaces } from './order-places.ts';

/** A form of a name in Arabic script that the gazetteer does not have, but texts do. */
interface NativeForm {
  /** As `foldName` spells. */
  readonly folded: string;
  /** It means the people of the place, or what is theirs. */
  readonly people: boolean;
}

const KNOWN_RANK = 6;
/** Towns below this rank lend their name to families rather than to a people. */
const PEOPLED_CITY_RANK = 3;
const PEOPLED: ReadonlySet<PlaceKind> = new Set(['country', 'province', 'territory']);
const AREAS: ReadonlySet<PlaceKind> = new Set(['district', 'agency', 'province']);
const SHORTEST = 3;
/** Second halves that are written apart, joined, or with a joiner between. */
const SECOND_HALVES = /^(\S+) ((?:اباد|خیل|کوٹ|گڑہ|پور|شہر)$)/;

/** Postings below this weight are of known places (see `rank`). */
const KNOWN_WEIGHT = 70;

/** Adds the forms of the names in Arabic script; a form that is a known place's own name is left to that place. */
export function addNativeForms({ places }: OrderedPlaces, keys: Map<string, Posting[]>): void {
  const own = new Set(
    [...keys]
      .filter(([, all]) => all.some(({ weight }) => weight < KNOWN_WEIGHT))
      .map(([key]) => key),
  );
  const namesakes = namesakesOf(places);
  places.forEach((place, ref) => {
    const natural = naturalForms(place, namesakes).map((folded) => ({ folded, people: false }));
    const more = (NATIVE_NAMES[place.id] ?? []).map((name) => ({
      folded: foldName(name),
      people: false,
    }));
    const forms = [...natural, ...more, ...place.names.flatMap((name) => nativeForms(place, name))];
    for (const { folded, people } of forms) {
      if (own.has(folded) || NEVER_NATIVE.has(folded)) continue;
      // A people that is a word too (چینی, sugar) has words for people beside it; a place has not.
      if (!people && NATIVE_WORDS.has(folded)) continue;
      addPosting(keys, folded, {
        value: ref | (people ? POSTING_PEOPLE : POSTING_ALIAS),
        place: ref,
        weight: place.rank * 10 + 5,
      });
    }
  });
}

/**
 * Every further form of a name of the place: with a space for its zero-width
 * joiner or without its space ("جلال‌آباد", "جلال آباد"), with the endings of
 * the oblique in Pashto, and the words for its people in the three languages.
 */
function nativeForms(place: Place, name: PlaceName): NativeForm[] {
  if (!/\p{Script=Arabic}/u.test(name.text)) return [];
  const folded = foldName(name.text);
  if (folded.length < SHORTEST) return [];
  const asPlace = [
    ...partings(name.text, folded),
    ...(NEVER_NATIVE.has(folded) ? withKindWord(place.kind, folded) : []),
    ...(place.rank <= KNOWN_RANK && name.lang !== 'ur' ? obliques(place.kind, folded) : []),
  ];
  const asPeople = hasPeople(place) ? peoples(folded) : [];
  return [
    ...asPlace.map((form) => ({ folded: form, people: false })),
    ...asPeople.map((form) => ({ folded: form, people: true })),
  ];
}

const hasPeople = ({ kind, rank }: Place): boolean =>
  PEOPLED.has(kind) || (kind === 'city' && rank <= PEOPLED_CITY_RANK);

function partings(text: string, folded: string): string[] {
  const parted = text.includes('\u200c') ? [foldName(text.replace(/\u200c/g, ' '))] : [];
  const halves = SECOND_HALVES.exec(parted[0] ?? folded);
  return halves === null ? parted : [...parted, `${halves[1] ?? ''}${halves[2] ?? ''}`];
}

/** A district that is called "north" is found as "the district of north" alone. */
function withKindWord(kind: PlaceKind, folded: string): string[] {
  if (!AREAS.has(kind)) return [];
  return ['ولسوالی', 'ضلع', 'ولایت'].flatMap((word) => {
    const own = foldName(word);
    return [`${own} ${folded}`, `${folded} ${own}`];
  });
}

/** پېښور → پېښوره, کوټه → کوټې, خوګیاڼي → خوګیاڼو. */
function obliques(kind: PlaceKind, folded: string): string[] {
  if (NATIVE_WORDS.has(folded) || folded.length <= SHORTEST || kind === 'country') return [];
  const stem = folded.slice(0, -1);
  if (folded.endsWith('ہ')) return [`${stem}ی`];
  if (folded.endsWith('ی')) return AREAS.has(kind) ? [`${stem}و`] : [];
  return /[اوی]$/.test(folded) ? [] : [`${folded}ہ`];
}

/** پاکستانی, پاکستانیوں, پاکستانیان, پاکستانی‌ها; پېښوری, پېښوریان; فرانسه‌ای. */
function peoples(folded: string): string[] {
  return adjectives(folded).flatMap((own) => [
    own,
    ...['ون', 'ان', 'انو', 'ہا', 'ہای'].map((ending) => own + ending),
  ]);
}

function adjectives(folded: string): string[] {
  if (folded.endsWith('ی')) return [];
  if (folded.endsWith('ہ')) return [`${folded.slice(0, -1)}ی`, `${folded}ای`];
  return folded.endsWith('ا') ? [`${folded}یی`] : [`${folded}ی`];
}
