import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/core/model/data-error.ts';
import type { FormatName } from '../../../src/pipeline/export/formats.ts';
import type { MentionRow } from '../../../src/pipeline/export/mention-row.ts';
import { readLines } from '../../../src/pipeline/link/read-lines.ts';
import { createPlaces } from '../../unit/linking/create-names.ts';
import { useCliFolder } from '../cli-folder.ts';
import { expectGeojson, expectValid } from '../export/json-schema.ts';
import { errorsIn, readTei } from '../export/read-tei.ts';
import { linkFiles, write, type File } from '../export/write-texts.ts';

const folder = useCliFolder(createPlaces());

/** Runs `sarhad link` on a file of these bytes. */
async function link(name: string, content: string | Uint8Array, ...args: readonly string[]) {
  const file = await folder.write(name, content);
  return folder.call(['link', '--names', 'names.bin', ...args, file]);
}

const rowsIn = (out: string): MentionRow[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as MentionRow);

/** Each row of a text whose quotes stand in it as they are is true to it. */
function expectTrue(rows: readonly MentionRow[], raw: string): void {
  for (const { start, end, quote } of rows) expect(raw.slice(start, end)).toBe(quote);
}

describe('linked', () => {
  test('a long text in one line, in time and with true offsets', async () => {
    const filler = 'Nothing was known of it, and so they went on. '.repeat(2000);
    const raw = `${filler}Kabul fell silent. `.repeat(110);
    expect(raw.length).toBeGreaterThan(10_000_000);
    const { code, out, error } = await link('long.txt', raw);
    expect([code, error]).toEqual([0, '']);
    expect(rowsIn(out)).toHaveLength(110);
    expectTrue(rowsIn(out), raw);
  });

  test('ten thousand times the same name', async () => {
    const raw = 'Kabul, '.repeat(10_000);
    const { code, out } = await link('names.txt', raw);
    expect(code).toBe(0);
    expect(rowsIn(out)).toHaveLength(10_000);
    expectTrue(rowsIn(out), raw);
  });

  test('what stands in no well-kept text', async () => {
    const raw =
      '\ufeff\0Kabul\0 \u202eQuetta\u202c \u200dBannu\u200b\r\u2028Peshawar\ufffe 😀 Bajaur\ufeff';
    const { code, out } = await link('strange.txt', raw);
    expect(code).toBe(0);
    expect(rowsIn(out).map(({ quote }) => quote)).toEqual([
      'Kabul',
      'Quetta',
      'Bannu',
      'Peshawar',
      'Bajaur',
    ]);
    expectTrue(rowsIn(out), raw);
  });

  test('half a surrogate pair, which only JSON can bring', async () => {
    const text = 'Kabul \ud83d and \udc00 Quetta';
    const { code, out } = await link('half.json', JSON.stringify({ id: '\ud800', text }));
    expect(code).toBe(0);
    expectTrue(rowsIn(out), text);
    expect(rowsIn(out).map(({ file, quote }) => [file, quote])).toEqual([
      ['half.json#\ud800', 'Kabul'],
      ['half.json#\ud800', 'Quetta'],
    ]);
  });

  test('HTML without its scripts, Markdown without its code', async () => {
    const html = await link(
      'page.html',
      '<script>"Kabul"</script><p onclick="Quetta">Bannu<img alt="Kabul">',
    );
    expect(rowsIn(html.out).map(({ quote }) => quote)).toEqual(['Bannu']);
    const markdown = await link(
      'page.md',
      '```\nKabul\n```\n\n    Quetta\n\n`Peshawar` and Bannu <b title="Kabul">.\n',
    );
    expect(rowsIn(markdown.out).map(({ quote }) => quote)).toEqual(['Bannu']);
  });

  const strange: File = {
    name: 'n\ud800.json',
    format: 'json',
    content: JSON.stringify({
      id: 'a"\ud800<&>',
      title: ']]>"\0',
      date: '"<',
      lang: '<"',
      text: 'On\0 \ud800Kabul\u0001, "<&>" \ufffe Quetta;\nthen Bannu.',
    }),
  };

  describe('strange letters', () => {
    const written = async (format: FormatName) => write(format, await linkFiles([strange]));
    const quotes = ['Kabul', 'Quetta', 'Bannu'];

    test('as JSON of three shapes', async () => {
      const read = async (format: FormatName) =>
        JSON.parse((await written(format)).toString()) as unknown;
      await expectValid(await read('w3c'), 'web-annotation.schema.json');
      await expectGeojson(await read('lpf'));
      const geojson = (await read('geojson')) as { features: { properties: MentionRow }[] };
      await expectGeojson(geojson);
      expect(geojson.features.map(({ properties }) => properties.quote)).toEqual(quotes);
    });

    test('as TEI', async () => {
      const xml = (await written('tei')).toString();
      expect(await errorsIn(xml)).toEqual([]);
      const { passages } = readTei(xml);
      expect(passages.map(({ content }) => content).join('\n')).toBe(
        'On\ufffd \ufffdKabul\ufffd, "<&>" \ufffd Quetta;\nthen Bannu.',
      );
    });

    test.each(['csv', 'recogito'] as const)('as %s', async (format) => {
      const rows = parse<Record<string, string>>((await written(format)).toString(), {
        columns: true,
      });
      expect(rows.map((row) => row['quote'] ?? row['QUOTE_TRANSCRIPTION'])).toEqual(quotes);
      expect(rows[0]?.['file'] ?? rows[0]?.['FILE']).toBe('n\ufffd.json#a"\ufffd<&>');
    });

    test('as Parquet', async () => {
      const file = new Uint8Array(await written('parquet')).buffer;
      expect(await parquetReadObjects({ file })).toMatchObject(
        quotes.map((quote) => ({ quote, title: ']]>"\0', date: null })),
      );
    });
  });
});

