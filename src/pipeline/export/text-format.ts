import type { WrittenText } from './written-text.ts';

/** A format that is written as text, piece by piece. What it returns is written in that order. */
export interface TextFormat {
  readonly begin: () => string;
  readonly text: (text: WrittenText) => Iterable<string>;
  readonly end: () => Iterable<string>;
}
