import type { UnlinkedText } from '../core/linking/contract.ts';
import type { TextId } from '../core/model/ids.ts';
import type { ReadDocument } from './passage-writer.ts';
import { readPlain } from './read-plain.ts';
import type { TextFormat } from './text-format.ts';
import { tracedText, withoutMark } from './traced-text.ts';

/** `readText` for the page: the readers of Markdown and HTML are fetched when they are needed. */
export async function readTextLater(
  raw: string,
  format: TextFormat,
  id: TextId,
  fileName: string,
): Promise<UnlinkedText> {
  return tracedText(await readFormat(withoutMark(raw), format, fileName), raw, id, fileName).text;
}

async function readFormat(
  raw: string,
  format: TextFormat,
  fileName: string,
): Promise<ReadDocument> {
  if (format === 'md') return (await import('./read-markdown.ts')).readMarkdown(raw, fileName);
  return format === 'html' ? (await import('./read-html.ts')).readHtml(raw) : readPlain(raw);
}
