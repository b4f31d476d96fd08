import type { AtlasEvent } from '../../core/model/event.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import type { MentionRow } from './mention-row.ts';

/** A text with what was found in it, as every format takes it. */
export interface WrittenText {
  /** A slug; of a record of an archive its own id. */
  readonly id: string;
  /** As rows name it: a file, a record of an archive, a text of an atlas. */
  readonly name: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** As it was given; absent: not known. */
  readonly date: string | undefined;
  readonly passages: readonly WrittenPassage[];
  /** Events that passages of this text speak of, where they are known. */
  readonly events: readonly AtlasEvent[];
}

export interface WrittenPassage {
  readonly kind: 'heading' | 'paragraph';
  readonly content: string;
  readonly source: SpanSource;
  /**
   * By start, never overlapping. They may be walked again and are the same, but
   * those of a long text are then found again: whoever needs them once walks once.
   */
  readonly mentions: Iterable<WrittenMention>;
}

/** The characters that the spans of rows count in: a file, a record, or the passage of an atlas. */
export interface SpanSource {
  readonly kind: 'text' | 'passage';
  readonly name: string;
  readonly raw: string;
  /** Tags stand between the characters, so that a quote need not stand in `raw` as it is. */
  readonly tagged: boolean;
}

export interface WrittenMention {
  /** Its span counts in `source.raw`. */
  readonly row: MentionRow;
  /** `[start, end)` in the content of the passage, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** `undefined`: the mention has none. */
  readonly place: Place | undefined;
}

/** The place of an id, those above a mentioned place too; `undefined`: there is none. */
export type FindPlace = (id: PlaceId) => Place | undefined;
