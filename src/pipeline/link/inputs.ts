import { constants } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { DataError } from '../../core/model/data-error.ts';
import { textId } from '../../core/model/ids.ts';
import { decodeUtf8 } from '../../formats/decode-utf8.ts';
import { readRecord } from '../../formats/read-record.ts';
import { formatOf, traceText, type TextFormat, type TracedText } from '../../formats/read-text.ts';
import { textIdOf } from '../../formats/text-id.ts';
import { CallError } from '../call-error.ts';
import { readLines } from './read-lines.ts';
import { refuseLarge } from './refuse-large.ts';

export const INPUT_FORMATS = ['txt', 'md', 'html', 'json'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Bytes to be linked, from a file or from standard input. */
export interface Input {
  /** As messages and rows name it. */
  readonly file: string;
  /** `undefined`: by what the first bytes look like. */
  readonly format: InputFormat | undefined;
  /** `undefined`: not known. */
  readonly size: number | undefined;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** A text that came out of an input. */
export interface InputText extends TracedText {
  /** The file, and for an archive the id of the record: `archive.json#id`. */
  readonly file: string;
  /** What the spans count in: the file, or the text of the record. */
  readonly raw: string;
  /** `raw` is HTML: tags and entities stand between the characters. */
  readonly tagged: boolean;
}

const STANDARD_INPUT = '-';

/** The inputs of a call: files, or standard input where none is given or the file is `-`. */
export async function findInputs(
  files: readonly string[],
  format: InputFormat | undefined,
): Promise<Input[]> {
  const named = files.length === 0 ? [STANDARD_INPUT] : files;
  const inputs: Input[] = [];
  for (const file of named)
    inputs.push(file === STANDARD_INPUT ? standardInput(format) : await fileInput(file, format));
  return inputs;
}

const standardInput = (format: InputFormat | undefined): Input => ({
  file: 'standard input',
  format,
  size: undefined,
  open: () => process.stdin as AsyncIterable<Uint8Array>,
});

async function fileInput(file: string, given: InputFormat | undefined): Promise<Input> {
  const format = given ?? formatOfFile(file);
  if (format === undefined)
    throw new CallError(
      `${file}: the name must end in .txt, .md, .html or .json, or --input must say what it is`,
    );
  const size = await sizeOf(file);
  return { file, format, size, open: () => createReadStream(file) as AsyncIterable<Uint8Array> };
}

function formatOfFile(file: string): InputFormat | undefined {
  const ending = extname(file).toLowerCase();
  return ending === '.json' || ending === '.ndjson' || ending === '.jsonl'
    ? 'json'
    : formatOf(file);
}

async function sizeOf(file: string): Promise<number> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new CallError(`${file} is a folder, not a file`);
    return found.size;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      throw new CallError(`there is no file ${file}`);
    throw cause;
  }
}

/** Tells how many bytes have been read. */
export type Tell = (bytes: number) => void;

/** The texts of an input, one at a time; an archive is never in memory as a whole. */
export async function* readInput(input: Input, tell: Tell): AsyncGenerator<InputText> {
  const chunks = counted(input.open(), tell);
  if (input.format === 'json') {
    yield* readArchive(chunks, input.file);
  } else if (input.format !== undefined) {
    yield readWhole(await join(chunks, input.file), input.format, input);
  } else {
    const [isArchive, rest] = await peek(chunks);
    if (isArchive) yield* readArchive(rest, input.file);
    else yield readWhole(await join(rest, input.file), 'txt', input);
  }
}

function readWhole(bytes: Uint8Array, format: TextFormat, { file }: Input): InputText {
  const raw = decodeUtf8(bytes, file);
  refuseLarge(raw, format, file);
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return {
    file,
    raw,
    tagged: format === 'html',
    ...traceText(raw, format, textIdOf(name), file),
  };
}

async function* readArchive(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<InputText> {
  let texts = 0;
  for await (const { text: json, line } of readLines(chunks, file)) {
    if (json.trim() === '') continue;
    texts++;
    yield readOne(json, file, line);
  }
  if (texts === 0) throw new DataError('the archive is empty', { file, line: 1, column: 1 });
}

function readOne(json: string, file: string, line: number): InputText {
  const record = readRecord(json, file, line);
  const id = record.id ?? String(line);
  if (record.text.trim() === '')
    throw new DataError(`the text of “${id}” is empty`, { file, line, column: 1 });
  const traced = traceText(record.text, 'txt', textId(id), file);
  return {
    file: `${file}#${id}`,
    raw: record.text,
    tagged: false,
    rawSpan: traced.rawSpan,
    text: {
      ...traced.text,
      ...(record.title === undefined ? {} : { title: record.title }),
      ...(record.date === undefined ? {} : { date: record.date }),
      ...(record.lang === undefined ? {} : { lang: record.lang }),
    },
  };
}

async function* counted(chunks: AsyncIterable<Uint8Array>, tell: Tell): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    tell(chunk.length);
    yield chunk;
  }
}

async function join(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    pieces.push(chunk);
    bytes += chunk.length;
    if (bytes > constants.MAX_STRING_LENGTH)
      throw new DataError(
        `is longer than ${String(constants.MAX_STRING_LENGTH)} bytes: an archive may be, with a record for each text`,
        { file },
      );
  }
  return Buffer.concat(pieces);
}

/** How an archive begins, and what may still become that. */
const ARCHIVE = /^\ufeff?\s*\{\s*"/;
const MAYBE_ARCHIVE = /^\ufeff?\s*(\{\s*)?$/;
/** White space that goes on for longer is no archive's. */
const PEEK_BYTES = 256;

/**
 * Whether a stream is an archive, and the stream as it was. No more of it is
 * waited for than tells: who sends one record may wait for what is found in it.
 */
async function peek(
  chunks: AsyncGenerator<Uint8Array>,
): Promise<readonly [isArchive: boolean, AsyncGenerator<Uint8Array>]> {
  const seen: Uint8Array[] = [];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let head = '';
  while (head.length < PEEK_BYTES && MAYBE_ARCHIVE.test(head)) {
    const next = await chunks.next();
    if (next.done === true) break;
    seen.push(next.value);
    head += decoder.decode(next.value.subarray(0, PEEK_BYTES), { stream: true });
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* chunks;
  }
  return [ARCHIVE.test(head), again()];
}
