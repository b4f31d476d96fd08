import { describe, expect, it } from 'vitest';
import {
  dayAfterKey,
  moveEnd,
  openRange,
  shiftRange,
} from '../../../src/core/layout/timeline-range.ts';

const DOMAIN = { from: '2000-01-01', to: '2010-01-01' };
const range = (from: string | null, to: string | null) => ({ from, to });

describe('moveEnd', () => {
  it('opens an end that is put on the end of the strip', () => {
    expect(moveEnd(range('2004-01-01', '2006-01-01'), 'to', '2010-01-01', DOMAIN)).toEqual(
      range('2004-01-01', null),
    );
    expect(moveEnd(range('2004-01-01', null), 'from', '1990-01-01', DOMAIN)).toBe(null);
  });

  it('starts from the whole strip where no range is set', () => {
    expect(moveEnd(null, 'from', '2004-03-01', DOMAIN)).toEqual(range('2004-03-01', null));
  });

  it('pushes the other end before it, a month away', () => {
    const before = range('2004-01-01', '2006-01-01');
    expect(moveEnd(before, 'from', '2007-05-01', DOMAIN)).toEqual(
      range('2007-05-01', '2007-06-01'),
    );
    expect(moveEnd(before, 'to', '2003-05-01', DOMAIN)).toEqual(range('2003-04-01', '2003-05-01'));
  });

  it('never leaves the strip nor an empty range', () => {
    expect(moveEnd(null, 'from', '2030-01-01', DOMAIN)).toEqual(range('2009-12-01', null));
    expect(moveEnd(null, 'to', '1980-01-01', DOMAIN)).toEqual(range(null, '2000-02-01'));
  });
});

describe('shiftRange', () => {
  it('moves both ends and keeps them on firsts of months', () => {
    expect(shiftRange(range('2004-01-01', '2006-01-01'), 33, DOMAIN)).toEqual(
      range('2004-02-01', '2006-02-01'),
    );
  });

  it('keeps the length of a range of odd days', () => {
    expect(shiftRange(range('2004-01-10', '2004-01-20'), 5, DOMAIN)).toEqual(
      range('2004-01-15', '2004-01-25'),
    );
  });

  it('stops at the end of the strip', () => {
    expect(shiftRange(range('2004-01-10', '2004-01-20'), 99_999, DOMAIN)).toEqual(
      range('2009-12-22', null),
    );
  });
});

describe('dayAfterKey', () => {
  const after = (key: string, day: string, mirrored = false) =>
    dayAfterKey(key, day, DOMAIN, mirrored);

  it('moves by months and years, and as far as it goes', () => {
    expect(after('ArrowRight', '2004-01-01')).toBe('2004-02-01');
    expect(after('ArrowDown', '2004-01-01')).toBe('2003-12-01');
    expect(after('PageUp', '2004-01-01')).toBe('2005-01-01');
    expect(after('PageDown', '2004-01-01')).toBe('2003-01-01');
    expect(after('Home', '2004-01-01')).toBe('2000-01-01');
    expect(after('End', '2004-01-01')).toBe('2010-01-01');
    expect(after('a', '2004-01-01')).toBe(undefined);
  });

  it('goes to the first of the month from a day within it', () => {
    expect(after('ArrowLeft', '2004-01-20')).toBe('2004-01-01');
    expect(after('ArrowRight', '2004-01-20')).toBe('2004-02-01');
  });

  it('follows the eye where time runs from right to left', () => {
    expect(after('ArrowRight', '2004-01-01', true)).toBe('2003-12-01');
    expect(after('ArrowLeft', '2004-01-01', true)).toBe('2004-02-01');
  });

  it('opens a range that is open at both ends to none', () => {
    expect(openRange({ from: '2000-01-01', to: '2010-01-01' }, DOMAIN)).toBe(null);
  });
});
