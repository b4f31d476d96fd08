import { expect, it } from 'vitest';
import type { PlaceId } from '../../../src/core/model/ids.ts';
import { indexBundle } from '../../../src/core/model/index-bundle.ts';
import { boundariesAsOf } from '../../../src/elements/base/boundary-dates.ts';
import { loadWords, words } from '../../../src/elements/base/words/words.ts';
import { readBoundaryDates } from '../../../src/pipeline/geodata/boundary-dates.ts';
import { createAtlasFile } from '../model/create-atlas-file.ts';

const COUNTRIES = ['pakistan', 'afghanistan'].map((id) => ({ id: id as PlaceId }));
const NAMES = {
  pakistan: { en: 'Pakistan', ur: 'پاکستان', ps: 'پاکستان', prs: 'پاکستان' },
  afghanistan: { en: 'Afghanistan', ur: 'افغانستان', ps: 'افغانستان', prs: 'افغانستان' },
} as const;

/** An atlas of the two countries with the dates that ship. */
async function shipped() {
  const boundaryDates = await readBoundaryDates('geodata/boundaries/dates.csv', COUNTRIES);
  const places = (['pakistan', 'afghanistan'] as const).map((id) => ({
    id: id as PlaceId,
    kind: 'country' as const,
    rank: 1,
    names: (['en', 'ur', 'ps', 'prs'] as const).map((lang) => ({ text: NAMES[id][lang], lang })),
  }));
  return indexBundle(createAtlasFile({ boundariesAsOf: '2026-08-01', boundaryDates, places }));
}

it.each([
  ['en', 'as of August 2026 (Pakistan), about 2016 (Afghanistan)'],
  ['ur', 'اگست 2026 (پاکستان)، تقریباً 2016 (افغانستان)'],
  ['ps', 'اګست 2026 (پاکستان)، شاوخوا 2016 (افغانستان)'],
  ['prs', 'اگست 2026 (پاکستان)، حدود 2016 (افغانستان)'],
] as const)('the line under the map dates each country by itself: %s', async (lang, expected) => {
  await loadWords(lang);
  const digits = (text: string) =>
    text.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
  const asOf = boundariesAsOf(await shipped(), lang);
  expect(digits(words(lang).disclaimer(asOf))).toContain(expected);
  expect(words(lang).disclaimerLong(asOf)).toContain(asOf);
});

it('an atlas that dates no country by itself has one date for all', () => {
  const bundle = indexBundle(createAtlasFile({ boundariesAsOf: '2026-01-01' }));
  expect(boundariesAsOf(bundle, 'en')).toBe('January 2026');
});

it('a date for a place that does not exist is refused', async () => {
  await expect(readBoundaryDates('geodata/boundaries/dates.csv', [])).rejects.toThrow(
    'there is no place “pakistan”',
  );
});
