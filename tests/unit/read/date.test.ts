import { describe, expect, test } from 'vitest';
import { dayAfter, readDate } from '../../../src/pipeline/read/date.ts';

describe('a date', () => {
  test.each([
    ['2014-12-16', '2014-12-16', '2014-12-17', 'day', false],
    ['2024-02', '2024-02-01', '2024-03-01', 'month', false],
    ['1893', '1893-01-01', '1894-01-01', 'year', false],
    ['2008-08?', '2008-08-01', '2008-09-01', 'month', true],
    ['2021-08-15/2021-08-16~', '2021-08-15', '2021-08-17', 'span', true],
    ['2001-10?/2021-08-30', '2001-10-01', '2021-08-31', 'span', true],
    ['2021-08/2023', '2021-08-01', '2024-01-01', 'span', false],
    ['2017-03/..', '2017-03-01', null, 'span', false],
    ['[2022-09-13,2022-10-13]', '2022-09-13', '2022-10-14', 'span', true],
  ])('%s', (edtf, from, to, precision, uncertain) => {
    expect(readDate(edtf)).toEqual({ edtf, from, to, precision, uncertain });
  });

  test.each(['', 'soon', '2021-13-01', '2021-02-30', '16.12.2014'])('%j is none', (text) => {
    expect(readDate(text)).toBe(`“${text}” is not an EDTF date`);
  });

  test('without a beginning, upside down or with unknown digits is refused', () => {
    expect(readDate('../2014')).toMatch(/^“..\/2014” is not an EDTF date|the beginning of/);
    expect(readDate('2021-08-30/2021-05-01')).toBeTypeOf('string');
    expect(readDate('202X')).toMatch(/neither a day, a month, a year/);
    expect(readDate('2014-XX/2015')).toMatch(/neither a day, a month, a year/);
    expect(readDate('[201X,2021]')).toMatch(/neither a day, a month, a year/);
    expect(readDate('[2014..]')).toMatch(/neither a day, a month, a year/);
    expect(readDate('2022-21')).toMatch(/neither a day, a month, a year/);
  });

  test('has a day after it, over the end of a year and of February', () => {
    expect(dayAfter('2021-12-31')).toBe('2022-01-01');
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayAfter('2023-02-28')).toBe('2023-03-01');
  });
});
