import { describe, expect, test } from 'vitest';
import { holdsOn, momentOf, touches } from '../../../src/core/layout/moment.ts';

const TODAY = '2026-03-01';

describe('the moment of a map', () => {
  test('is today without a range, and all time is touched', () => {
    expect(momentOf(null, false, TODAY)).toEqual({ day: TODAY, range: { from: null, to: null } });
  });

  test.each([
    ['2018-05-31', '2018-05-30'],
    ['2018-06-01', '2018-05-31'],
    ['2016-03-01', '2016-02-29'],
    ['2015-03-01', '2015-02-28'],
    ['2000-03-01', '2000-02-29'],
    ['2015-01-01', '2014-12-31'],
    ['2015-05-01', '2015-04-30'],
  ])('of a range that ends before %s is %s', (to, day) => {
    expect(momentOf({ from: '1990-01-01', to }, false, TODAY).day).toBe(day);
  });

  test('is never after today', () => {
    expect(momentOf({ from: '2020-01-01', to: '2031-01-01' }, false, TODAY).day).toBe(TODAY);
    expect(momentOf({ from: '2020-01-01', to: null }, false, TODAY).day).toBe(TODAY);
  });

  test('is today, and touches nothing earlier, when the map is pinned', () => {
    const moment = momentOf({ from: '2001-01-01', to: '2002-01-01' }, true, TODAY);
    expect(moment.day).toBe(TODAY);
    expect(touches({ to: '2018-05-31' }, moment.range)).toBe(false);
  });
});

test('an end is exclusive: FATA did not hold on the day it was merged', () => {
  expect(holdsOn({ to: '2018-05-31' }, '2018-05-30')).toBe(true);
  expect(holdsOn({ to: '2018-05-31' }, '2018-05-31')).toBe(false);
});
