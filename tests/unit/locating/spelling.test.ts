import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { soundWeight, spellingDistance } from '../../../src/core/linking/spelling-distance.ts';
import { neighbourKeys, spellingKey } from '../../../src/core/linking/spelling-key.ts';
import { soundsOf } from '../../../src/core/linking/spelling-sounds.ts';
import { bareSpelling } from '../../../src/core/linking/spelling-words.ts';

const apart = (one: string, other: string) => spellingDistance(soundsOf(one), soundsOf(other));
const keyOf = (name: string) => spellingKey(soundsOf(name));

const SPELLINGS = [
  ['Miran Shah', 'Miranshah'],
  ['Miran Shah', 'Miram Shah'],
  ['Zhob', 'Zhobe'],
  ['Kuza Bandai', 'Kozai Bandi'],
  ['Naray Baba', 'Naribaba'],
  ['Datta Khel', 'Dattakhel'],
  ['Datta Khel', 'Datakheil'],
  ['Qalat', 'Kalat'],
  ['Khwezai', 'Khawezai'],
  ['Sararogha', 'Sarar Roga'],
  ['Makin', 'Makeen'],
  ['Balochistan', 'Baluchistan'],
  ['Hasham', 'Hashim'],
] as const;

describe('spellings of one name', () => {
  it.each(SPELLINGS)('%s and %s have one key', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each(SPELLINGS)('%s and %s are hardly apart', (one, other) => {
    const weight = Math.min(soundWeight(soundsOf(one)), soundWeight(soundsOf(other)));
    expect(apart(one, other) / weight).toBeLessThan(0.2);
  });

  it('of two scripts have one key', () => {
    expect(keyOf('میران شاہ')).toBe(keyOf('Miran Shah'));
    expect(keyOf('باڑہ')).toBe(keyOf('Bara'));
  });

  it('with one consonant wrong are neighbours', () => {
    for (const [one, other] of [
      ['Kotli', 'Kodli'],
      ['Chaman', 'Chamran'],
      ['Tirah', 'Tira'],
    ] as const) {
      const near = [keyOf(one), ...neighbourKeys(soundsOf(one))];
      expect(near).toContain(keyOf(other));
    }
  });
});

describe('other names', () => {
  it.each([
    ['Wana', 'Bara'],
    ['Ladha', 'Landi'],
    ['Peshawar', 'Quetta'],
    ['Chak 205', 'Chak 206'],
  ])('%s and %s are far apart', (one, other) => {
    const weight = Math.min(soundWeight(soundsOf(one)), soundWeight(soundsOf(other)));
    expect(apart(one, other) / weight).toBeGreaterThan(0.24);
  });

  it('cost more the less they are confused', () => {
    expect(apart('Kala', 'Qala')).toBe(0);
    expect(apart('Kala', 'Khala')).toBeLessThan(apart('Kala', 'Mala'));
    expect(apart('Swat', 'Sawat')).toBeLessThan(apart('Swat', 'Sarat'));
  });
});

describe('kind words', () => {
  it.each([
    ['killi ahmadun', 'ahmadun'],
    ['shahi kalay', 'shahi'],
    ['swat district', 'swat'],
    ['goth sohrab', 'sohrab'],
  ])('of %s are left out', (name, bare) => {
    expect(bareSpelling(name)).toBe(bare);
  });

  it('stay where nothing else would be left', () => {
    expect(bareSpelling('kalay')).toBe('kalay');
    expect(bareSpelling('shahr qala')).toBe('qala');
  });
});

const sounds = fc.stringMatching(/^[a-zCx ]{0,12}$/).map(soundsOf);

test('the distance is a distance', () => {
  fc.assert(
    fc.property(sounds, sounds, sounds, (a, b, c) => {
      expect(spellingDistance(a, a)).toBe(0);
      expect(spellingDistance(a, b)).toBeCloseTo(spellingDistance(b, a), 9);
      expect(spellingDistance(a, b) > 0).toBe(a !== b);
      expect(spellingDistance(a, `${b}${c}`)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a limit only cuts off what is beyond it', () => {
  fc.assert(
    fc.property(sounds, sounds, fc.double({ min: 0, max: 6, noNaN: true }), (a, b, limit) => {
      const whole = spellingDistance(a, b);
      expect(spellingDistance(a, b, limit)).toBe(whole <= limit ? whole : Infinity);
    }),
  );
});

test('a key is a whole number of 32 bits', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      for (const key of [keyOf(name), ...neighbourKeys(soundsOf(name))]) {
        expect(Number.isInteger(key) && key >= 0 && key < 2 ** 32).toBe(true);
      }
    }),
  );
});
