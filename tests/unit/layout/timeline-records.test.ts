import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../../src/core/layout/timeline-days.ts';
import { countRecords, indexRecordDays } from '../../../src/core/layout/timeline-records.ts';
import { overlaps } from '../../../src/core/model/time.ts';
import { createRecordTable } from './create-record-table.ts';

describe('countRecords', () => {
  const days = indexRecordDays(
    createRecordTable([
      { from: '2010-01-01', days: 400 },
      { from: '2010-06-01', days: 1 },
      { from: '2011-01-01', days: 1 },
      { from: '2011-01-02', days: 1, sample: true },
    ]),
  );

  it('counts every record that shares a day with the range, samples apart', () => {
    expect(countRecords(days, { from: '2010-06-01', to: '2010-06-02' })).toEqual({
      complete: 2,
      sample: 0,
    });
    expect(countRecords(days, { from: '2011-01-01', to: null })).toEqual({
      complete: 2,
      sample: 1,
    });
    expect(countRecords(days, { from: null, to: '2010-01-01' })).toEqual({
      complete: 0,
      sample: 0,
    });
  });

  it('counts the end of a range out and the last day of a record in', () => {
    expect(countRecords(days, { from: '2011-02-04', to: '2011-02-05' }).complete).toBe(1);
    expect(countRecords(days, { from: '2011-02-05', to: '2011-02-06' }).complete).toBe(0);
  });

  it('counts what a plain filter counts', () => {
    const row = fc.record({
      first: fc.integer({ min: 0, max: 900 }),
      days: fc.integer({ min: 1, max: 300 }),
    });
    const end = fc.option(fc.integer({ min: 0, max: 900 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), end, end, (rows, a, b) => {
        const table = createRecordTable(
          rows
            .sort((x, y) => x.first - y.first)
            .map(({ first, days: length }) => ({ from: dayOf(first), days: length })),
        );
        const range = {
          from: a === null ? null : dayOf(a),
          to: b === null ? null : dayOf(Math.max(b, (a ?? 0) + 1)),
        };
        const plain = table.from.filter((from, index) =>
          overlaps({ from, to: table.to[index] ?? addDays(from, 1) }, range),
        );
        expect(countRecords(indexRecordDays(table), range).complete).toBe(plain.length);
      }),
    );
  });
});
