import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  nearestMonth,
} from '../../../src/core/layout/timeline-days.ts';

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
    ['2018-05-31', 17682],
    ['1893-11-12', -27808],
  ])('%s is day %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOf(number)).toBe(day);
  });

  it('agree with the calendar of the machine for two hundred thousand days either way', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dayOf(number)).toBe(day);
        expect(dayNumber(day)).toBe(number);
      }),
    );
  });

  it('step over months and leap days', () => {
    expect(addDays('2016-02-28', 1)).toBe('2016-02-29');
    expect(addDays('2018-01-01', -1)).toBe('2017-12-31');
    expect(addMonths('2014-11-20', 3)).toBe('2015-02-01');
    expect(addMonths('2014-01-01', -1)).toBe('2013-12-01');
    expect(nearestMonth('2014-06-15')).toBe('2014-06-01');
    expect(nearestMonth('2014-12-16')).toBe('2015-01-01');
  });
});
