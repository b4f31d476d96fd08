import { beforeAll, describe, expect, it } from 'vitest';
import type { EventDate } from '../../../src/core/model/event.ts';
import {
  formatDay,
  formatEventDate,
  formatInterval,
} from '../../../src/elements/base/words/date.ts';
import { formatNumber, formatYear } from '../../../src/elements/base/words/number.ts';
import { loadWords } from '../../../src/elements/base/words/words.ts';

function createDate(given: Partial<EventDate>): EventDate {
  return {
    edtf: '2023-01-30',
    from: '2023-01-30',
    to: '2023-01-31',
    precision: 'day',
    uncertain: false,
    by: 'text',
    ...given,
  };
}

describe('dates in English', () => {
  it.each([
    [createDate({}), '30 January 2023'],
    [
      createDate({ edtf: '2014-06', from: '2014-06-01', to: '2014-07-01', precision: 'month' }),
      'June 2014',
    ],
    [createDate({ edtf: '2019', from: '2019-01-01', to: '2020-01-01', precision: 'year' }), '2019'],
    [
      createDate({
        edtf: '2021-11/2021-12',
        from: '2021-11-01',
        to: '2022-01-01',
        precision: 'span',
      }),
      'November 2021 – December 2021',
    ],
    [
      createDate({ edtf: '2017-03/..', from: '2017-03-01', to: null, precision: 'span' }),
      'since March 2017',
    ],
    [
      createDate({
        edtf: '2019~',
        from: '2019-01-01',
        to: '2020-01-01',
        precision: 'year',
        uncertain: true,
      }),
      'about 2019',
    ],
    [
      createDate({
        edtf: '2001-10-07/2021-08-30',
        from: '2001-10-07',
        to: '2021-08-31',
        precision: 'span',
      }),
      '7 October 2001 – 30 August 2021',
    ],
  ])('%#: as precise as they are known', (date, words) => {
    expect(formatEventDate(date, 'en')).toBe(words);
  });

  it.each([
    ['2014-06-15/2016-06~', '15 June 2014 – about June 2016'],
    ['2001-10?/2021-08-30', 'October 2001 (uncertain) – 30 August 2021'],
    ['2001-10%', 'about October 2001 (uncertain)'],
    ['2013~/2015~', 'about 2013 – about 2015'],
    ['2017-03~/..', 'since about March 2017'],
    ['2009-10-19~', 'about 19 October 2009'],
    ['[2022-09-13,2022-10-13]', '13 September or 13 October 2022'],
    ['[2014-01~,2016-02]', 'about January 2014 or February 2016'],
    ['[2014,2016..2018,2020~]', '2014 or 2016 – 2018 or about 2020'],
  ])(
    '%s: what is approximate and what is uncertain are told apart, a set is no period',
    (edtf, said) => {
      expect(formatEventDate(createDate({ edtf, uncertain: true }), 'en')).toBe(said);
    },
  );

  it.each([
    [{ from: '2014-01-01', to: '2023-12-01' }, 'January 2014 – November 2023'],
    [{ from: '2014-01-01', to: '2020-01-01' }, '2014 – 2019'],
    [{ from: '2014-01-01', to: '2015-01-01' }, '2014'],
    [{ from: '2018-05-31', to: null }, 'since 31 May 2018'],
    [{ from: null, to: '2018-05-31' }, 'until 30 May 2018'],
    [{ from: null, to: null }, 'all years'],
  ])('%#: ranges name their last day, in the coarsest unit that is exact', (range, words) => {
    expect(formatInterval(range, 'en')).toBe(words);
  });
});

describe('dates and numbers in the other languages', () => {
  beforeAll(() => Promise.all([loadWords('ur'), loadWords('ps'), loadWords('prs')]));

  it('have the months of the language and the digits of its readers', () => {
    expect(formatDay('2023-01-30', 'ur')).toBe('30 جنوری 2023');
    expect(formatDay('2023-01-30', 'ps')).toBe('۳۰ جنوري ۲۰۲۳');
    expect(formatDay('2023-01-30', 'prs')).toBe('۳۰ جنوری ۲۰۲۳');
    expect(formatDay('2014-12-16', 'ps', 'month')).toBe('ډسمبر ۲۰۱۴');
  });

  it.each([
    ['ur', '15 جون 2014 تا تقریباً جون 2016', '13 ستمبر یا 13 اکتوبر 2022'],
    ['ps', '۱۵ جون ۲۰۱۴ – شاوخوا جون ۲۰۱۶', '۱۳ سپټمبر یا ۱۳ اکټوبر ۲۰۲۲'],
    ['prs', '۱۵ جون ۲۰۱۴ تا حدود جون ۲۰۱۶', '۱۳ سپتمبر یا ۱۳ اکتوبر ۲۰۲۲'],
  ] as const)('in %s say which end is uncertain, and which of a set', (lang, interval, set) => {
    const said = (edtf: string): string => formatEventDate(createDate({ edtf }), lang);
    expect(said('2014-06-15/2016-06~')).toBe(interval);
    expect(said('[2022-09-13,2022-10-13]')).toBe(set);
  });

  it.each([
    ['ur', 'اکتوبر 2001 (غیر یقینی)'],
    ['ps', 'اکټوبر ۲۰۰۱ (نایقیني)'],
    ['prs', 'اکتوبر ۲۰۰۱ (نایقینی)'],
  ] as const)('in %s say that a date is uncertain', (lang, said) => {
    expect(formatEventDate(createDate({ edtf: '2001-10?' }), lang)).toBe(said);
  });

  it('group counts and not years', () => {
    expect(formatNumber(6416, 'en')).toBe('6,416');
    expect(formatNumber(6416, 'ur')).toBe('6,416');
    expect(formatNumber(6416, 'ps')).toBe('۶٬۴۱۶');
    expect(formatYear(2023, 'prs')).toBe('۲۰۲۳');
    expect(formatYear(2023, 'en')).toBe('2023');
  });
});
