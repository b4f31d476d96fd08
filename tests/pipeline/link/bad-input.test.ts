import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/core/model/data-error.ts';
import type { MentionRow } from '../../../src/pipeline/export/mention-row.ts';
import { readLines } from '../../../src/pipeline/link/read-lines.ts';
import { createPlaces } from '../../unit/linking/create-names.ts';
import { useCliFolder } from '../cli-folder.ts';
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
      text: 'On\0 \ud800Kabul\u0001, "<&>" \ufffe Quetta;\nthen Bannu.',
    }),
  };

  test.each(['w3c', 'lpf', 'geojson', 'tei', 'recogito', 'csv', 'parquet'] as const)(
    'strange letters, as %s',
    async (format) => {
      const bytes = await write(format, await linkFiles([strange]));
      const text = bytes.toString();
      if (format === 'w3c' || format === 'lpf' || format === 'geojson')
        expect(() => JSON.parse(text) as unknown).not.toThrow();
      if (format === 'tei')
        expect(Array.from(text).every((letter) => letter >= ' ' || '\n\t'.includes(letter))).toBe(
          true,
        );
      expect(bytes.length).toBeGreaterThan(0);
    },
  );
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
