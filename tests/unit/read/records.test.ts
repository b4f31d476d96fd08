import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/pipeline/read/records.ts';
import type { RecordRow } from '../../../src/pipeline/read/record-row.ts';
import { createFiles } from './create-files.ts';
import { createRecordRow, createSlimRow } from './create-record-row.ts';
import { createBoundaries, createPlaces } from './create-region.ts';

const UNITS = `country,adm_1,adm_2,places
Pakistan,,,pakistan
Pakistan,FATA,,fata
Pakistan,FATA,Bajaur agency,bajaur
Pakistan,FATA,FR Swat,fr-swat
Pakistan,KP province,Swat district,swat
Afghanistan,,,afghanistan
Afghanistan,Kunar province,,kunar
`;

const lines = (rows: readonly RecordRow[]) =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function read(...files: (readonly RecordRow[])[]) {
  return readNdjson(...files.map(lines));
}

async function readNdjson(...files: readonly string[]) {
  const folder = await createFiles({
    'units.csv': UNITS,
    'attribution.txt': 'UCDP GED\n',
    ...Object.fromEntries(files.map((text, index) => [`${String(index)}.ndjson`, text])),
  });
  return readRecords(folder, createPlaces(), createBoundaries());
}

describe('records', () => {
  test('become columns in order of day and id, the last day exclusive', async () => {
    const late = createRecordRow({ date_start: '2010-01-31', date_end: '2010-01-31' });
    const early = createRecordRow({ date_start: '2009-12-31', date_end: '2010-01-01' });
    const { table } = await read([late, early]);
    expect(table).toMatchObject({
      length: 2,
      id: [early.id, late.id],
      from: ['2009-12-31', '2010-01-31'],
      to: ['2010-01-02', '2010-02-01'],
      place: ['bajaur', 'bajaur'],
      low: [4, 4],
      best: [5, 5],
      high: [7, 7],
    });
  });

  test('of a sample without columns say so by 0, and repeat their best estimate', async () => {
    const { table } = await read([createSlimRow()]);
    expect(table).toMatchObject({
      to: ['2011-05-06'],
      datePrecision: [0],
      wherePrecision: [0],
      low: [2],
      high: [2],
      sideA: [''],
      release: ['25.1-sample'],
    });
  });

  test('are counted by extent: for the district, the former territory, province, country', async () => {
    const bajaur = createRecordRow();
    const frontier = createRecordRow({
      adm_2: 'FR Swat',
      best: 3,
      date_start: '2010-05-05',
      date_end: '2010-05-05',
    });
    const swat = createRecordRow({ adm_1: 'KP province', adm_2: 'Swat district', best: 9 });
    const { summary } = await read([bajaur, frontier, swat]);
    const counts = (id: string) => [summary.places[id]?.events, summary.places[id]?.best];
    expect(counts('bajaur')).toEqual([1, 5]);
    expect(counts('fr-swat')).toEqual([1, 3]);
    expect(counts('swat')).toEqual([2, 12]);
    expect(counts('fata')).toEqual([2, 8]);
    expect(counts('kp')).toEqual([3, 17]);
    expect(counts('pakistan')).toEqual([3, 17]);
    expect(summary.places['fata']).toMatchObject({
      firstYear: 2009,
      lastYear: 2010,
      sample: false,
    });
  });

  test('of samples never go into totals, and count only where there is nothing else', async () => {
    const complete = createRecordRow();
    const kunar = { country: 'Afghanistan', adm_1: 'Kunar province', adm_2: null };
    const { summary } = await read(
      [complete],
      [createSlimRow(), createRecordRow({ ...kunar, ged_release: '23.1-sample', best: 8 })],
    );
    expect(summary.years).toEqual([[2009, 1, 5]]);
    expect(summary.sampleYears).toEqual([
      [2009, 1, 8],
      [2011, 1, 2],
    ]);
    expect(summary.places['kp']).toMatchObject({ events: 1, sample: false });
    expect(summary.places['kunar']).toMatchObject({ events: 1, best: 8, sample: true });
    expect(summary.completeTo).toBe(2009);
    expect(summary.attribution).toBe('UCDP GED');
  });

  test('held twice count once: complete beats sample, later beats earlier', async () => {
    const old = createRecordRow({ id: 77, best: 1 });
    const newer = { ...old, best: 2, ged_release: '100.1' };
    const sample = { ...old, best: 3, ged_release: '200.1-sample' };
    const { table } = await read([sample], [newer], [old]);
    expect([table.id, table.best]).toEqual([[77], [2]]);
  });

  test('may be packed, and those of other files come on top', async () => {
    const folder = await createFiles({
      'units.csv': UNITS,
      'attribution.txt': 'UCDP',
      'a.ndjson.gz': gzipSync(lines([createRecordRow()])),
      'other/b.ndjson': lines([createRecordRow()]),
    });
    const { table } = await readRecords(folder, createPlaces(), createBoundaries(), [
      `${folder}/other/b.ndjson`,
    ]);
    expect(table.length).toBe(2);
  });

  test('that disagree with their points are reported; a former unit inside a district is not', async () => {
    const strayed = createRecordRow({ longitude: 73 });
    const frontier = createRecordRow({ adm_2: 'FR Swat', longitude: 73 });
    const odd = createRecordRow({ low: 9 });
    const { report } = await read([strayed, frontier, odd]);
    expect(report).toEqual({
      byUnit: 3,
      byPoint: 0,
      elsewhere: [{ id: strayed.id, place: 'bajaur', point: 'swat' }],
      unordered: 1,
    });
  });
});

