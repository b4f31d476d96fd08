import type { PlaceKind } from '../model/place.ts';
import { words } from './word-list.ts';

/** Areas that have borders and are no countries. */
export const AREAS: ReadonlySet<PlaceKind> = new Set([
  'district',
  'agency',
  'province',
  'territory',
]);

const called = (list: string, ...kinds: PlaceKind[]) =>
  [...words(list)].map((word): [string, readonly PlaceKind[]] => [word, kinds]);

/** Words beside a name that say what kind of place it is. */
const KIND_WORDS: ReadonlyMap<string, readonly PlaceKind[]> = new Map([
  ...called('district districts agency agencies', 'district', 'agency', 'frontier-region'),
  ...called('province provinces state', 'province', 'territory'),
  ...called('territory', 'territory', 'province'),
  ...called('subdivision', 'frontier-region', 'district'),
  ...called('tehsil bazaar bazar town towns', 'city', 'town', 'village'),
  ...called('city cities cantonment', 'city', 'town'),
  ...called('village villages', 'village', 'town'),
  ...called('hamlet', 'village'),
  ...called('river rivers stream', 'river'),
  ...called('pass kotal', 'pass'),
  ...called('lake', 'lake'),
  ...called('peak', 'peak'),
  ...called('mountain mountains', 'peak', 'region'),
  ...called('crossing crossings gate', 'crossing'),
  ...called('line', 'line'),
]);

/** Words after a name that say it is a place without saying of which kind. */
const PLACE_WORDS = words(
  `area areas region regions valley division tehsil subdivision border frontier highway road airport airfield
   station bridge neighbourhood neighborhood suburb outskirts camp mosque bazaar bazar market university hospital
   cantonment plain plateau desert basin dam barrage reservoir fort base garrison tunnel`,
);

export const kindsOf = (word: string): readonly PlaceKind[] | undefined => KIND_WORDS.get(word);
export const isPlaceWord = (word: string): boolean => KIND_WORDS.has(word) || PLACE_WORDS.has(word);
