import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAreaFinder } from '../../../src/pipeline/read/area-finder.ts';
import { countryPointsOf, placeRecord } from '../../../src/pipeline/read/place-record.ts';
import type { RecordRow } from '../../../src/pipeline/read/record-row.ts';
import { readUnits } from '../../../src/pipeline/read/units.ts';
import { createFiles } from './create-files.ts';
import { createRecordRow, createSlimRow } from './create-record-row.ts';
import { createBoundaries, createPlaces } from './create-region.ts';

const UNITS = [
  'Pakistan,,,pakistan',
  'Pakistan,FATA,,fata',
  'Pakistan,FATA,Bajaur agency,bajaur',
  'Pakistan,KP province,,kp',
  'Pakistan,KP province,Old district,bajaur swat',
];

async function units(rows: readonly string[] = UNITS) {
  const text = ['country,adm_1,adm_2,places', ...rows].join('\n');
  const folder = await createFiles({ 'units.csv': text });
  return readUnits(join(folder, 'units.csv'), new Set(createPlaces().map(({ id }) => id)));
}

async function place(row: RecordRow, others: readonly RecordRow[] = []) {
  return placeRecord(row, {
    units: await units(),
    findAreas: createAreaFinder(createBoundaries(), ['district', 'province']),
    countryPoints: countryPointsOf(others),
  });
}

describe('the areas of a point', () => {
  const find = createAreaFinder(createBoundaries(), ['district', 'province']);

  test('are one for each level, former ones left out', () => {
    expect([...find(71, 31)]).toEqual([
      ['province', 'kp'],
      ['district', 'bajaur'],
    ]);
    expect([...find(73, 33)]).toEqual([['province', 'kp']]);
    expect([...find(0, 0)]).toEqual([]);
  });

  test('are only those of the levels that are asked for', () => {
    const districts = createAreaFinder(createBoundaries(), ['district']);
    expect([...districts(73, 31)]).toEqual([['district', 'swat']]);
  });
});

describe('a record', () => {
  test('lies in the unit that its source names', async () => {
    expect(await place(createRecordRow())).toEqual({ place: 'bajaur', by: 'unit' });
  });

  test('lies there even if its point does not, and that is told', async () => {
    const row = createRecordRow({ longitude: 73 });
    expect(await place(row)).toEqual({ place: 'bajaur', by: 'unit', elsewhere: 'swat' });
  });

  test('is not said to be elsewhere by a point that only stands for the district', async () => {
    const row = createRecordRow({ longitude: 73, where_prec: 3 });
    expect(await place(row)).toEqual({ place: 'bajaur', by: 'unit' });
  });

  test('that names only a province lies in the province', async () => {
    const row = createRecordRow({ adm_2: null, where_prec: 4 });
    expect(await place(row)).toEqual({ place: 'fata', by: 'unit' });
  });

  test('that names nothing lies in the country', async () => {
    const row = createRecordRow({ adm_1: null, adm_2: null, where_prec: 6 });
    expect(await place(row)).toEqual({ place: 'pakistan', by: 'unit' });
  });

  test('of a unit that was divided lies where its point lies, if that is precise', async () => {
    const old = { adm_1: 'KP province', adm_2: 'Old district' };
    expect(await place(createRecordRow({ ...old, longitude: 73 }))).toEqual({
      place: 'swat',
      by: 'point',
    });
    expect(await place(createRecordRow({ ...old, where_prec: 3 }))).toEqual({
      place: 'kp',
      by: 'unit',
    });
    expect(await place(createRecordRow({ ...old, latitude: 50 }))).toEqual({
      place: 'kp',
      by: 'unit',
    });
  });

  test('of a unit that is not in the table is placed by its point, no finer than it knows', async () => {
    const unknown = { adm_1: 'KP province', adm_2: 'New district' };
    expect(await place(createRecordRow(unknown))).toEqual({ place: 'bajaur', by: 'point' });
    expect(await place(createRecordRow({ ...unknown, where_prec: 4 }))).toEqual({
      place: 'kp',
      by: 'unit',
    });
    const nowhere = createRecordRow({ adm_1: 'No province', adm_2: null, where_prec: 4 });
    expect(await place(nowhere)).toEqual({ place: 'kp', by: 'point' });
  });

  test('of a sample without precision goes to the province, or to the country whose point it has', async () => {
    const slim = createSlimRow();
    expect(await place(slim)).toEqual({ place: 'kp', by: 'point' });
    const country = createRecordRow({ where_prec: 6, adm_1: null, adm_2: null });
    expect(await place(slim, [country])).toEqual({ place: 'pakistan', by: 'point' });
  });

  test('of another country that the table does not have has no place', async () => {
    const row = createRecordRow({ country: 'India', latitude: 10, adm_1: null, adm_2: null });
    expect(await place(row)).toBeUndefined();
  });
});

describe('units.csv', () => {
  test.each([
    ['Pakistan,FATA,,fatta', /units\.csv:2:16: there is no place “fatta”$/],
    ['Pakistan,FATA,, ', /units\.csv:2:16: the unit has no place$/],
    ['Pakistan,,,pakistan\nPakistan,,,pakistan', /units\.csv:3:1: this unit is given twice$/],
  ])('%j is wrong', async (rows, message) => {
    await expect(units([rows])).rejects.toThrow(message);
  });
});
