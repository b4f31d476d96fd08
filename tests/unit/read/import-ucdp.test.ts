import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CallError } from '../../../src/pipeline/call-error.ts';
import { importUcdpCommand, releaseOf } from '../../../src/pipeline/read/import-ucdp.ts';
import { createFiles } from './create-files.ts';

const HEADER =
  'id,relid,year,active_year,type_of_violence,conflict_name,dyad_name,side_a,side_b,number_of_sources,' +
  'source_article,source_office,source_date,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,' +
  'country,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low';

/** A row of the table; the defaults lie in Peshawar. */
function createGedRow(cells: { id?: string; article?: string; lat?: string; best?: string } = {}) {
  const { id = '156098', article = 'A report', lat = '34.008', best = '146' } = cells;
  return (
    `${id},PAK-2014-3-1,2014,True,3,TTP - Civilians,TTP - Civilians,TTP,Civilians,2,${article},,` +
    `2014-12-17,1,Peshawar town,Khyber Pakhtunkwa province,Peshawar district,${lat},71.578,Pakistan,` +
    `1,1,2014-12-16 00:00:00.000,2014-12-16 00:00:00.000,0,0,146,0,${best},146,146`
  );
}

async function run(folder: string, ...args: string[]): Promise<string> {
  const program = new Command().addCommand(importUcdpCommand());
  const out = join(folder, 'out.ndjson');
  await program.parseAsync(['import', 'ucdp', ...args, '--out', out], { from: 'user' });
  return readFile(out, 'utf8');
}

async function importTable(table: string | Uint8Array, ...args: string[]): Promise<string> {
  const folder = await createFiles({ 'GEDEvent_v25_1.csv': table });
  return run(folder, join(folder, 'GEDEvent_v25_1.csv'), ...args);
}

