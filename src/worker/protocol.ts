import type { LinkedPart } from './linked-parts.ts';

/** What the page asks of the worker, once: to link a file by these names. */
export interface Request {
  readonly names: ArrayBuffer;
  readonly fileName: string;
  readonly bytes: ArrayBuffer;
}

/** What the worker answers. */
export type Answer =
  | { readonly kind: 'part'; readonly part: LinkedPart }
  /** All parts have been sent. */
  | { readonly kind: 'linked' }
  /** The names or the file are wrong. */
  | { readonly kind: 'failed'; readonly message: string };
