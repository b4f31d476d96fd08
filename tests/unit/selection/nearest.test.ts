import { expect, test } from 'vitest';
import { placeId } from '../../../src/core/model/ids.ts';
import type { Place } from '../../../src/core/model/place.ts';
import { nearestAbove, placesNear } from '../../../src/core/selection/nearest.ts';
import { createReadingBundle } from './create-reading-bundle.ts';

const bundle = createReadingBundle();
const SETTINGS = { senses: ['place'], text: null, showUndated: false } as const;
function placeOf(id: string): Place {
  const place = bundle.places.get(placeId(id));
  if (place === undefined) throw new RangeError(id);
  return place;
}

test('a place with nothing leads to the nearest place above it that has something', () => {
  const above = nearestAbove(bundle, placeOf('village'), SETTINGS, null, '2026-01-01');
  expect(above.map(({ place }) => place.id)).toEqual(['district']);
  expect(above[0]?.holdings).toEqual({ passages: 3, events: 1, records: 0 });
});

test('what the filters and the range hide is not offered', () => {
  const range = { from: '2020-01-01', to: '2021-01-01' };
  const above = nearestAbove(bundle, placeOf('village'), SETTINGS, range, '2020-12-31');
  expect(above.map(({ place }) => place.id)).toEqual(['province']);
  const none = { from: '1990-01-01', to: '1991-01-01' };
  expect(nearestAbove(bundle, placeOf('village'), SETTINGS, none, '1990-12-31')).toEqual([]);
});

test('a place above that has only records comes before the one that has something to read', () => {
  const range = { from: '2020-01-01', to: '2021-01-01' };
  const records = { events: 4, low: 9, best: 9, high: 9, firstYear: 2007, lastYear: 2021 };
  const recorded = {
    ...bundle,
    recordSummary: {
      years: [],
      sampleYears: [],
      places: { district: { ...records, sample: false } },
      completeTo: 2021,
      attribution: 'UCDP',
    },
  };
  const village = placeOf('village');
  const above = nearestAbove(recorded, village, SETTINGS, range, '2020-12-31');
  expect(above.map(({ place }) => place.id)).toEqual(['district', 'province']);
  expect(above[0]?.holdings).toEqual({ passages: 0, events: 0, records: 4 });
});

test('near places come nearest first with their distance', () => {
  const near = placesNear(bundle, placeOf('city'), () => true, 5);
  expect(near.map(({ place }) => place.id)).toEqual(['village', 'far']);
  // A tenth of a degree of longitude at 34° north.
  expect(near[0]?.km).toBeCloseTo(9.22, 1);
  expect(placesNear(bundle, placeOf('province'), () => true, 5)).toEqual([]);
});
