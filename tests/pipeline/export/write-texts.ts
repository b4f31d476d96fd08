import { openLinking } from '../../../src/core/linking/link-text.ts';
import type { NameIndex } from '../../../src/core/linking/name-index.ts';
import { FORMATS, type FormatName } from '../../../src/pipeline/export/formats.ts';
import { createIris } from '../../../src/pipeline/export/iris.ts';
import type { Sink } from '../../../src/pipeline/export/sink.ts';
import { writeAll } from '../../../src/pipeline/export/write-all.ts';
import type {
  WrittenMention,
  WrittenPassage,
  WrittenText,
} from '../../../src/pipeline/export/written-text.ts';
import { readInput, type InputFormat, type InputText } from '../../../src/pipeline/link/inputs.ts';
import { createPlaceFinder } from '../../../src/pipeline/link/place-finder.ts';
import { writtenInput } from '../../../src/pipeline/link/written-input.ts';
import { createNames } from '../../unit/linking/create-names.ts';

export interface File {
  readonly name: string;
  readonly format: InputFormat;
  readonly content: string;
}

export const BASE = 'https://example.org/atlas/';
export const IRIS = createIris(BASE);

/** The texts of a file, as `sarhad link` reads them. */
export async function readFileTexts({ name, format, content }: File): Promise<InputText[]> {
  const texts: InputText[] = [];
  const input = { file: name, format, size: undefined, open: () => chunks(content) };
  for await (const text of readInput(input, () => undefined)) texts.push(text);
  return texts;
}

/** Bytes in pieces of odd lengths, so that a sequence is cut in two. */
async function* chunks(content: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(content);
  for (let at = 0; at < bytes.length; at += 7)
    yield await Promise.resolve(bytes.subarray(at, at + 7));
}

/** A text of which all mentions are held. */
export interface HeldText extends WrittenText {
  readonly passages: readonly HeldPassage[];
}
interface HeldPassage extends WrittenPassage {
  readonly mentions: readonly WrittenMention[];
}

export const hold = (text: WrittenText): HeldText => ({
  ...text,
  passages: text.passages.map((passage) => ({ ...passage, mentions: [...passage.mentions] })),
});

/** The texts of files, linked with the small atlas of the unit tests. */
export async function linkFiles(
  files: readonly File[],
  names: NameIndex = createNames(),
): Promise<HeldText[]> {
  const texts = (await Promise.all(files.map(readFileTexts))).flat();
  return texts.map((text) => linkInput(text, names));
}

export const linkInput = (text: InputText, names: NameIndex): HeldText =>
  hold(writtenInput(text, openLinking(text.text, names), createPlaceFinder(names)));

/** What a format makes of the texts. */
export async function write(
  format: FormatName,
  texts: readonly WrittenText[],
  names: NameIndex = createNames(),
): Promise<Buffer> {
  const { sink, bytes } = memorySink();
  const writer = FORMATS[format]({ sink, iris: IRIS, findPlace: createPlaceFinder(names) });
  await writeAll(texts, writer, sink);
  return bytes();
}

export function memorySink(): { sink: Sink; bytes: () => Buffer } {
  const pieces: Buffer[] = [];
  const sink: Sink = {
    write(piece) {
      pieces.push(Buffer.from(piece as string));
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
  return { sink, bytes: () => Buffer.concat(pieces) };
}

/** Four texts with an oddity each: markup, an archive, letters outside the first plane, nothing found. */
export const FILES: readonly File[] = [
  {
    name: 'a.txt',
    format: 'txt',
    content:
      '\ufeffOn the road\n\n😀 Rockets "fell" on Kabul & <Peshawar>, in Barmal, Paktika.\r\n\nKabul dismissed the complaint; the University of Central Punjab did not.\r\n',
  },
  {
    name: 'b/c.html',
    format: 'html',
    content:
      '<!doctype html><title>A page</title><p>Fish &amp; chips at Que<b>tta</b> &mdash; 😀 and <i>Bannu</i>.<script>"Kabul"</script>',
  },
  {
    name: 'd.json',
    format: 'json',
    content: [
      { id: 'one', date: '2020-03-04', lang: 'en', title: 'First', text: 'They met in Bajaur.' },
      { id: 'two/2', date: '2020-03', text: 'They met in Khyber Agency,\nthen in Bannu.' },
      { id: 'three', text: 'Nobody met.' },
    ]
      .map((record) => JSON.stringify(record))
      .join('\n'),
  },
  { name: 'e.md', format: 'md', content: '# In *Kabul*\n\nThen `Quetta`, **Quetta**.\n' },
];
