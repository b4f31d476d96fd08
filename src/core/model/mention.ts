import type { MentionId, PassageId, PlaceId } from './ids.ts';

/** What a mention is: a place, a state acting, a people, or part of another name. */
export type Sense = 'place' | 'state' | 'people' | 'name-part';
export const SENSES: readonly Sense[] = ['place', 'state', 'people', 'name-part'];

export type MentionStatus = 'resolved' | 'ambiguous' | 'unresolved' | 'not-a-place';

/** The words of Linked Places Format. */
export type Certainty = 'certain' | 'less-certain' | 'uncertain';

export interface Candidate {
  readonly place: PlaceId;
  /** 0 to 1; the odds of all candidates of a mention add up to at most 1. */
  readonly odds: number;
}

/** A span of a passage that names a place. */
export interface Mention {
  readonly id: MentionId;
  readonly passage: PassageId;
  /** `[start, end)` in UTF-16 units of the raw passage. */
  readonly start: number;
  readonly end: number;
  /** Always `content.slice(start, end)`. */
  readonly quote: string;
  readonly sense: Sense;
  readonly status: MentionStatus;
  /** `null` where nothing is chosen (`unresolved`, `not-a-place`). An `ambiguous` one has its best guess. */
  readonly place: PlaceId | null;
  /** Best first; empty where there was only one. */
  readonly candidates: readonly Candidate[];
  readonly certainty: Certainty;
  readonly by: 'gazetteer' | 'rule' | 'person';
  /** One sentence that a reader understands. */
  readonly why: string;
}

const CONTEXT_UNITS = 32;

/** W3C TextQuoteSelector context of a mention: up to 32 UTF-16 units either side, never half a pair. */
export function quoteContext(content: string, mention: Pick<Mention, 'start' | 'end'>) {
  const from = wholeFrom(content, Math.max(0, mention.start - CONTEXT_UNITS));
  const to = wholeFrom(content, Math.min(content.length, mention.end + CONTEXT_UNITS));
  return {
    prefix: content.slice(from, mention.start),
    suffix: content.slice(mention.end, Math.max(mention.end, to)),
  };
}

/** The offset itself, or the one after it if it would split a surrogate pair. */
function wholeFrom(content: string, offset: number): number {
  const unit = content.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
