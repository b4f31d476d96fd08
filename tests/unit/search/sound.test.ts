import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../src/core/search/sound.ts';

describe('soundOf', () => {
  it.each([
    ['bannu', 'bannoo'],
    ['khyber', 'kyber'],
    ['quetta', 'kwetta'],
    ['waziristan', 'wazeeristan'],
    ['zhob', 'zob'],
    ['faizabad', 'fayzabad'],
    ['balochistan', 'baluchistan'],
    ['پشاور', 'پشّاور'.normalize('NFKD').replace(/\p{M}/gu, '')],
  ])('hears %j and %j alike', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it.each([
    ['chaman', 'kaman'],
    ['swat', 'sat'],
    ['kabul', 'kabil'],
    ['shah', 'sah'],
    ['zhob', 'zhab'],
    ['کابل', 'قابل'],
  ])('tells %j from %j', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});
