import type { PlaceFile } from '../../src/core/model/bundle.ts';
import { foldText } from '../../src/core/search/fold.ts';
import { searchAtlas } from '../../src/core/search/search.ts';
import { createBundle, createNamedPlace } from '../unit/search/create-bundle.ts';
import { createRow, median, type Bench } from './row.ts';

const PLACES = 3000;
const SYLLABLES = ['sha', 'mir', 'an', 'ka', 'bul', 'wa', 'zi', 'ris', 'tan', 'pe', 'ghar', 'nu'];

/** Names of three to five syllables by a fixed rule, four to a place. */
function createPlaces(): PlaceFile[] {
  return Array.from({ length: PLACES }, (_, place) =>
    createNamedPlace(
      `place-${String(place)}`,
      Array.from({ length: 4 }, (__, name) => nameBy(place * 4 + name)),
    ),
  );
}

function nameBy(number: number): string {
  let name = '';
  for (let rest = number + 1728, at = 0; at < 3 + (number % 3); at += 1) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length) + number;
  }
  return name;
}

/** Every beginning of some words, right and misspelt: a key stroke each. */
const STROKES = ['Miranshah', 'Miram Shah', 'Waziristan', 'Pehsawar', 'Kabulgharan'].flatMap(
  (word) => Array.from({ length: word.length }, (_, end) => word.slice(0, end + 1)),
);

const timeEach = (search: (query: string) => unknown): number[] =>
  STROKES.map((query) => {
    const start = performance.now();
    search(query);
    return performance.now() - start;
  });

/** A key stroke in the search, names of 3,000 places. */
export const bench: Bench = () => {
  const bundle = createBundle(createPlaces());
  const folding = (query: string) => {
    const wanted = foldText(query);
    return [...bundle.places.values()].filter(({ names }) =>
      names.some(({ text }) => foldText(text).includes(wanted)),
    );
  };
  const own = (query: string) => searchAtlas(bundle, query);
  own('warm');
  const values = timeEach(own);
  const baseline = { name: 'folding and comparing every name', value: median(timeEach(folding)) };
  const slowest = {
    name: 'the slowest of folding and comparing',
    value: Math.max(...timeEach(folding)),
  };
  return Promise.resolve([
    createRow('search key stroke, 3,000 places, misspellings too', median(values), 'ms', baseline),
    createRow('search key stroke, the slowest', Math.max(...values), 'ms', slowest),
  ]);
};
