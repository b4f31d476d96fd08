import type { WrittenText } from './written-text.ts';

/** Writes the mentions of texts, one text after another; each waits until the other end took it. */
export interface MentionWriter {
  readonly add: (text: WrittenText) => Promise<void>;
  /** After the last text. */
  readonly end: () => Promise<void>;
}
