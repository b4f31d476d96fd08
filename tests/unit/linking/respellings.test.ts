import { describe, expect, test } from 'vitest';
import { openNames } from '../../../src/core/linking/name-index.ts';
import { linkText } from '../../../src/core/linking/link-text.ts';
import { packNames } from '../../../src/pipeline/names/pack-names.ts';
import { RESPELLING_RULES, respellingsOf } from '../../../src/pipeline/names/respellings.ts';
import { createPlace, createPlaces, createText, createVillage } from './create-names.ts';

describe('respellings', () => {
  test.each(
    RESPELLING_RULES.map(
      ([pattern, other, [name, spelling]]) => [name, spelling, pattern, other] as const,
    ),
  )('%s is also spelled %s', (name, spelling, pattern, other) => {
    expect(name.replace(pattern, other)).toBe(spelling);
    expect(respellingsOf(name)).toContain(spelling);
  });

  test('two rules may meet in one spelling', () => {
    expect(respellingsOf('kulachi')).toContain('coolachi');
  });

  test('short names and names of several words are left alone', () => {
    expect(respellingsOf('dir')).toEqual([]);
    expect(respellingsOf('killa abdullah')).toEqual([]);
  });
});

describe('respelled places', () => {
  const jamrud = createPlace('jamrud', {
    kind: 'town',
    rank: 5,
    point: [71.38, 34],
    in: 'khyber',
  });
  const names = (more: readonly ReturnType<typeof createPlace>[]) =>
    openNames(packNames([...createPlaces(), jamrud, ...more]).buffer);
  const placeIn = (content: string, index: ReturnType<typeof names>) =>
    linkText(createText([content]), index).passages[0]?.mentions.find(
      ({ quote }) => quote === 'Jamrood',
    )?.place;

  test('a known place is found as others spell it', () => {
    expect(placeIn('They waited in Jamrood.', names([]))).toBe('jamrud');
  });

  test('a spelling that is another place’s own name is left to that place', () => {
    const other = createVillage(201, 'Jamrood', [71.4, 34.1], 'khyber');
    expect(placeIn('They waited in Jamrood, a village of Khyber.', names([other]))).toBe('gn-201');
  });
});
