import { expect, test } from 'vitest';
import { eventId, passageId, placeId, textId } from '../../../src/core/model/ids.ts';
import { relatedTo } from '../../../src/core/selection/related.ts';
import { createReadingBundle } from './create-reading-bundle.ts';

const bundle = createReadingBundle();

test('places of the same passages are counted by passage, ties by id, the focus left out', () => {
  expect(relatedTo(bundle, { kind: 'place', id: placeId('city') })).toEqual([
    { place: 'agency', passages: 1 },
    { place: 'far', passages: 1 },
  ]);
});

test('a text, a passage and an event have the places of their passages', () => {
  expect(relatedTo(bundle, { kind: 'text', id: textId('other') })[0]).toEqual({
    place: 'agency',
    passages: 2,
  });
  const both = [
    { place: 'agency', passages: 1 },
    { place: 'city', passages: 1 },
  ];
  expect(relatedTo(bundle, { kind: 'passage', id: passageId('other/1') })).toEqual(both);
  expect(relatedTo(bundle, { kind: 'event', id: eventId('at-city') })).toEqual(both);
});

test('what does not exist is related to nothing', () => {
  expect(relatedTo(bundle, { kind: 'text', id: textId('none') })).toEqual([]);
  expect(relatedTo(bundle, { kind: 'place', id: placeId('none') })).toEqual([]);
});
