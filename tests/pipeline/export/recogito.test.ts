import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { FILES, linkFiles, write } from './write-texts.ts';

/** As AnnotationsToCSV.scala of Recogito 2 names them. */
const COLUMNS =
  'UUID FILE QUOTE_TRANSCRIPTION ANCHOR TYPE URI VOCAB_LABEL VOCAB_TEMPORAL_BOUNDS LAT LNG PLACE_TYPE VERIFICATION_STATUS TAGS COMMENTS GROUP_ID GROUP_ORDER';

const recogito = async (files = FILES) =>
  (await write('recogito', await linkFiles(files))).toString();

test('has the columns of Recogito, every cell in quotation marks', async () => {
  const [header, ...lines] = (await recogito()).trimEnd().split('\n');
  expect(header).toBe(
    COLUMNS.split(' ')
      .map((name) => `"${name}"`)
      .join(','),
  );
  expect(lines.length).toBeGreaterThan(12);
  for (const line of lines) expect(line).toMatch(/^("([^"]|"")*",){15}"([^"]|"")*"$/);
});

test('a reader of the file gets the same spans, quotes and places', async () => {
  const texts = await linkFiles(FILES);
  const rows = parse<Record<string, string>>(await recogito(), { columns: true });
  const written = texts.flatMap(({ passages }) => passages.flatMap(({ mentions }) => mentions));
  expect(
    rows.map((row) => [
      row['FILE'],
      row['ANCHOR'],
      row['QUOTE_TRANSCRIPTION'],
      row['VOCAB_LABEL'],
      row['LAT'],
      row['LNG'],
      row['PLACE_TYPE'],
      row['TAGS'],
      row['COMMENTS'],
    ]),
  ).toEqual(
    written.map(({ row, place }) => [
      row.file,
      `char-offset:${String(row.start)}`,
      row.quote,
      row.name ?? '',
      String(row.lat ?? ''),
      String(row.lng ?? ''),
      place?.kind ?? '',
      `${row.sense}|${row.status}|${row.certainty}|${row.by}`,
      row.why,
    ]),
  );
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  for (const { UUID } of rows) expect(UUID).toMatch(uuid);
  expect(new Set(rows.map(({ UUID }) => UUID)).size).toBe(rows.length);
  expect(
    new Set(rows.map((row) => `${row['TYPE'] ?? ''} ${row['VERIFICATION_STATUS'] ?? ''}`)),
  ).toEqual(new Set(['PLACE UNVERIFIED']));
});

test('a quote stands on one line', async () => {
  const content = 'They went to Khyber\nPakhtunkhwa.';
  const csv = await recogito([{ name: 'x.md', format: 'md', content }]);
  const [row] = parse<Record<string, string>>(csv, { columns: true });
  expect(row?.['QUOTE_TRANSCRIPTION']).toBe('Khyber Pakhtunkhwa');
});
