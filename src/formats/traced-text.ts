import type { UnlinkedText } from '../core/linking/contract.ts';
import { DataError } from '../core/model/data-error.ts';
import type { TextId } from '../core/model/ids.ts';
import { rawSpan, type ReadDocument, type Segment } from './passage-writer.ts';

/** A text and where each span of it stands in the file. */
export interface TracedText {
  readonly text: UnlinkedText;
  /** `[start, end)` in the file, UTF-16 units, of a span of the passage at `index`. */
  readonly rawSpan: (index: number, start: number, end: number) => readonly [number, number];
}

/** `raw` without a byte order mark: it is no part of the text, though it counts in offsets. */
export const withoutMark = (raw: string): string => raw.slice(markOf(raw));

const markOf = (raw: string): number => (raw.startsWith('\ufeff') ? 1 : 0);

/** The text that a document read from `raw` is. One without words is an error. */
export function tracedText(
  { passages, title }: ReadDocument,
  raw: string,
  id: TextId,
  fileName: string,
): TracedText {
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
    rawSpan: (index, start, end) => spanIn(origins[index] ?? [], start, end, markOf(raw)),
  };
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
