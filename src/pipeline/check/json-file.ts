import { readFile } from 'node:fs/promises';
import { DataError, type Whereabouts } from '../../core/model/data-error.ts';
import { parseJson } from '../read/json.ts';
import { decodeUtf8 } from '../read/utf8.ts';

/** A JSON file that was read, and the means to say where in it something stands. */
export interface JsonFile {
  readonly value: unknown;
  /** Where the value a JSON pointer names begins, or the nearest thing above it. */
  readonly where: (pointer: string) => Whereabouts;
}

/**
 * Reads a JSON file. A file that is missing, not UTF-8, truncated or not JSON
 * is a DataError with line and column. `bytes`: what the file holds, where it
 * has been read already.
 */
export async function readJsonFile(file: string, bytes?: Uint8Array): Promise<JsonFile> {
  const text = decodeUtf8(bytes ?? (await readBytes(file)), file);
  return { value: parse(text, file), where: locator(text, file) };
}

/** The bytes of a file; a DataError where there is none. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    if (cause.code === 'ENOENT') throw new DataError('there is no such file', { file });
    if (cause.code === 'EISDIR') throw new DataError('is a folder, not a file', { file });
    throw cause;
  }
}

/** The fast parser for good files; the one that knows lines and columns only for bad ones. */
function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw located(text, file) ?? cause;
  }
}

function located(text: string, file: string): DataError | undefined {
  try {
    parseJson(text, file);
    return undefined;
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    const lines = text.trimEnd().split('\n');
    const { line = 1, column = 1 } = cause.where;
    const ends =
      line > lines.length || (line === lines.length && column > (lines.at(-1) ?? '').length);
    const what = ends
      ? 'the file is truncated: it ends where more is expected'
      : `not JSON: ${cause.message.slice(cause.message.indexOf(': ') + 2)}`;
    return new DataError(what, cause.where);
  }
}

function locator(text: string, file: string): JsonFile['where'] {
  let where: JsonFile['where'] | undefined;
  return (pointer) => {
    where ??= parseJson(text, file).where;
    return where(pointer);
  };
}
