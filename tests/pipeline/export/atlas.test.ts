import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, expect, test } from 'vitest';
import type { Bundle } from '../../../src/core/model/bundle.ts';
import {
  atlasTexts,
  placesWithTexts,
  readAtlas,
} from '../../../src/pipeline/export/atlas-texts.ts';
import { FORMATS, type FormatName } from '../../../src/pipeline/export/formats.ts';
import { writeAll } from '../../../src/pipeline/export/write-all.ts';
import { expectGeojson, expectValid } from './json-schema.ts';
import { errorsIn, readTei, unlistedIn } from './read-tei.ts';
import { IRIS, memorySink } from './write-texts.ts';

const FOLDER = fileURLToPath(new URL('../export-sound/in/atlas', import.meta.url));

let bundle: Bundle;
beforeAll(async () => {
  bundle = await readAtlas(FOLDER);
});

/** What `sarhad export` writes of the atlas. */
async function exported(format: FormatName): Promise<Buffer> {
  const { sink, bytes } = memorySink();
  const writer = FORMATS[format]({
    sink,
    iris: IRIS,
    findPlace: (id) => bundle.places.get(id),
    allPlaces: { texts: placesWithTexts(bundle), asOf: bundle.boundariesAsOf },
  });
  await writeAll(atlasTexts(bundle), writer, sink);
  return bytes();
}
const json = async (format: FormatName) =>
  JSON.parse((await exported(format)).toString()) as unknown;

/** Passage, start, end and words of each mention of the atlas. */
const spans = () =>
  [...bundle.mentionsByPassage.values()]
    .flat()
    .map(({ passage, start, end, quote }) => [passage, start, end, quote]);

test('of an atlas, annotations have the published shape, and each mention is one', async () => {
  const found = await json('w3c');
  await expectValid(found, 'web-annotation.schema.json');
  expect(found).toMatchObject({ total: spans().length });
});

test('of an atlas, Linked Places have the published shape, and each place is one', async () => {
  const found = await json('lpf');
  await expectValid(found, 'linked-places.schema.json');
  await expectGeojson(found);
  expect((found as { features: unknown[] }).features).toHaveLength(bundle.places.size);
});

test('of an atlas, TEI is valid and has every passage', async () => {
  const xml = (await exported('tei')).toString();
  expect(await errorsIn(xml)).toEqual([]);
  expect(unlistedIn(xml)).toEqual([]);
  expect(readTei(xml).passages.map(({ content }) => content)).toEqual(
    [...bundle.passages.values()].map(({ content }) => content),
  );
});

test('of an atlas, every table has every mention', async () => {
  const texts = async (format: FormatName) => (await exported(format)).toString();
  const lines = (await texts('ndjson')).trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const geojson = (await json('geojson')) as { features: { properties: (typeof rows)[number] }[] };
  await expectGeojson(geojson);
  const parquet = await parquetReadObjects({
    file: new Uint8Array(await exported('parquet')).buffer,
  });
  const csv = parse<Record<string, string>>(await texts('csv'), { columns: true });
  const recogito = parse<Record<string, string>>(await texts('recogito'), { columns: true });
  const span = (row: Record<string, unknown>) => [
    row['file'],
    Number(row['start']),
    Number(row['end']),
    row['quote'],
  ];
  expect(spans().length).toBeGreaterThan(0);
  expect(rows.map(span)).toEqual(spans());
  expect(geojson.features.map(({ properties }) => span(properties))).toEqual(spans());
  expect(parquet.map(span)).toEqual(spans());
  expect(csv.map(span)).toEqual(spans());
  expect(recogito.map((row) => [row['FILE'], row['ANCHOR'], row['QUOTE_TRANSCRIPTION']])).toEqual(
    spans().map(([file, start, , quote]) => [file, `char-offset:${String(start)}`, quote]),
  );
});
