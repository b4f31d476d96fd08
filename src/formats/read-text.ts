import type { UnlinkedText } from '../core/linking/contract.ts';
import type { TextId } from '../core/model/ids.ts';
import type { ReadDocument } from './passage-writer.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlain } from './read-plain.ts';
import type { TextFormat } from './text-format.ts';
import { withoutMark } from './text-of.ts';
import { tracedText, type TracedText } from './traced-text.ts';

export { formatOf, type TextFormat } from './text-format.ts';
export type { TracedText } from './traced-text.ts';

/** Reads `raw` as passages. A text without words is an error. */
export function readText(
  raw: string,
  format: TextFormat,
  id: TextId,
  fileName: string,
): UnlinkedText {
  return traceText(raw, format, id, fileName).text;
}

/** `readText`, with the way back to the raw file. */
export function traceText(
  raw: string,
  format: TextFormat,
  id: TextId,
  fileName: string,
): TracedText {
  return tracedText(readFormat(withoutMark(raw), format, fileName), raw, id, fileName);
}

function readFormat(raw: string, format: TextFormat, fileName: string): ReadDocument {
  if (format === 'md') return readMarkdown(raw, fileName);
  return format === 'html' ? readHtml(raw) : readPlain(raw);
}
