import type { EventId, PassageId, PlaceId } from './ids.ts';
import type { LngLat, Precision } from './place.ts';
import type { Source } from './text.ts';
import type { Day } from './time.ts';

/** A dated happening, kept by hand, with its sources. */
export interface AtlasEvent {
  readonly id: EventId;
  readonly title: string;
  readonly kind: string;
  /** `null`: hypothetical or not an event in time; never drawn as one. */
  readonly date: EventDate | null;
  readonly places: readonly EventPlace[];
  readonly actors: readonly string[];
  readonly figures: readonly Figure[];
  /** At least one. */
  readonly sources: readonly Source[];
  readonly evidence: readonly Evidence[];
  readonly note?: string;
}

export interface EventDate {
  /** As written by the editor, Extended Date/Time Format (ISO 8601-2). */
  readonly edtf: string;
  /** The earliest and, exclusive, the latest day that `edtf` allows. `to` is `null` while it goes on. */
  readonly from: Day;
  readonly to: Day | null;
  readonly precision: 'day' | 'month' | 'year' | 'span';
  /** Some part of the date is approximate or uncertain (`~`, `?`). */
  readonly uncertain: boolean;
  /** Found in the text, added by an editor, or given by the source of a record. */
  readonly by: 'text' | 'editor' | 'source';
}

export interface EventPlace {
  readonly place: PlaceId;
  /** Where it happened, if finer than the place's own point; absent otherwise. */
  readonly point?: LngLat;
  readonly precision: Precision;
  /** As the source names it, where that says more than the place's name. */
  readonly label?: string;
}

/** A number with who says it. Equal ends are one number; ranges stay ranges. */
export interface Figure {
  /** What is counted, such as `killed`. */
  readonly what: string;
  readonly low: number;
  /** `null`: no upper end was given ("over 100"). */
  readonly high: number | null;
  /** The source's own words where they are not a plain number; absent otherwise. */
  readonly words?: string;
  readonly by: Source;
}

/** A span of a passage that speaks of an event. */
export interface Evidence {
  readonly passage: PassageId;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
