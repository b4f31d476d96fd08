import type { Mention } from '../model/mention.ts';
import type { PlaceId, TextId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { PassageDate, Text } from '../model/text.ts';

/** A text before it is linked: passages are cut, nothing is found yet. */
export interface UnlinkedText extends Omit<Text, 'passages'> {
  readonly passages: readonly UnlinkedPassage[];
}

export interface UnlinkedPassage {
  /** From 1. */
  readonly paragraph: number;
  readonly kind: 'heading' | 'paragraph';
  readonly content: string;
}

/** A line of `decisions.csv`: a person overrules the linker. */
export interface Decision {
  readonly text: TextId;
  readonly quote: string;
  /** Which occurrence of `quote` in the text, from 1. */
  readonly occurrence: number;
  /** Where exactly, where that is known; `occurrence` then says nothing. */
  readonly at?: { readonly passage: number; readonly start: number };
  /** `null`: not a place. */
  readonly place: PlaceId | null;
  readonly sense: Mention['sense'];
  readonly why: string;
  /** ISO day. */
  readonly when: string;
  /** Line of the file, for messages. */
  readonly line: number;
}

export interface LinkedText {
  readonly id: TextId;
  /** One entry for each passage, in order. Mentions by start, never overlapping. */
  readonly passages: readonly LinkedPassage[];
  /** Every place that a mention or candidate names. */
  readonly places: readonly Place[];
  /** Decisions that matched nothing. */
  readonly unused: readonly Decision[];
}

export interface LinkedPassage {
  readonly mentions: readonly Omit<Mention, 'id' | 'passage'>[];
  /** Dates found in the words, `by: 'text'`. */
  readonly dates: readonly PassageDate[];
}
