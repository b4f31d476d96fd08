import { describe, expect, test } from 'vitest';
import { linkText } from '../../../src/core/linking/link-text.ts';
import { openNames } from '../../../src/core/linking/name-index.ts';
import { nativeLangOf } from '../../../src/core/linking/native-around.ts';
import { packNames } from '../../../src/pipeline/names/pack-names.ts';
import { createText } from './create-names.ts';
import { createNativePlaces } from './native-places.ts';

const names = openNames(packNames(createNativePlaces()).buffer);
const link = (content: string) =>
  linkText(createText([content]), names).passages[0]?.mentions ?? [];
const placesIn = (content: string) => link(content).map(({ quote, place }) => [quote, place]);

test.each([
  ['حملہ پشاور میں ہوا۔', 'ur'],
  ['په پېښور کې برید وشو.', 'ps'],
  ['در کابل باران بارید.', 'prs'],
] as const)('%s is in %s', (content, lang) => {
  expect(nativeLangOf(content, 5)).toBe(lang);
});

describe('one name in many spellings', () => {
  test.each([
    ['an Arabic kaf', 'در كابل باران بارید.', 'كابل', 'kabul'],
    ['a tatweel', 'در کابـل باران بارید.', 'کابـل', 'kabul'],
    ['vowel marks', 'در کابُل باران بارید.', 'کابُل', 'kabul'],
    ['an alef with a hamza', 'أفغانستان میں بارش ہوئی۔', 'أفغانستان', 'afghanistan'],
    ['letters of presentation', 'در ﮐﺎﺑﻞ باران بارید.', 'ﮐﺎﺑﻞ', 'kabul'],
    ['Pashto letters for Urdu ones', 'په ټانک کې باران وشو.', 'ټانک', 'tank'],
    ['a joiner for a space', 'اسلام‌آباد میں بارش ہوئی۔', 'اسلام‌آباد', 'islamabad'],
    ['a space for a joiner', 'په جلال آباد کې باران وشو.', 'جلال آباد', 'jalalabad'],
    ['neither', 'در جلالآباد باران بارید.', 'جلالآباد', 'jalalabad'],
  ])('%s', (_, content, quote, place) => {
    expect(placesIn(content)).toEqual([[quote, place]]);
  });
});

describe('endings', () => {
  test.each([
    ['له پېښوره راغی.', 'پېښوره', 'peshawar', 'place'],
    ['له کوټې راغی.', 'کوټې', 'quetta', 'place'],
    ['د خوګیاڼو ولسوالۍ خلک راغلل.', 'خوګیاڼو', 'khogyani', 'place'],
    ['پاکستانیوں نے انتظار کیا۔', 'پاکستانیوں', 'pakistan', 'people'],
    ['بلوچستانی عوام نے انتظار کیا۔', 'بلوچستانی', 'balochistan', 'people'],
    ['پېښوریان راغلل.', 'پېښوریان', 'peshawar', 'people'],
    ['کابلی‌ها آمدند.', 'کابلی', 'kabul', 'people'],
    ['افغان‌ها آمدند.', 'افغان', 'afghanistan', 'people'],
    ['بھارتی حکام نے انتظار کیا۔', 'بھارتی', 'india', 'people'],
    ['پاک فوج نے راستہ کھولا۔', 'پاک', 'pakistan', 'people'],
  ])('%s', (content, quote, place, sense) => {
    expect(link(content)).toMatchObject([{ quote, place, sense }]);
  });
});

