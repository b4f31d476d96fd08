import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeId } from '../../../src/core/model/ids.ts';
import { areasAbove } from '../../../src/pipeline/export/areas-above.ts';
import { MENTION_COLUMNS, mentionCells } from '../../../src/pipeline/export/parquet-columns.ts';
import { isoDate } from '../../../src/pipeline/export/iso-date.ts';
import { createPlaceFinder } from '../../../src/pipeline/link/place-finder.ts';
import { createNames, createPlace } from '../../unit/linking/create-names.ts';
import { parquetWriter } from '../../../src/pipeline/export/parquet-writer.ts';
import { writeAll } from '../../../src/pipeline/export/write-all.ts';
import { FILES, linkFiles, memorySink, write, type HeldText } from './write-texts.ts';

const arrayBuffer = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;
const cells = (texts: readonly HeldText[]) =>
  texts.flatMap((text) =>
    text.passages.flatMap(({ mentions }) =>
      mentions.map((mention) =>
        mentionCells(text, mention, (place, day) =>
          areasAbove(place, createPlaceFinder(createNames()), day),
        ),
      ),
    ),
  );

test('every mention reads back as it was, nulls too', async () => {
  const texts = await linkFiles(FILES);
  const file = arrayBuffer(await write('parquet', texts));
  const names = MENTION_COLUMNS.map(({ name }) => name);
  expect(
    parquetMetadata(file)
      .schema.slice(1)
      .map(({ name }) => name),
  ).toEqual(names);
  expect(await parquetReadObjects({ file })).toEqual(
    cells(texts).map((row) => Object.fromEntries(names.map((name) => [name, row[name]]))),
  );
});

test('without a mention it is a sound file of no rows', async () => {
  const file = arrayBuffer(await write('parquet', []));
  expect(await parquetReadObjects({ file })).toEqual([]);
});

test('rows are written in groups', async () => {
  const texts = await linkFiles(FILES);
  const rows = cells(texts).length;
  const { sink, bytes } = memorySink();
  await writeAll(texts, parquetWriter(sink, createPlaceFinder(createNames()), 4), sink);
  const file = arrayBuffer(bytes());
  const groups = parquetMetadata(file).row_groups.map((group) => Number(group.num_rows));
  expect(rows % 4).toBeGreaterThan(0);
  expect(groups).toEqual([...Array.from({ length: Math.floor(rows / 4) }, () => 4), rows % 4]);
  expect(await parquetReadObjects({ file, rowStart: rows - 1 })).toMatchObject(
    cells(texts).slice(-1),
  );
});

describe('areas', () => {
  const find = createPlaceFinder(createNames());
  const ids = (id: string, day?: string) => {
    const place = find(placeId(id));
    const { district, province, country } = place === undefined ? {} : areasAbove(place, find, day);
    return [district?.id, province?.id, country?.id];
  };

  test('are the nearest above, or the place itself', () => {
    expect(ids('police-lines-mosque')).toEqual([
      'peshawar-district',
      'khyber-pakhtunkhwa',
      'pakistan',
    ]);
    expect(ids('bajaur')).toEqual(['bajaur', 'khyber-pakhtunkhwa', 'pakistan']);
    expect(ids('pakistan')).toEqual([undefined, undefined, 'pakistan']);
  });

  test('are those of the day', () => {
    const bajaur = createPlace('bajaur-agency', {
      kind: 'agency',
      rank: 3,
      point: [71.5, 34.8],
      more: {
        parents: [
          { place: placeId('fata'), from: '1973-12-01', to: '2018-05-31' },
          { place: placeId('khyber-pakhtunkhwa'), from: '2018-05-31', to: null },
        ],
      },
    });
    expect(areasAbove(bajaur, find, '2010-01-01').province?.id).toBe('fata');
    expect(areasAbove(bajaur, find, '2019-01-01').province?.id).toBe('khyber-pakhtunkhwa');
    expect(areasAbove(bajaur, find, undefined).province?.id).toBe('khyber-pakhtunkhwa');
  });
});

test.each([
  ['2020', '2020'],
  ['2020-03', '2020-03'],
  ['2020-03-04', '2020-03-04'],
  ['2020-03-04T10:00:00Z', '2020-03-04'],
  ['2020~', '2020'],
  ['20200304', undefined],
  ['2020-13-01', undefined],
  ['2021-02-29', undefined],
  ['2020-02-29', '2020-02-29'],
  ['0000', undefined],
  ['4 March 2020', undefined],
  [undefined, undefined],
])('of the date %s, %s is kept', (given, kept) => {
  expect(isoDate(given)).toBe(kept);
});

describe('the query of the README', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sarhad-duckdb-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  test('counts mentions by district and month', async () => {
    const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
    const query = /```sql\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(query).toContain("'mentions.parquet'");
    const record = (id: string, date: string | undefined, text: string) =>
      JSON.stringify({ id, date, text });
    const content = [
      record('a', '2020-03-04', 'Rockets fell on Bannu. Then again on Bannu.'),
      record('b', '2020-03', 'Rockets fell on Peshawar.'),
      record('c', '2020-04-01', 'Rockets fell on Bannu and in Bajaur, not in Pakistan.'),
      record('d', '2020', 'Rockets fell on Bannu.'),
      record('e', undefined, 'Rockets fell on Bannu.'),
      record('f', '2020-04-02', 'The University of Peshawar opened.'),
    ].join('\n');
    const texts = await linkFiles([{ name: 'archive.json', format: 'json', content }]);
    const file = join(folder, 'mentions.parquet');
    await writeFile(file, await write('parquet', texts));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const reader = await connection.runAndReadAll(query.replace("'mentions.parquet'", `'${file}'`));
    connection.closeSync();
    expect(reader.getRowObjects()).toEqual([
      { month: '2020-03', district_name: 'Bannu District', mentions: 2n },
      { month: '2020-03', district_name: 'Peshawar District', mentions: 1n },
      { month: '2020-04', district_name: 'Bajaur', mentions: 1n },
      { month: '2020-04', district_name: 'Bannu District', mentions: 1n },
    ]);
  });
});
