import type { Bundle } from '../model/bundle.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { PlaceId } from '../model/ids.ts';
import { foldText } from './fold.ts';
import { findPassages, indexWords, type PassageHit, type WordIndex } from './passage-words.ts';
import {
  findPlaces,
  indexNames,
  MATCHES,
  type NameIndex,
  type PlaceHit,
  TYPED,
} from './place-names.ts';

export interface Found {
  /** With a name that holds what is typed, from the beginning of a word. */
  readonly places: readonly PlaceHit[];
  readonly events: readonly AtlasEvent[];
  readonly passages: readonly PassageHit[];
  /** With a name that is like it. */
  readonly similar: readonly PlaceHit[];
}

export const NOTHING_FOUND: Found = { places: [], events: [], passages: [], similar: [] };

// A new bundle often shares its places or texts with the last one: each index is kept as long as they live.
const nameIndexes = new WeakMap<Bundle['places'], NameIndex>();
const wordIndexes = new WeakMap<Bundle['passages'], WordIndex>();

function kept<Key extends object, Value>(
  cache: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** Indexes the names and words of the bundle, unless that is done; so that the first key stroke is as quick as the rest. */
export function openSearch(bundle: Bundle): { names: NameIndex; words: WordIndex } {
  return {
    names: kept(nameIndexes, bundle.places, () => indexNames(bundle.places.values())),
    words: kept(wordIndexes, bundle.passages, () => indexWords(bundle)),
  };
}

/**
 * What the atlas holds for `query`, each group best first and at most `limit`
 * long. Quick enough to run on every key stroke.
 */
export function searchAtlas(bundle: Bundle, query: string, limit = 8): Found {
  const { names, words } = openSearch(bundle);
  const events = findEvents(bundle.events, query, limit);
  const passages = findPassages(words, query, limit);
  const hits = findPlaces(names, query, bundle.mentionsByPlace);
  const typed = hits.filter((hit) => rankOf(hit) < TYPED);
  const isWritten = events.length > 0 || passages.length > 0;
  return {
    places: typed.slice(0, limit),
    events,
    passages,
    similar: withoutNoise(hits, isWritten).slice(typed.length, typed.length + limit),
  };
}

/** No more letters may be wrong in any of `hits` than in the best, the first of them. */
function withoutNoise(hits: readonly PlaceHit[], isWritten: boolean): readonly PlaceHit[] {
  const best = hits[0] === undefined ? INSIDE : Math.max(INSIDE, rankOf(hits[0]));
  // Where the words themselves stand in the atlas, names with two wrong letters are only noise.
  const worst = isWritten ? Math.min(best, INSIDE + 1) : best;
  return hits.filter((hit) => rankOf(hit) <= worst);
}

const rankOf = ({ match }: PlaceHit): number => MATCHES.indexOf(match);
const INSIDE = MATCHES.indexOf('inside');

/** Every place with a name like `query`, best first; those with letters wrong only where no other has it right. */
export function placesLike(bundle: Bundle, query: string): ReadonlySet<PlaceId> {
  const { names } = openSearch(bundle);
  const hits = findPlaces(names, query, bundle.mentionsByPlace);
  return new Set(withoutNoise(hits, false).map(({ place }) => place.id));
}

/** Events whose title or evidence holds every word of `query`, each at the beginning of a word. */
function findEvents(events: readonly AtlasEvent[], query: string, limit: number): AtlasEvent[] {
  const words = foldText(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return events
    .filter((event) => {
      const said = [event.title, ...event.evidence.map(({ quote }) => quote)];
      return said.some((line) => {
        const folded = ` ${foldText(line)}`;
        return words.every((word) => folded.includes(` ${word}`));
      });
    })
    .slice(0, limit);
}
