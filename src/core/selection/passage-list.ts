import type { TextId } from '../model/ids.ts';
import type { Mention, Sense } from '../model/mention.ts';
import type { Passage } from '../model/text.ts';
import type { Settings } from './settings.ts';

/** A passage with the mentions for which it is shown, in order; none where the focus is no place. */
export interface ImpliedPassage {
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
}

/** Passages in order; each is made when it is looked at, so that a list of many thousands costs nothing. */
export interface PassageList {
  readonly length: number;
  /** Those at `[from, to)`. */
  slice(from: number, to: number): ImpliedPassage[];
}

export interface ImpliedPassages {
  /** Passages that name the focus itself: texts about it first, then in the order of the atlas. */
  readonly direct: PassageList;
  /** Passages that name only places inside the focus. */
  readonly inside: PassageList;
  /** Passages left out because they have no date and a range is set. */
  readonly undated: number;
  /** Passages left out because their dates are outside the range. */
  readonly outside: number;
  /** Passages that name the focus or a place inside it, by sense, whatever senses are chosen. */
  readonly bySense: Readonly<Record<Sense, number>>;
  /** Passages by text, whatever text is chosen; texts without one are absent. */
  readonly byText: ReadonlyMap<TextId, number>;
}

export type PassageSettings = Pick<Settings, 'senses' | 'text' | 'showUndated'>;

export const NO_PASSAGES: PassageList = { length: 0, slice: () => [] };
