import type { Sense } from '../../src/core/model/mention.ts';

/** Which of the ways to name a place a gold mention is. Demonyms are counted apart. */
export type GoldType = 'literal' | 'metonymic' | 'embedded' | 'demonym';

/** What a person says stands in a passage. */
export interface GoldMention {
  /** `[start, end)` in UTF-16 units of the passage. */
  readonly start: number;
  readonly end: number;
  /** Senses that are right; the first is the one the gold prefers. */
  readonly senses: readonly Sense[];
  readonly type: GoldType;
  /** Slug or `gn-` id; `null`: the gold names none. */
  readonly place: string | null;
  /** `[longitude, latitude]` in degrees; `null`: the gold knows none. */
  readonly point: readonly [number, number] | null;
  /** In Pakistan or Afghanistan. */
  readonly regional: boolean;
  /** Neither wanted nor wrong: whether a system finds it is not counted. */
  readonly optional: boolean;
}

export interface GoldPassage {
  readonly content: string;
  readonly mentions: readonly GoldMention[];
}

/** A text that is linked as a whole; a sentence of the project's own gold is a text of one passage. */
export interface GoldText {
  readonly id: string;
  readonly lang: string;
  /** EDTF; absent: not known. */
  readonly date?: string;
  readonly passages: readonly GoldPassage[];
}

export interface GoldSet {
  readonly name: string;
  /** Held out: rules are never tuned on it, and its single errors are never shown. */
  readonly heldOut: boolean;
  readonly texts: readonly GoldText[];
}

/** `errors`: what the linker gets wrong in the sets that it may be tuned on, instead of figures. */
export type Asked = 'all' | 'tuned' | 'errors';
