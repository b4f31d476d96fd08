import { expect, test } from 'vitest';
import { placeId } from '../../../src/core/model/ids.ts';
import type { RecordTable } from '../../../src/core/model/record.ts';
import { recordsOf } from '../../../src/core/selection/implied-records.ts';
import { createReadingBundle } from './create-reading-bundle.ts';

/** Rows of `[from, to, place, release]`, by date. */
function createTable(
  rows: readonly (readonly [from: string, to: string, place: string, release: string])[],
): RecordTable {
  const zero = rows.map(() => 0);
  const none = rows.map(() => '');
  return {
    length: rows.length,
    id: rows.map((_, row) => row),
    from: rows.map(([from]) => from),
    to: rows.map(([, to]) => to),
    place: rows.map(([, , place]) => placeId(place)),
    release: rows.map(([, , , release]) => release),
    sideA: none,
    sideB: none,
    datePrecision: zero,
    violence: zero,
    lng: zero,
    lat: zero,
    wherePrecision: zero,
    low: zero,
    best: zero,
    high: zero,
    civilians: zero,
  };
}

const table = createTable([
  ['2010-01-01', '2010-01-02', 'district', '22.1'],
  ['2014-01-01', '2014-01-02', 'far', '22.1'],
  ['2020-01-01', '2020-01-08', 'city', '25.1-sample'],
]);
const bundle = createReadingBundle();

test('records of a place and all inside it come latest first; a sample among them is said', () => {
  expect(recordsOf(bundle, table, placeId('district'), null)).toEqual({
    rows: [2, 0],
    sample: true,
  });
  expect(recordsOf(bundle, table, placeId('far'), null)).toEqual({ rows: [1], sample: false });
  expect(recordsOf(bundle, table, placeId('village'), null).rows).toEqual([]);
});

test('the range holds a record of which it shares a day', () => {
  const range = { from: '2020-01-07', to: '2020-02-01' };
  expect(recordsOf(bundle, table, null, range).rows).toEqual([2]);
  expect(recordsOf(bundle, table, null, { from: '2020-01-08', to: null }).rows).toEqual([]);
  expect(recordsOf(bundle, table, null, null).rows).toEqual([2, 1, 0]);
});
