import type { TextFile } from '../core/model/bundle.ts';
import type { Place } from '../core/model/place.ts';

/** A dropped text, linked, as the atlas takes it. */
export interface LinkedFile {
  readonly text: TextFile;
  /** Every place that a mention names, and every place above one of those. */
  readonly places: readonly Place[];
}
