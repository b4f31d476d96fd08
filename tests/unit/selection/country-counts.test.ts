import { expect, test } from 'vitest';
import { indexBundle } from '../../../src/core/model/index-bundle.ts';
import { countryCounts } from '../../../src/core/selection/country-counts.ts';
import { createAtlasFile, createPlaceFile, createTextFile } from '../model/create-atlas-file.ts';
import { createPassage } from './create-reading-bundle.ts';

const bundle = indexBundle(
  createAtlasFile({
    places: ['a', 'b', 'c', 'unnamed'].map((id) => createPlaceFile(id, { kind: 'country' })),
    texts: [
      createTextFile('text', [
        createPassage(1, 'C and B and B, and A acts', ['C', 'B', 'B', 'A:state'], {
          dates: [{ from: '2014-01-01', to: '2014-01-02', by: 'text' }],
        }),
        createPassage(2, 'C, undated', ['C']),
      ]),
    ],
  }),
);
const SETTINGS = { senses: ['place'], text: null, showUndated: false } as const;
const counts = (settings: Parameters<typeof countryCounts>[1], range = false) =>
  countryCounts(bundle, settings, range ? { from: '2014-01-01', to: null } : null).map(
    ({ country, mentions }) => [country.id, mentions],
  );

test('countries come most often named first, ties by id, those never named left out', () => {
  expect(counts(SETTINGS)).toEqual([
    ['b', 2],
    ['c', 2],
  ]);
  expect(counts({ ...SETTINGS, senses: ['state'] })).toEqual([['a', 1]]);
});

test('the range leaves out undated mentions unless the reader asks for them', () => {
  expect(counts(SETTINGS, true)).toEqual([
    ['b', 2],
    ['c', 1],
  ]);
  expect(counts({ ...SETTINGS, showUndated: true }, true)[1]).toEqual(['c', 2]);
});
