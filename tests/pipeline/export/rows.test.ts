import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { MentionRow } from '../../../src/pipeline/export/mention-row.ts';
import { expectGeojson } from './json-schema.ts';
import { FILES, linkFiles, write } from './write-texts.ts';

const rowsOf = async () =>
  (await linkFiles(FILES)).flatMap(({ passages }) =>
    passages.flatMap(({ mentions }) => mentions.map(({ row }) => row)),
  );

test('NDJSON gives back every row', async () => {
  const lines = (await write('ndjson', await linkFiles(FILES))).toString().trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as MentionRow)).toEqual(await rowsOf());
});

test('CSV gives back every row', async () => {
  const csv = (await write('csv', await linkFiles(FILES))).toString();
  const read = parse<Record<string, string>>(csv, { columns: true });
  const rows = await rowsOf();
  expect(read).toHaveLength(rows.length);
  expect(Object.keys(read[0] ?? {})).toEqual(Object.keys(rows[0] ?? {}));
  for (const [at, row] of rows.entries()) {
    const { candidates, ...plain } = row;
    const expected = Object.entries(plain).map(([name, value]) => [
      name,
      value === null ? '' : String(value),
    ]);
    expect(read[at]).toEqual({
      ...Object.fromEntries(expected),
      candidates: candidates.map(({ place, odds }) => `${place} ${String(odds)}`).join('; '),
    });
  }
});

test('GeoJSON has a feature for each mention, longitude first, and no false point', async () => {
  const geojson = JSON.parse((await write('geojson', await linkFiles(FILES))).toString()) as {
    type: string;
    features: {
      type: string;
      geometry: unknown;
      properties: MentionRow & { date: string | null };
    }[];
  };
  await expectGeojson(geojson);
  const rows = await rowsOf();
  expect(geojson.features).toHaveLength(rows.length);
  for (const [at, { lng, lat, ...row }] of rows.entries()) {
    const { type, geometry, properties } = geojson.features[at] ?? {};
    expect(type).toBe('Feature');
    expect(geometry).toEqual(lng === null ? null : { type: 'Point', coordinates: [lng, lat] });
    expect(properties).toMatchObject(row);
  }
  expect(geojson.features.map(({ properties }) => properties.date)).toContain('2020-03-04');
});

test('nothing found is a sound document in each format', async () => {
  expect((await write('ndjson', [])).toString()).toBe('');
  expect((await write('csv', [])).toString()).toMatch(/^file,[^\n]*\n$/);
  expect(JSON.parse((await write('geojson', [])).toString())).toEqual({
    type: 'FeatureCollection',
    features: [],
  });
  expect(JSON.parse((await write('lpf', [])).toString())).toMatchObject({ features: [] });
});
