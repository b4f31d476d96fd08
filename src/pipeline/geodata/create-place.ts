import { placeId } from '../../core/model/ids.ts';
import {
  PLACE_KINDS,
  type NameLang,
  type Parent,
  type Place,
  type PlaceKind,
  type PlaceName,
} from '../../core/model/place.ts';
import { ALWAYS } from '../../core/model/time.ts';

/** What must be known of a place; the rest is as it is for most of them. */
export type PlaceSeed = Pick<Place, 'kind' | 'names' | 'rank'> &
  Partial<Omit<Place, 'id' | 'kind' | 'names' | 'rank'>> & { readonly id: string };

/** A place without dates, point or shape unless `seed` gives them. */
export function createPlace({ id, ...seed }: PlaceSeed): Place {
  return {
    parents: [],
    valid: ALWAYS,
    became: [],
    point: null,
    precision: 'centre',
    shape: null,
    ...seed,
    id: placeId(id),
  };
}

/** A parent that held on all days. */
export function parent(id: string): Parent {
  return { place: placeId(id), ...ALWAYS };
}

export function officialName(text: string, lang: NameLang): PlaceName {
  return { text, lang, kind: 'official' };
}

/** The label of each language as official name, then the other spellings; empty cells and repetitions are left out. */
export function namesOf(
  labels: Readonly<Partial<Record<NameLang, string | null | undefined>>>,
  variants: readonly string[] = [],
  variantLang: NameLang = 'en',
): PlaceName[] {
  const names: PlaceName[] = [];
  for (const lang of ['en', 'ur', 'ps', 'prs'] as const) {
    const text = labels[lang]?.trim().replace(/\s+/g, ' ');
    if (text !== undefined && text !== '') names.push(officialName(text, lang));
  }
  for (const variant of variants) {
    const text = variant.trim().replace(/\s+/g, ' ');
    if (text === '') continue;
    names.push({ text, lang: variantLang, kind: 'variant' });
  }
  return withoutRepetitions(names);
}

/** The names in their order, each text of a language and time once. */
export function withoutRepetitions(names: readonly PlaceName[]): PlaceName[] {
  const seen = new Set<string>();
  return names.filter(({ text, lang, from, to }) => {
    const key = [text, lang, from ?? '', to ?? ''].join('\n');
    const repeated = seen.has(key) || seen.has([text, lang, '', ''].join('\n'));
    seen.add(key);
    return !repeated;
  });
}

const KINDS: ReadonlySet<string> = new Set(PLACE_KINDS);

export function isPlaceKind(word: string): word is PlaceKind {
  return KINDS.has(word);
}
