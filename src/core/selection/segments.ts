import type { EventId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';

/** A stretch of a passage in which nothing begins or ends. */
export interface Segment {
  /** `[start, end)` in UTF-16 units of the passage. */
  readonly start: number;
  readonly end: number;
  readonly mention: Mention | null;
  /** Events this stretch gives evidence of. */
  readonly events: readonly EventId[];
  /** Events whose evidence ends with this stretch. */
  readonly ends: readonly EventId[];
}

export interface EvidenceSpan {
  readonly event: EventId;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a passage at every end of a mention or of evidence. The segments cover
 * `content` without gap or overlap; mentions never overlap each other, evidence
 * may overlap anything.
 */
export function segmentsOf(
  content: string,
  mentions: readonly Mention[],
  evidence: readonly EvidenceSpan[],
): Segment[] {
  const cuts = new Set([0, content.length]);
  for (const { start, end } of [...mentions, ...evidence]) {
    cuts.add(start);
    cuts.add(end);
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, number): Segment => {
    const end = ordered[number + 1] ?? content.length;
    const over = evidence.filter((span) => span.start <= start && end <= span.end);
    return {
      start,
      end,
      mention: mentions.find((mention) => mention.start <= start && end <= mention.end) ?? null,
      events: over.map(({ event }) => event),
      ends: over.filter((span) => span.end === end).map(({ event }) => event),
    };
  });
}
