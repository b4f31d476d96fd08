import { beforeAll, describe, expect, test } from 'vitest';
import { linkText } from '../../../src/core/linking/link-text.ts';
import { locate, openLocator, type Locator } from '../../../src/core/linking/locate.ts';
import type { NameIndex } from '../../../src/core/linking/name-index.ts';
import { textId } from '../../../src/core/model/ids.ts';
import { openAllNames } from '../../eval/all-names.ts';

/* What was asked of the linker by example, on the names that ship. */

let names: NameIndex;
let locator: Locator;
beforeAll(async () => {
  names = await openAllNames();
  locator = openLocator(names);
});

/** "quote = place, sense" of each mention. */
function linked(content: string, date = '2016-03-02'): string[] {
  const passages = [{ paragraph: 1, kind: 'paragraph' as const, content }];
  const text = { id: textId('one'), kind: 'article' as const, title: '', lang: 'en' as const };
  return linkText({ ...text, about: [], date, passages }, names).passages.flatMap(({ mentions }) =>
    mentions.map(({ quote, place, sense }) => `${quote} = ${String(place)}, ${sense}`),
  );
}

describe('a name that is no place here', () => {
  test.each([
    'But nobody came.',
    'War came, and the tank burned.',
    'Dawn and The Nation reported it.',
    'Khan met Kakar, and Khalid met Khorasani.',
    'Imran Khan met Asif Ali Zardari.',
    'Islamic State Khorasan Province claimed it.',
    'He prayed at the shrine of Lal Shahbaz Qalandar.',
    'They queue for karahi at Namak Mandi.',
    'He met them at Bani Gala.',
  ])('%s', (content) => {
    expect(linked(content)).toEqual([]);
  });
});

describe('what a name means', () => {
  test.each([
    ['Tank is a district.', ['Tank = tank-district, place']],
    ['Kabul dismissed the complaint.', ['Kabul = kabul, state']],
    [
      'Washington pressed Islamabad.',
      ['Washington = washington, state', 'Islamabad = islamabad, state'],
    ],
    ['Rockets fell on Kabul.', ['Kabul = kabul, place']],
    ['The Quetta Shura met.', ['Quetta = quetta, name-part']],
    ['Men of the Punjab Regiment came.', ['Punjab = punjab, name-part']],
    ['Sindh Rangers came.', ['Sindh = sindh, name-part']],
    ['Operation Khyber ended.', ['Khyber = khyber, name-part']],
    ['The Khyber Pass Economic Corridor is long.', ['Khyber Pass = khyber-pass, name-part']],
    ['Afghan traders waited.', ['Afghan = afghanistan, people']],
    ['Texans and Coloradans came.', ['Texans = texas, people', 'Coloradans = colorado, people']],
    ['Scots came from Scotland.', ['Scots = scotland, people', 'Scotland = scotland, place']],
    ['They met in Barmal, Paktika.', ['Barmal = barmal, place', 'Paktika = paktika, place']],
    ['Snow closed the Sulaiman range.', ['Sulaiman range = sulaiman-range, place']],
    ['Floods hit Chitral and Balakot.', ['Chitral = chitral, place', 'Balakot = balakot, place']],
  ])('%s', (content, found) => {
    expect(linked(content)).toEqual(found);
  });
});

test.each([
  ['Miran Shah', 'miran-shah'],
  ['Miranshah', 'miran-shah'],
  ['Miram Shah', 'miran-shah'],
  ['Zhob', 'zhob'],
  ['Zhobe', 'zhob'],
  ['Bamiyan', 'bamyan'],
  ['Campbellpore', 'attock'],
])('a text may spell it %s', (spelling, place) => {
  expect(linked(`They met in ${spelling}.`)).toEqual([`${spelling} = ${place}, place`]);
});

test.each([
  ['2009-10-20', 'NWFP', 'khyber-pakhtunkhwa'],
  ['2009-10-20', 'FATA', 'fata'],
  ['2009-10-20', 'South Waziristan', 'south-waziristan'],
  ['2024-10-20', 'Upper South Waziristan', 'upper-south-waziristan'],
])('on %s %s is %s', (date, quote, place) => {
  expect(linked(`The road through ${quote} was cut.`, date)).toEqual([
    `${quote} = ${place}, place`,
  ]);
});

test.each([
  ['Kozai Bandi', 'Swat', 'Kuza Bandai'],
  // No open gazetteer has Naray Baba: it is the district as a whole.
  ['Naribaba', 'Khyber', 'Khyber'],
  ['Miram Shah', 'North Waziristan', 'Miran Shah'],
  ['Zhobe', 'Zhob', 'Zhob'],
])('%s in %s is located at %s', (text, district, name) => {
  expect(locate({ text, district, country: 'Pakistan' }, locator).name).toBe(name);
});
