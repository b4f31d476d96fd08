import { constants } from 'node:buffer';
import { DataError } from '../../core/model/data-error.ts';
import { decodeUtf8 } from '../../formats/decode-utf8.ts';

/** A line of a stream and its number, from 1. */
export interface NumberedLine {
  readonly text: string;
  readonly line: number;
}

const NEWLINE = 0x0a;

/** Longer ones could not be held as text. */
const LONGEST_LINE = constants.MAX_STRING_LENGTH;

/**
 * The lines of a stream of bytes, one at a time: memory holds the longest
 * line, not the file. A sequence cut in two by the end of a chunk is whole
 * again before it is decoded. A line of more than `longest` bytes is an error.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  longest = LONGEST_LINE,
): AsyncGenerator<NumberedLine> {
  let open: Uint8Array[] = [];
  let openBytes = 0;
  let line = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      line++;
      yield { text: decodeLine([...open, chunk.subarray(from, at)], file, line), line };
      open = [];
      openBytes = 0;
      from = at + 1;
    }
    if (from < chunk.length) open.push(chunk.slice(from));
    openBytes += chunk.length - from;
    if (openBytes > longest)
      throw new DataError(`the line is longer than ${String(longest)} bytes`, {
        file,
        line: line + 1,
      });
  }
  if (open.length > 0) yield { text: decodeLine(open, file, line + 1), line: line + 1 };
}

function decodeLine(pieces: readonly Uint8Array[], file: string, line: number): string {
  const only = pieces.length === 1 ? pieces[0] : undefined;
  const text = decodeUtf8(only ?? Buffer.concat(pieces), file, line);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
