import type { UnlinkedPassage } from '../core/linking/contract.ts';

/**
 * A stretch of a passage and where it stands in the file. Equal lengths: unit
 * for unit. Otherwise the whole stretch stands for the whole of the raw one
 * (an entity, a run of white space).
 */
export interface Segment {
  /** Offset in the passage, UTF-16 units. */
  readonly at: number;
  readonly length: number;
  /** Offset in the file, UTF-16 units. */
  readonly raw: number;
  readonly rawLength: number;
}

/** A passage with the stretches of the file it was read from, in order. */
export interface ReadPassage {
  readonly kind: UnlinkedPassage['kind'];
  readonly content: string;
  readonly segments: readonly Segment[];
}

/** What is read of a file. */
export interface ReadDocument {
  readonly passages: readonly ReadPassage[];
  /** `undefined`: the document gives none. */
  readonly title: string | undefined;
}

/** Where a span of a passage stands in the file, as `[start, end)`. */
export function rawSpan(
  segments: readonly Segment[],
  start: number,
  end: number,
): readonly [number, number] {
  const first = segmentAt(segments, start);
  const last = segmentAt(segments, Math.max(start, end - 1));
  if (first === undefined || last === undefined) return [start, end];
  const from = isExact(first) ? first.raw + (start - first.at) : first.raw;
  const to = isExact(last) ? last.raw + (end - last.at) : last.raw + last.rawLength;
  return [from, to];
}

const isExact = (segment: Segment): boolean => segment.length === segment.rawLength;

/** The segment that holds the unit at `offset`: the last that does not begin after it. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

/** Collects the passages of a text, piece by piece. */
export interface PassageWriter {
  /** Adds raw characters as they stand, or `content` in the place of the raw stretch. */
  readonly add: (content: string, raw: number, rawLength?: number) => void;
  /** Ends the passage; white space alone is none. */
  readonly end: (kind: ReadPassage['kind']) => void;
  readonly passages: readonly ReadPassage[];
}

export function createPassageWriter(): PassageWriter {
  const passages: ReadPassage[] = [];
  let pieces: string[] = [];
  let length = 0;
  let segments: Segment[] = [];
  return {
    passages,
    add(content, raw, rawLength = content.length) {
      if (content === '') return;
      const last = segments.at(-1);
      if (
        last !== undefined &&
        isExact(last) &&
        content.length === rawLength &&
        last.raw + last.rawLength === raw
      )
        segments[segments.length - 1] = grown(last, rawLength);
      else segments.push({ at: length, length: content.length, raw, rawLength });
      pieces.push(content);
      length += content.length;
    },
    end(kind) {
      const trimmed = trim(pieces.join(''), segments);
      if (trimmed.content !== '') passages.push({ kind, ...trimmed });
      pieces = [];
      segments = [];
      length = 0;
    },
  };
}

const grown = (segment: Segment, by: number): Segment => ({
  ...segment,
  length: segment.length + by,
  rawLength: segment.rawLength + by,
});

/** The passage without white space at its ends. */
function trim(content: string, segments: readonly Segment[]): Omit<ReadPassage, 'kind'> {
  const from = content.length - content.trimStart().length;
  const to = content.trimEnd().length;
  const kept = segments
    .filter(({ at, length }) => at + length > from && at < to)
    .map((segment) => {
      if (!isExact(segment)) return { ...segment, at: segment.at - from };
      const cutStart = Math.max(0, from - segment.at);
      const cutEnd = Math.max(0, segment.at + segment.length - to);
      const length = segment.length - cutStart - cutEnd;
      return {
        at: segment.at + cutStart - from,
        length,
        raw: segment.raw + cutStart,
        rawLength: length,
      };
    });
  return { content: content.slice(from, to), segments: kept };
}
