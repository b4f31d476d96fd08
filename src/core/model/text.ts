import type { PassageId, PlaceId, TextId } from './ids.ts';
import type { Day } from './time.ts';

/** Where a statement comes from. */
export interface Source {
  readonly title: string;
  /** Absent where the source has no address. http or https only. */
  readonly url?: string;
}

export type TextKind = 'essay' | 'digest' | 'briefing' | 'article';

export interface Text {
  readonly id: TextId;
  readonly kind: TextKind;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** Day, month or year of the text as EDTF; absent: not known. */
  readonly date?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly licence?: string;
  /** Places the text is about, in order of weight; empty where it says none. */
  readonly about: readonly PlaceId[];
  /** A line a reader should see before the text, such as how far its facts reach. */
  readonly note?: string;
  readonly passages: readonly Passage[];
}

/** One paragraph of a text. */
export interface Passage {
  readonly id: PassageId;
  readonly text: TextId;
  /** From 1, as printed: for a digest, the paragraph of the essay it digests. */
  readonly paragraph: number;
  readonly kind: 'heading' | 'paragraph';
  /** The raw characters: offsets of mentions and evidence are into this string. */
  readonly content: string;
  readonly sources: readonly Source[];
  /** Dates that stand in the passage (`text`) or that an editor gave it (`editor`). */
  readonly dates: readonly PassageDate[];
}

export interface PassageDate {
  readonly from: Day;
  /** Exclusive. */
  readonly to: Day;
  readonly by: 'text' | 'editor';
  /** Span in `content`; absent for a date given by an editor. */
  readonly start?: number;
  readonly end?: number;
}
