import { describe, expect, it } from 'vitest';
import { ALWAYS, holds, overlaps, type Interval } from '../../../src/core/model/time.ts';

const interval = (from: string | null, to: string | null): Interval => ({ from, to });
const FATA = interval('1973-08-14', '2018-05-31');

describe('holds', () => {
  it('holds on its first day and no longer on its last', () => {
    expect(holds(FATA, '1973-08-14')).toBe(true);
    expect(holds(FATA, '2018-05-30')).toBe(true);
    expect(holds(FATA, '2018-05-31')).toBe(false);
    expect(holds(FATA, '1973-08-13')).toBe(false);
  });

  it('holds for ever where its ends are open', () => {
    expect(holds(ALWAYS, '0001-01-01')).toBe(true);
    expect(holds(interval('2018-05-31', null), '9999-12-31')).toBe(true);
    expect(holds(interval(null, '2018-05-31'), '0001-01-01')).toBe(true);
  });
});

describe('overlaps', () => {
  it('shares no day with what begins where it ends', () => {
    expect(overlaps(FATA, interval('2018-05-31', null))).toBe(false);
    expect(overlaps(FATA, interval('2018-05-30', null))).toBe(true);
    expect(overlaps(interval('2018-05-31', null), FATA)).toBe(false);
  });

  it('is the same from both sides', () => {
    const ends = [null, '1990-01-01', '2000-01-01', '2018-05-31'];
    const intervals = ends.flatMap((from) =>
      ends
        .filter((to) => from === null || to === null || from < to)
        .map((to) => interval(from, to)),
    );
    for (const a of intervals) {
      for (const b of intervals) expect(overlaps(a, b)).toBe(overlaps(b, a));
      expect(overlaps(a, a)).toBe(true);
      expect(overlaps(a, ALWAYS)).toBe(true);
    }
  });
});
