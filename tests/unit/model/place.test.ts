import { expect, test } from 'vitest';
import { nameOn, type PlaceName } from '../../../src/core/model/place.ts';
import { createPlace, officialName } from '../../../src/pipeline/geodata/create-place.ts';

const createNamed = (...former: readonly PlaceName[]) =>
  createPlace({
    kind: 'district',
    rank: 5,
    id: 'malakand',
    names: [officialName('Malakand', 'en'), ...former],
  });
const former = (text: string, days: Pick<PlaceName, 'from' | 'to'>): PlaceName => ({
  text,
  lang: 'en',
  kind: 'former',
  ...days,
});

test('a former name without a known end is not the name of any day', () => {
  const place = createNamed(former('Malakand Agency', { from: '1895-01-01' }));
  expect(nameOn(place, '2026-01-01')).toBe('Malakand');
  expect(nameOn(place, '1900-01-01')).toBe('Malakand');
});

test('a former name is the name until the day of its end', () => {
  const place = createNamed(former('Malakand Protected Area', { to: '2018-05-31' }));
  expect(nameOn(place, '2018-05-30')).toBe('Malakand Protected Area');
  expect(nameOn(place, '2018-05-31')).toBe('Malakand');
});

test('an official name that began is in force without an end', () => {
  const renamed = createPlace({
    kind: 'province',
    rank: 3,
    id: 'khyber-pakhtunkhwa',
    names: [
      { ...officialName('Khyber Pakhtunkhwa', 'en'), from: '2010-04-19' },
      former('North-West Frontier Province', { from: '1901-11-09', to: '2010-04-19' }),
    ],
  });
  expect(nameOn(renamed, '2010-04-19')).toBe('Khyber Pakhtunkhwa');
  expect(nameOn(renamed, '2010-04-18')).toBe('North-West Frontier Province');
});
