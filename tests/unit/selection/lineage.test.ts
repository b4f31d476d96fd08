import { describe, expect, test } from 'vitest';
import { placeId } from '../../../src/core/model/ids.ts';
import type { Place } from '../../../src/core/model/place.ts';
import {
  dayBefore,
  dayOfPlace,
  linesAbove,
  placesAbove,
  placesInside,
} from '../../../src/core/selection/lineage.ts';
import { createReadingBundle } from './create-reading-bundle.ts';

const bundle = createReadingBundle();
function placeOf(id: string): Place {
  const place = bundle.places.get(placeId(id));
  if (place === undefined) throw new RangeError(id);
  return place;
}
const above = (id: string, day: string) => placesAbove(bundle, placeOf(id), day).map((p) => p.id);

describe('the places above a place', () => {
  test('come nearest first, the country last', () => {
    expect(above('city', '2026-01-01')).toEqual(['district', 'province', 'country']);
    expect(above('country', '2026-01-01')).toEqual([]);
  });

  test('are those of the day', () => {
    expect(above('agency', '2018-05-30')).toEqual(['territory', 'country']);
    expect(above('agency', '2018-05-31')).toEqual(['province', 'country']);
  });
});

describe('the lines above a place', () => {
  const lines = (id: string, day: string) =>
    linesAbove(bundle, placeOf(id), day).map((line) => line.map((place) => place.id));

  test('are one for each country', () => {
    expect(lines('city', '2026-01-01')).toEqual([['district', 'province', 'country']]);
    expect(lines('country', '2026-01-01')).toEqual([]);
    const always = { from: null, to: null };
    const parents = ['city', 'province', 'other-country'].map((id) => ({
      place: placeId(id),
      ...always,
    }));
    const crossing = { ...placeOf('city'), id: placeId('crossing'), parents };
    const other = { ...placeOf('country'), id: placeId('other-country') };
    const places = new Map([...bundle.places, [other.id, other]]);
    const found = linesAbove({ ...bundle, places }, crossing, '2026-01-01');
    expect(found.map((line) => line.map((place) => place.id))).toEqual([
      ['city', 'district', 'province', 'country'],
      ['other-country'],
    ]);
  });

  test('are those of the day', () => {
    expect(lines('agency', '2018-05-30')).toEqual([['territory', 'country']]);
    expect(lines('agency', '2018-05-31')).toEqual([['province', 'country']]);
  });
});

describe('the day to speak of a place', () => {
  test('is its last day once it has ended', () => {
    expect(dayOfPlace(placeOf('territory'), '2026-01-01')).toBe('2018-05-30');
    expect(dayOfPlace(placeOf('territory'), '2018-05-31')).toBe('2018-05-30');
    expect(dayOfPlace(placeOf('territory'), '2001-01-01')).toBe('2001-01-01');
  });

  test('is its first day before it began', () => {
    const young = { ...placeOf('district'), valid: { from: '2022-04-04', to: null } };
    expect(dayOfPlace(young, '2014-01-01')).toBe('2022-04-04');
  });
});

describe('the places inside a place', () => {
  test('are found at any depth, itself left out', () => {
    expect([...placesInside(bundle, placeId('province'), null)].sort()).toEqual([
      'agency',
      'city',
      'district',
      'village',
    ]);
  });

  test('are those of the range', () => {
    const range = { from: '2014-01-01', to: '2018-05-31' };
    expect(placesInside(bundle, placeId('province'), range).has(placeId('agency'))).toBe(false);
    expect(placesInside(bundle, placeId('territory'), range).has(placeId('agency'))).toBe(true);
  });
});

test('the day before crosses months, years and leap days', () => {
  expect(dayBefore('2018-05-31')).toBe('2018-05-30');
  expect(dayBefore('2020-03-01')).toBe('2020-02-29');
  expect(dayBefore('1900-03-01')).toBe('1900-02-28');
  expect(dayBefore('2021-01-01')).toBe('2020-12-31');
});
