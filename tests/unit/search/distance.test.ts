import { describe, expect, it } from 'vitest';
import { prefixDistance } from '../../../src/core/search/distance.ts';

describe('prefixDistance', () => {
  it.each([
    ['miramshah', 'miranshah', 1],
    ['pehsawar', 'peshawar', 1],
    ['peshaw', 'peshawar', 0],
    ['pshawr', 'peshawar', 2],
    ['kabul', 'kabulprovince', 0],
    ['zhob', 'kabul', 3],
  ])('counts what parts %j from the beginning of %j', (query, name, distance) => {
    expect(prefixDistance(query, name, 0, 2)).toBe(distance);
  });

  it('begins where it is told', () => {
    expect(prefixDistance('waziristn', 'northwaziristan', 5, 2)).toBe(1);
  });
});
