import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { openLinking } from '../../../src/core/linking/link-text.ts';
import { FORMAT_NAMES, type FormatName } from '../../../src/pipeline/export/formats.ts';
import type { MentionRow } from '../../../src/pipeline/export/mention-row.ts';
import { createPlaceFinder } from '../../../src/pipeline/link/place-finder.ts';
import { writtenInput } from '../../../src/pipeline/link/written-input.ts';
import { createNames, createPlaces } from '../../unit/linking/create-names.ts';
import { useCliFolder } from '../cli-folder.ts';
import { hold, readFileTexts, write, type File } from '../export/write-texts.ts';

const folder = useCliFolder(createPlaces());

/** One line, one paragraph, the same name over and over. */
const SENTENCE = 'Rockets fell on Kabul, and nothing more was heard of it until the day after. ';
const START = SENTENCE.indexOf('Kabul');
/** A name less often: what is found in it is still more than the text. */
const LONG_SENTENCE = `${SENTENCE}${'So it went on, and nobody knew for how long it would. '.repeat(6)}`;
const MEGABYTE = 1_000_000;

interface LongFile {
  readonly name: string;
  readonly mentions: number;
}

/** Writes about so many megabytes of the sentence. */
async function writeLong(name: string, sentence: string, megabytes: number): Promise<LongFile> {
  const mentions = Math.ceil((megabytes * MEGABYTE) / sentence.length);
  const PIECE = 10_000;
  function* pieces(): Generator<string> {
    for (let left = mentions; left > 0; left -= PIECE) yield sentence.repeat(Math.min(left, PIECE));
  }
  await pipeline(Readable.from(pieces()), createWriteStream(folder.path(name)));
  return { name, mentions };
}

/** What stands once for each mention. Linked Places has each place once, whatever mentions it. */
const MARKS: Readonly<Record<Exclude<FormatName, 'parquet' | 'lpf'>, string>> = {
  ndjson: '"quote":"Kabul"',
  csv: ',Kabul,place,resolved,',
  w3c: '"type":"Annotation",',
  recogito: '"Kabul","char-offset:',
  tei: '<placeName xml:id="mention-',
  geojson: '"type":"Feature",',
};

/** How often `mark` stands in the file. It may be too long to be read whole. */
async function count(file: string, mark: string): Promise<number> {
  let found = 0;
  let open = '';
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const pieces = (open + chunk).split(mark);
    found += pieces.length - 1;
    // The mark may go on in the next chunk.
    open = (pieces.at(-1) ?? '').slice(1 - mark.length);
  }
  return found;
}

async function mentionsIn(file: string, format: FormatName): Promise<number> {
  if (format === 'lpf') return count(file, '"toponym":"Kabul"');
  if (format !== 'parquet') return count(file, MARKS[format]);
  const { num_rows: rows } = await parquetMetadataAsync(await asyncBufferFromFile(file));
  return Number(rows);
}

describe('a text in one line', () => {
  test('of 64 MB is linked in memory that would not hold what is found in it', async () => {
    // The text itself is held, and the engine needs about fifty.
    const heapMegabytes = 64 + 64;
    const file = await writeLong('long.txt', LONG_SENTENCE, 64);
    const child = folder.start(['link', '--names', 'names.bin', file.name], heapMegabytes);
    const ended = once(child, 'close');
    let at = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      const { start, end, quote } = JSON.parse(line) as MentionRow;
      const from = at++ * LONG_SENTENCE.length + START;
      if (start !== from || end !== from + quote.length || quote !== 'Kabul')
        expect.fail(`mention ${String(at)} is ${line}`);
    }
    expect((await ended)[0]).toBe(0);
    expect(at).toBe(file.mentions);
    await rm(folder.path(file.name));
  });

  test.each(FORMAT_NAMES)('is written as %s in such memory too', async (format) => {
    const file = await writeLong('dense.txt', SENTENCE, 3);
    const out = `out.${format}`;
    const args = ['--names', 'names.bin', '--format', format, '--out', out, file.name];
    const child = folder.start(['link', ...args], 3 + 46);
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(await mentionsIn(folder.path(out), format)).toBe(format === 'lpf' ? 1 : file.mentions);
  });
});

describe('what is found as it is walked', () => {
  /** Longer than a window, and than a text whose mentions are held. */
  const file: File = {
    name: 'x.txt',
    format: 'txt',
    content: `On the road\n\n${SENTENCE.repeat(3000)}\n\nKabul dismissed the complaint.\n\n${'Then on Bannu & Quetta 😀. '.repeat(2000)}`,
  };

  test.each(FORMAT_NAMES)('is as %s what is held', async (format) => {
    const [input] = await readFileTexts(file);
    if (input === undefined) throw new Error('the text is not there');
    const names = createNames();
    const walked = writtenInput(input, openLinking(input.text, names), createPlaceFinder(names));
    expect(walked.passages.some(({ mentions }) => Array.isArray(mentions))).toBe(false);
    const bytes = await write(format, [walked]);
    expect(bytes.equals(await write(format, [hold(walked)]))).toBe(true);
    expect(bytes.length).toBeGreaterThan(format === 'lpf' ? 500 : 50_000);
  });
});
