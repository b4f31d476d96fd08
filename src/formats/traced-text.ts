import type { UnlinkedText } from '../core/linking/contract.ts';
import type { TextId } from '../core/model/ids.ts';
import { rawSpan, type ReadDocument, type Segment } from './passage-writer.ts';
import { markOf, textOf } from './text-of.ts';

/** A text and where each span of it stands in the file. */
export interface TracedText {
  readonly text: UnlinkedText;
  /** `[start, end)` in the file, UTF-16 units, of a span of the passage at `index`. */
  readonly rawSpan: (index: number, start: number, end: number) => readonly [number, number];
}

/** The text that a document is, with the way back to the `raw` that it was read from. */
export function tracedText(
  document: ReadDocument,
  raw: string,
  id: TextId,
  fileName: string,
): TracedText {
  const origins = document.passages.map(({ segments }) => segments);
  return {
    text: textOf(document, id, fileName),
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
