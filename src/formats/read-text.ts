import type { UnlinkedText } from '../core/linking/contract.ts';
import { DataError } from '../core/model/data-error.ts';
import type { TextId } from '../core/model/ids.ts';
import { rawSpan, type ReadPassage, type Segment } from './passage-writer.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlain } from './read-plain.ts';

export type TextFormat = 'txt' | 'md' | 'html';

/** Format by the ending of a file name; `undefined`: none that is read here. */
export function formatOf(fileName: string): TextFormat | undefined {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (ending === 'txt' || ending === 'text') return 'txt';
  if (ending === 'md' || ending === 'markdown') return 'md';
  return ending === 'html' || ending === 'htm' ? 'html' : undefined;
}

/** A text and where each span of it stands in the file. */
export interface TracedText {
  readonly text: UnlinkedText;
  /** `[start, end)` in the file, UTF-16 units, of a span of the passage at `index`. */
  readonly rawSpan: (index: number, start: number, end: number) => readonly [number, number];
}

/** Reads `raw` as passages. A text without words is an error. */
export function readText(
  raw: string,
  format: TextFormat,
  id: TextId,
  fileName: string,
): UnlinkedText {
  return traceText(raw, format, id, fileName).text;
}

/** `readText`, with the way back to the raw file. */
export function traceText(
  raw: string,
  format: TextFormat,
  id: TextId,
  fileName: string,
): TracedText {
  // A byte order mark is no part of the text, but it counts in offsets.
  const offset = raw.startsWith('\ufeff') ? 1 : 0;
  const { passages, title } = readFormat(raw.slice(offset), format, fileName);
  if (passages.length === 0)
    throw new DataError('the text is empty', { file: fileName, line: 1, column: 1 });
  const origins = passages.map(({ segments }) => segments);
  return {
    text: {
      id,
      kind: 'article',
      title: title ?? fileName.replace(/\.[a-z]+$/i, ''),
      lang: 'en',
      about: [],
      passages: passages.map(({ kind, content }, index) => ({
        paragraph: index + 1,
        kind,
        content,
      })),
    },
    rawSpan: (index, start, end) => spanIn(origins[index] ?? [], start, end, offset),
  };
}

function readFormat(
  raw: string,
  format: TextFormat,
  fileName: string,
): { passages: readonly ReadPassage[]; title: string | undefined } {
  if (format === 'md') return readMarkdown(raw, fileName);
  if (format === 'html') return readHtml(raw);
  const passages = readPlain(raw);
  const first = passages[0];
  return { passages, title: first?.kind === 'heading' ? first.content : undefined };
}

function spanIn(
  segments: readonly Segment[],
  start: number,
  end: number,
  offset: number,
): readonly [number, number] {
  const [from, to] = rawSpan(segments, start, end);
  return [from + offset, to + offset];
}