describe('a kind word decides', () => {
  test.each([
    ['د ننګرهار ولایت د خوګیاڼو ولسوالۍ کې باران وشو.', ['nangarhar', 'khogyani']],
    ['در ولسوالی خوگیانی ولایت ننگرهار باران بارید.', ['khogyani', 'nangarhar']],
    ['دریائے کابل میں پانی بڑھا۔', ['kabul-river']],
    ['د کونړ سیند اوبه زیاتې شوې.', ['kunar-river']],
    ['دریای کنر طغیان کرد.', ['kunar-river']],
    ['کوتل خیبر بسته شد.', ['khyber-pass']],
    ['ضلع شمال در آن ولایت است.', ['shamal']],
    ['در ولسوالی خوست ولایت خوست باران بارید.', ['khost-district', 'khost']],
    ['د خوست ولایت خوست ولسوالۍ کې باران وشو.', ['khost', 'khost-district']],
  ])('%s', (content, places) => {
    expect(link(content).map(({ place }) => place)).toEqual(places);
  });

  test('and stands outside of the name of a district', () => {
    expect(placesIn('مہمند ایجنسی میں بارش ہوئی۔')).toEqual([['مہمند', 'mohmand']]);
  });

  test('a country beside a well known town does not make it one of its villages', () => {
    expect(placesIn('سفیر پاکستان در کابل آمد.')).toEqual([
      ['پاکستان', 'pakistan'],
      ['کابل', 'kabul'],
    ]);
  });

  test('an area named beside it makes a place of a name of persons', () => {
    expect(placesIn('بلوچستان کے علاقے سلطان میں بارش ہوئی۔')).toEqual([
      ['بلوچستان', 'balochistan'],
      ['سلطان', 'gn-203'],
    ]);
  });

  test('an area named beside a village tells which of two is meant', () => {
    expect(placesIn('ضلع خیبر کی تحصیل باڑہ میں بارش ہوئی۔')).toEqual([
      ['خیبر', 'khyber'],
      ['باڑہ', 'gn-201'],
    ]);
    expect(placesIn('بلوچستان کے گاؤں باڑہ میں بارش ہوئی۔')).toEqual([
      ['بلوچستان', 'balochistan'],
      ['باڑہ', 'gn-202'],
    ]);
  });
});

describe('a word is no place', () => {
  test.each([
    'وہ بہت دیر سے آیا۔',
    'شمال کی جانب بادل ہیں۔',
    'اللہ کا کرم ہے۔',
    'حکومت نے مالی امداد دی۔',
    'سلطان راغی.',
    'زبان هندی دشوار است.',
    'اتل کارونه ډېر دي.',
    'قرآن پاک کی تلاوت ہوئی۔',
    'د نورو خلکو خبره ده.',
  ])('%s', (content) => {
    expect(placesIn(content)).toEqual([]);
  });
});

describe('the same word is a place', () => {
  test.each([
    ['ضلع کرم میں بارش ہوئی۔', 'kurram'],
    ['کرم میں بارش ہوئی۔', 'kurram'],
    ['شہر دیر میں بارش ہوئی۔', 'dir'],
    ['سوات اور دیر میں بارش ہوئی۔', 'dir'],
    ['مالی میں بارش ہوئی۔', 'mali'],
  ])('%s', (content, place) => {
    expect(link(content).map((mention) => mention.place)).toContain(place);
  });
});

describe('a person is no place', () => {
  test.each([
    'مولانا سلطان نے خطاب کیا۔',
    'عبدالحمید مومند راغی.',
    'عطاالله خوګیاڼي، د ولایت ویاند، راغی.',
    'خوګیاڼي وویل چې باران به وشي.',
    'عبدالبصیر کندهاری راغی.',
    'استاد رستم آمد.',
    'حاجی خوګیاڼي راغی.',
  ])('%s', (content) => {
    expect(placesIn(content)).toEqual([]);
  });
});

test('a person stands right before the town that he goes to', () => {
  expect(placesIn('احمد پشاور گیا۔')).toEqual([['پشاور', 'peshawar']]);
});

test.each(['کرم کے لوگ آئے۔', 'د کرم والي راغی.', 'کرم کے صدر مقام کی سڑک بند ہے۔'])(
  'what is said to be of it makes a place of a word: %s',
  (content) => {
    expect(placesIn(content)).toEqual([['کرم', 'kurram']]);
  },
);

test('a little known village needs more than its name', () => {
  expect(placesIn('باڑہ اچھا ہے۔')).toEqual([]);
  expect(placesIn('رستم نے کتاب پڑھی۔')).toEqual([]);
});

test('a why is one sentence that quotes the name', () => {
  for (const { quote, why } of link('د پاکستان حکومت وویل چې په کابل کې باران وشو.'))
    expect(why).toMatch(new RegExp(`^“${quote}” is .+\\.$`, 'u'));
});
