import { readFile } from 'node:fs/promises';
import { DataError } from '../../core/model/data-error.ts';

const NEWLINE = 0x0a;

/**
 * The text of a file, without a byte order mark. A file that is missing or
 * holds bytes that are not UTF-8 is a DataError that says where.
 */
export async function readUtf8(file: string): Promise<string> {
  return decodeUtf8(await readBytes(file), file);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      throw new DataError('there is no such file', { file });
    throw cause;
  }
}

/** The bytes as text, without a byte order mark. */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new DataError('is not valid UTF-8', { file, ...findInvalid(bytes) });
  }
}

/** Where the first byte stands that no valid UTF-8 can have. */
function findInvalid(bytes: Uint8Array): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (;;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    const column = firstInvalidColumn(bytes.subarray(start, end));
    if (column !== undefined || newline === -1) return { line, column: column ?? 1 };
    line += 1;
    start = newline + 1;
  }
}

/** From 1, in UTF-16 units; `undefined` where the whole line is valid. */
function firstInvalidColumn(line: Uint8Array): number | undefined {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(line);
  const encoder = new TextEncoder();
  let byte = 0;
  let column = 1;
  for (const character of lenient) {
    // What is broken was decoded to U+FFFD, whose own three bytes do not stand in the file.
    const encoded = encoder.encode(character);
    if (!encoded.every((value, index) => line[byte + index] === value)) return column;
    byte += encoded.length;
    column += character.length;
  }
  return undefined;
}
