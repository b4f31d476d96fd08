import { DataError } from '../../core/model/data-error.ts';
import type { TextFormat } from '../../formats/read-text.ts';

/** The parser keeps up to ten kilobytes of each line and sign of Markdown. */
const MOST_PIECES = 100_000;
const PIECE = /\n|[*_`]+|\]\(|[<&\\]/g;
/** Of HTML it keeps thirty bytes and more of each character, and over a kilobyte of a tag. */
const MOST_CHARACTERS = 32_000_000;
const MOST_TAGS = 1_000_000;

/** Refuses Markdown and HTML whose parsed form no memory could hold. Plain text is held as it is. */
export function refuseLarge(raw: string, format: TextFormat, file: string): void {
  const isLarge =
    format === 'md'
      ? hasMore(raw, PIECE, MOST_PIECES)
      : format === 'html' && (raw.length > MOST_CHARACTERS || hasMore(raw, /</g, MOST_TAGS));
  if (!isLarge) return;
  const most =
    format === 'md'
      ? `${String(MOST_PIECES)} lines and signs`
      : `${String(MOST_CHARACTERS)} characters or ${String(MOST_TAGS)} tags`;
  throw new DataError(
    `has more than ${most}: an archive may hold as much, with a record for each text`,
    { file },
  );
}

function hasMore(text: string, pattern: RegExp, most: number): boolean {
  let found = 0;
  pattern.lastIndex = 0;
  while (found <= most && pattern.exec(text) !== null) found++;
  pattern.lastIndex = 0;
  return found > most;
}
