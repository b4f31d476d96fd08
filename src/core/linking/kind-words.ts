import type { PlaceKind } from '../model/place.ts';

const SETTLEMENT: readonly PlaceKind[] = ['city', 'town', 'village'];
const TOWN: readonly PlaceKind[] = ['city', 'town'];
const DISTRICT: readonly PlaceKind[] = ['district', 'agency', 'frontier-region'];

/** Words beside a name that say what kind of place it is. */
const KIND_WORDS: ReadonlyMap<string, readonly PlaceKind[]> = new Map<string, readonly PlaceKind[]>(
  [
    ['district', DISTRICT],
    ['districts', DISTRICT],
    ['agency', DISTRICT],
    ['agencies', DISTRICT],
    ['province', ['province', 'territory']],
    ['provinces', ['province', 'territory']],
    ['territory', ['territory', 'province']],
    ['state', ['province', 'territory']],
    ['subdivision', ['frontier-region', 'district']],
    ['tehsil', SETTLEMENT],
    ['city', TOWN],
    ['cities', TOWN],
    ['town', [...TOWN, 'village']],
    ['towns', [...TOWN, 'village']],
    ['village', ['village', 'town']],
    ['villages', ['village', 'town']],
    ['hamlet', ['village']],
    ['bazaar', SETTLEMENT],
    ['bazar', SETTLEMENT],
    ['cantonment', TOWN],
    ['river', ['river']],
    ['rivers', ['river']],
    ['stream', ['river']],
    ['pass', ['pass']],
    ['kotal', ['pass']],
    ['lake', ['lake']],
    ['peak', ['peak']],
    ['mountain', ['peak', 'region']],
    ['mountains', ['peak', 'region']],
    ['crossing', ['crossing']],
    ['crossings', ['crossing']],
    ['gate', ['crossing']],
    ['line', ['line']],
    ['ضلع', DISTRICT],
    ['ولسوالۍ', DISTRICT],
    ['ولسوالی', DISTRICT],
    ['ایجنسی', DISTRICT],
    ['صوبہ', ['province']],
    ['ولایت', ['province']],
    ['شہر', TOWN],
    ['ښار', TOWN],
    ['شهر', TOWN],
    ['دریا', ['river']],
    ['دریائے', ['river']],
    ['گاؤں', ['village']],
    ['کلی', ['village']],
  ].map(([word, kinds]) => [word as string, kinds as readonly PlaceKind[]]),
);

/** Words after a name that say it is a place without saying of which kind. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  `area areas region regions valley division tehsil subdivision border frontier highway road airport airfield
   station bridge neighbourhood neighborhood suburb outskirts camp mosque bazaar bazar market university hospital
   cantonment plain plateau desert basin dam barrage reservoir fort base garrison tunnel`
    .trim()
    .split(/\s+/),
);

export const kindsOf = (word: string): readonly PlaceKind[] | undefined => KIND_WORDS.get(word);
export const isPlaceWord = (word: string): boolean => KIND_WORDS.has(word) || PLACE_WORDS.has(word);