describe('sarhad import ucdp', () => {
  test('writes the records of the region in the shipped shape', async () => {
    const table = [HEADER, createGedRow(), createGedRow({ id: '2', lat: '12' })].join('\r\n');
    const [line, ...more] = (await importTable(table)).trimEnd().split('\n');
    expect(more).toEqual([]);
    expect(JSON.parse(line ?? '')).toEqual({
      id: 156098,
      relid: 'PAK-2014-3-1',
      date_start: '2014-12-16',
      date_end: '2014-12-16',
      date_prec: 1,
      type_of_violence: 3,
      conflict_name: 'TTP - Civilians',
      dyad_name: 'TTP - Civilians',
      side_a: 'TTP',
      side_b: 'Civilians',
      where_coordinates: 'Peshawar town',
      where_prec: 1,
      adm_1: 'Khyber Pakhtunkwa province',
      adm_2: 'Peshawar district',
      country: 'Pakistan',
      latitude: 34.008,
      longitude: 71.578,
      deaths_a: 0,
      deaths_b: 0,
      deaths_civilians: 146,
      deaths_unknown: 0,
      best: 146,
      low: 146,
      high: 146,
      event_clarity: 1,
      number_of_sources: 2,
      source_office: null,
      source_date: '2014-12-17',
      ged_release: '25.1',
    });
  });

  test('reads a cell that runs over lines and holds commas and quotation marks', async () => {
    const article = '"Said ""we, all"",\nsaid\nhe"';
    const table = [HEADER, createGedRow({ article }), createGedRow({ id: '3' })].join('\n');
    expect((await importTable(table)).trimEnd().split('\n')).toHaveLength(2);
  });

  test('reads the zip as well as the table', async () => {
    const table = new TextEncoder().encode([HEADER, createGedRow()].join('\n'));
    const zip = zipSync({ 'readme.txt': new Uint8Array(9), 'GEDEvent_v25_1.csv': table });
    const folder = await createFiles({ 'ged251-csv.zip': zip });
    const written = await run(folder, join(folder, 'ged251-csv.zip'));
    expect(written).toBe(await importTable(table));
  });

  test('keeps what the box holds, its edges included', async () => {
    const table = [HEADER, createGedRow()].join('\n');
    expect(await importTable(table, '--bbox', '71.578,34.008,72,35')).not.toBe('');
    expect(await importTable(table, '--bbox', '60,30,71,35')).toBe('');
  });

  test.each([
    [
      [HEADER, createGedRow({ lat: 'north' })].join('\n'),
      /\.csv:2:\d+: "north" cannot be “latitude”$/,
    ],
    [
      [HEADER, createGedRow({ article: '"a\nb"', best: '-4' })].join('\n'),
      /\.csv:3:\d+: -4 cannot be “best”$/,
    ],
    [[HEADER, '1,2,3'].join('\n'), /\.csv:2:1: the row has 3 cells: too few$/],
    [[HEADER, '', createGedRow({ article: '"a' })].join('\n'), /\.csv:3:1: a quotation mark/],
    ['id,year\n1,2', /\.csv:1:1: the header lacks relid, date_start, .* this is not UCDP GED$/],
    ['', /\.csv:1:1: the file is empty$/],
  ])('says what is wrong and where: %#', async (table, message) => {
    await expect(importTable(table)).rejects.toThrow(message);
  });

  test('says where bytes are not UTF-8', async () => {
    const table = new TextEncoder().encode([HEADER, createGedRow({ article: 'x~y' })].join('\n'));
    table[table.indexOf('~'.charCodeAt(0))] = 0xff;
    await expect(importTable(table)).rejects.toThrow(/\.csv:2:\d+: /);
  });

  test('counts the column of a bad cell in characters', async () => {
    const row = createGedRow({ lat: 'north' });
    await expect(importTable([HEADER, row].join('\n'))).rejects.toThrow(
      `.csv:2:${String(row.indexOf('north') + 1)}: `,
    );
  });

  test('leaves nothing half-written', async () => {
    const folder = await createFiles({
      'ged251.csv': [HEADER, createGedRow(), createGedRow({ lat: 'north' })].join('\n'),
    });
    await expect(run(folder, join(folder, 'ged251.csv'))).rejects.toThrow('“latitude”');
    expect(await readdir(folder)).toEqual(['ged251.csv']);
  });

  test.each([
    ['cut off', (zip: Uint8Array) => zip.subarray(0, zip.length / 2), /zip is truncated$/],
    ['no zip at all', () => new Uint8Array(100), /the zip holds no \.csv file$/],
    [
      'without a table',
      () => zipSync({ 'a.txt': new Uint8Array(9) }),
      /the zip holds no \.csv file$/,
    ],
  ])('refuses a zip that is %s', async (_name, spoil, message) => {
    const table = new TextEncoder().encode([HEADER, createGedRow()].join('\n'));
    const folder = await createFiles({ 'ged251.zip': spoil(zipSync({ 'ged.csv': table })) });
    await expect(run(folder, join(folder, 'ged251.zip'))).rejects.toThrow(message);
  });

  test('tells a wrong call from wrong data', async () => {
    const folder = await createFiles({ 'table.csv': HEADER });
    const file = join(folder, 'table.csv');
    await expect(run(folder, file)).rejects.toThrow(CallError);
    await expect(run(folder, file, '--release', '25.1', '--bbox', '1,2,3')).rejects.toThrow(
      CallError,
    );
    await expect(run(folder, file, '--release', '25.1', '--bbox', '9,2,3,4')).rejects.toThrow(
      CallError,
    );
    await expect(run(folder, join(folder, 'none_ged251.csv'))).rejects.toThrow(CallError);
    expect(await run(folder, file, '--release', '25.1')).toBe('');
  });

  test('knows the release by the name of the file', () => {
    expect(releaseOf('GEDEvent_v25_1.csv')).toBe('25.1');
    expect(releaseOf('ged251-csv.zip')).toBe('25.1');
    expect(releaseOf('GEDEvent_v22_1.CSV')).toBe('22.1');
    expect(releaseOf('events.csv')).toBeUndefined();
  });
});
