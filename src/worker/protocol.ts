import type { TextFile } from '../core/model/bundle.ts';
import type { Place } from '../core/model/place.ts';

/** A dropped text, linked, as the atlas takes it. */
export interface LinkedFile {
  readonly text: TextFile;
  /** Every place that a mention names, and every place above one of those. */
  readonly places: readonly Place[];
}

/** What the page asks of the worker. The names come first, once. */
export type Request =
  | { readonly kind: 'names'; readonly bytes: ArrayBuffer }
  | {
      readonly kind: 'link';
      /** Told back with the answer. */
      readonly number: number;
      readonly fileName: string;
      readonly bytes: ArrayBuffer;
    };

/** What the worker answers. `number` is that of the question; -1: the names themselves are wrong. */
export type Answer =
  | { readonly kind: 'linked'; readonly number: number; readonly file: LinkedFile }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };
