import { dayNumber, dayOf } from '../../src/core/layout/timeline-days.ts';
import { countRecords, indexRecordDays } from '../../src/core/layout/timeline-records.ts';
import { layoutTimeline, type TimelineInput } from '../../src/core/layout/timeline.ts';
import type { RecordSummary, RecordTable } from '../../src/core/model/record.ts';
import { overlaps, type Interval } from '../../src/core/model/time.ts';
import { createRecordTable } from '../unit/layout/create-record-table.ts';
import { createRow, median, type Bench } from './row.ts';

const RECORDS = 100_000;
const STEPS = 400;
const FIRST = dayNumber('1989-01-01');
const LAST = dayNumber('2025-01-01');

/** Spread over the years by a fixed rule, so that every run brushes the same records. */
function spreadRecords(): RecordTable {
  const rows = Array.from({ length: RECORDS }, (_, index) => ({
    from: dayOf(FIRST + ((index * 7919) % (LAST - FIRST))),
    days: 1 + ((index * 104_729) % 30),
  }));
  return createRecordTable(rows.sort((a, b) => (a.from < b.from ? -1 : 1)));
}

/** A range of five years that moves through the whole strip. */
const rangeAt = (step: number): Interval => {
  const from = FIRST + Math.round(((LAST - FIRST - 1826) * step) / STEPS);
  return { from: dayOf(from), to: dayOf(from + 1826) };
};

function inputFor(range: Interval): TimelineInput {
  const summary: RecordSummary = {
    years: Array.from({ length: 36 }, (_, year) => [1989 + year, 100 + year, 0] as const),
    sampleYears: [],
    places: {},
    completeTo: 2024,
    attribution: '',
  };
  const domain = { from: dayOf(FIRST), to: dayOf(LAST) };
  return { summary, events: [], notes: [], endLabel: '', domain, range };
}

/** Milliseconds of each step. */
function timeSteps(step: (range: Interval) => number): number[] {
  return Array.from({ length: STEPS }, (_, index) => {
    const range = rangeAt(index);
    const start = performance.now();
    step(range);
    return performance.now() - start;
  });
}

/** A step of the brush over 100,000 records: what is counted and laid out anew. */
export const bench: Bench = () => {
  const table = spreadRecords();
  const days = indexRecordDays(table);
  const size = { width: 1440, height: 104, mirrored: false };
  const counted = (range: Interval) => {
    layoutTimeline(inputFor(range), size);
    return countRecords(days, range).complete;
  };
  const filtered = (range: Interval) => {
    layoutTimeline(inputFor(range), size);
    return table.from.filter((from, row) => overlaps({ from, to: table.to[row] ?? null }, range))
      .length;
  };
  const [range] = [rangeAt(STEPS / 2)];
  if (counted(range) !== filtered(range)) throw new Error('The two ways count differently');
  const value = median(timeSteps(counted));
  const baseline = { name: 'filtering every record', value: median(timeSteps(filtered)) };
  return Promise.resolve([createRow('brush step, 100,000 records', value, 'ms', baseline)]);
};
