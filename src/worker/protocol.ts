import type { LinkedPart } from './linked-parts.ts';

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
  | { readonly kind: 'part'; readonly number: number; readonly part: LinkedPart }
  /** All parts have been sent. */
  | { readonly kind: 'linked'; readonly number: number }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };
