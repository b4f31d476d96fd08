import { CLASS, LETTER } from './fold.ts';

/** Whether the unit at this offset is of a script without capitals. */
export const isNativeAt = (content: string, at: number): boolean =>
  CLASS[content.charCodeAt(at)] === LETTER;

/** Whether a text has a word in such a script. */
export function hasNative(content: string): boolean {
  for (let at = 0; at < content.length; at++) if (isNativeAt(content, at)) return true;
  return false;
}