describe('refused, with file, line and column', () => {
  test('half a sequence at the end of the file', async () => {
    const bytes = Buffer.concat([Buffer.from('Kabul.\nدر '), Buffer.from([0xda])]);
    expect(await link('cut.txt', bytes)).toEqual({
      code: 1,
      out: '',
      error: 'cut.txt:2:4: is not UTF-8: byte 0xda cannot stand here\n',
    });
  });

  test('Markdown that no reader could read in time', async () => {
    const { code, error } = await link('deep.md', `Kabul\n\n${'>'.repeat(5000)} Kabul`);
    expect([code, error]).toEqual([
      1,
      'deep.md:3:1: lists and quotations stand in each other more than 100 deep\n',
    ]);
  });

  test.each([
    ['md', 'Kabul.\n\n', 60_000, '100000 lines and signs'],
    ['md', '*Kabul* &amp; `b` ', 25_000, '100000 lines and signs'],
    ['html', 'a', 32_000_001, '32000000 characters or 1000000 tags'],
    ['html', '<p>Kabul.', 1_000_001, '32000000 characters or 1000000 tags'],
  ])('what no memory could hold, as %s of “%s”', async (format, words, times, message) => {
    const { code, out, error } = await link(`long.${format}`, words.repeat(times));
    expect([code, out]).toEqual([1, '']);
    expect(error).toBe(
      `long.${format}: has more than ${message}: an archive may hold as much, with a record for each text\n`,
    );
  });

  test.each(['2021-02-29', '2021-13', '0000'])('the date %s', async (date) => {
    const { code, error } = await link('a.txt', 'Kabul.', '--date', date);
    expect([code, error.includes(`--date ${date}: write YYYY`)]).toEqual([2, true]);
  });

  test('no output file is left where the input is wrong', async () => {
    const { code } = await link('cut.txt', Buffer.from([0x4b, 0xff]), '--out', 'rows.ndjson');
    expect(code).toBe(1);
    await expect(readFile(folder.path('rows.ndjson'))).rejects.toThrow('ENOENT');
    await expect(readFile(folder.path('rows.ndjson.part'))).rejects.toThrow('ENOENT');
  });

  test('a line that is longer than a line may be', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('{}\n'));
      for (;;) yield await Promise.resolve(new Uint8Array(1000).fill(0x61));
    }
    const read = async () => {
      for await (const { line } of readLines(endless(), 'f', 10_000)) expect(line).toBe(1);
    };
    await expect(read()).rejects.toThrow(
      new DataError('the line is longer than 10000 bytes', { file: 'f', line: 2 }),
    );
  });

  test('an address that is none', async () => {
    const { code, error } = await link('a.txt', 'Kabul.', '--base', 'not an address');
    expect(code).toBe(2);
    expect(error).toContain('--base not an address: write an IRI');
  });
});
