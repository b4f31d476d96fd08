import { expect, test } from 'vitest';
import { nearestIds } from '../../../src/core/search/nearest-ids.ts';

test('a misspelt id leads to those that begin most like it, and to none that is not like it', () => {
  const ids = ['peshawar-district', 'peshawar', 'parachinar', 'kabul'];
  expect(nearestIds(ids, 'Peshwar')).toEqual(['peshawar', 'peshawar-district']);
  expect(nearestIds(ids, 'Peshwar', 1)).toEqual(['peshawar']);
  expect(nearestIds(ids, 'kubul', 1)).toEqual(['kabul']);
  expect(nearestIds(ids, 'KABUL', 1)).toEqual(['kabul']);
  expect(nearestIds(ids, 'zzzzzzzz')).toEqual([]);
  expect(nearestIds(ids, 'z'.repeat(100))).toEqual([]);
});

test('a short id leads to none that only holds some of its letters', () => {
  const ids = ['copenhagen', 'cape-town', 'cape-verde', 'hope', 'kabulistan', 'kabul-river'];
  expect(nearestIds(ids, 'nope')).toEqual(['hope']);
  expect(nearestIds(ids.slice(0, 3), 'nope')).toEqual([]);
  expect(nearestIds(ids, 'kubul')).toEqual(['kabul-river']);
});