describe('records that are wrong name file, line and column', () => {
  const good = JSON.stringify(createRecordRow({ id: 900 }));
  const bad = (fields: Record<string, unknown>) =>
    `${good}\n\n${JSON.stringify({ ...createRecordRow(), ...fields })}`;

  test.each([
    [`${good}\n{"id": 5`, /0\.ndjson:2:9: “,” or “}” is expected here$/],
    [bad({ id: 'five' }), /0\.ndjson:3:7: "five" cannot be “id”$/],
    [bad({ latitude: 95 }), /0\.ndjson:3:\d+: 95 cannot be “latitude”$/],
    [bad({ date_start: '2009-02-30' }), /0\.ndjson:3:\d+: "2009-02-30" cannot be “date_start”$/],
    [bad({ date_end: '2001-01-01' }), /0\.ndjson:3:\d+: the record ends before it begins$/],
    [bad({ best: 1.5 }), /0\.ndjson:3:\d+: 1\.5 cannot be “best”$/],
    ['{"id": 5}', /0\.ndjson:1:1: the record has no “date_start”$/],
    ['[]', /0\.ndjson:1:1: a record is an object$/],
  ])('%j', async (text, message) => {
    await expect(readNdjson(text)).rejects.toThrow(message);
  });

  test('when they cannot be unpacked', async () => {
    const folder = await createFiles({
      'units.csv': UNITS,
      'a.ndjson.gz': gzipSync(good).subarray(0, 40),
    });
    await expect(readRecords(folder, createPlaces(), createBoundaries())).rejects.toThrow(
      /a\.ndjson\.gz: cannot be unpacked: unexpected end of file$/,
    );
  });

  test('when they lie outside the atlas', async () => {
    const abroad = createRecordRow({ id: 901, country: 'India', adm_1: null, latitude: 10 });
    await expect(read([abroad])).rejects.toThrow(/: record 901 lies in no place of the atlas$/);
  });
});

describe('figures for the texts', () => {
  const rows = [
    createRecordRow({ best: 1200 }),
    createRecordRow({ best: 34, date_start: '2008-01-01', date_end: '2008-01-01' }),
    createRecordRow({ adm_1: 'KP province', adm_2: 'Swat district', best: 1 }),
    createRecordRow({
      country: 'Afghanistan',
      adm_1: 'Kunar province',
      adm_2: null,
      ged_release: '23.1-sample',
    }),
  ];

  test.each([
    ['records bajaur events', '2'],
    ['records bajaur deaths', '1,234'],
    ['records bajaur low-deaths', '8'],
    ['records bajaur high-deaths', '14'],
    ['records bajaur first-year', '2008'],
    ['records bajaur last-year', '2009'],
    ['records bajaur peak-year', '2009'],
    ['records bajaur peak-deaths', '1,200'],
    ['records kp events', '3'],
    ['records kp events without fata', '1'],
    ['records kp deaths without bajaur', '1'],
    ['records kp last-year without swat', '2009'],
  ])('%s is %s', async (query, words) => {
    const { figures } = await read(rows);
    expect(figures(query)).toEqual({ words });
  });

  test.each([
    ['records bajaur', /^is not of the form records PLACE MEASURE/],
    ['texts bajaur events', /^is not of the form/],
    ['records bajaur events in 2009', /^is not of the form/],
    ['records bajaur events without', /^is not of the form/],
    ['records bajaur wounded', /^“wounded” is not one of events, deaths/],
    ['records bajaur toString', /^“toString” is not one of/],
    ['records khost events', /^there are no records of “khost”$/],
    ['records kunar events', /^the records of “kunar” are a sample, not a count$/],
    ['records bajaur events without swat', /^“swat” does not lie in “bajaur”$/],
  ])('%s is a problem', async (query, problem) => {
    const { figures } = await read(rows);
    expect(figures(query)).toEqual({ problem: expect.stringMatching(problem) as string });
  });
});
