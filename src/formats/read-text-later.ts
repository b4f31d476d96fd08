import type { UnlinkedText } from '../core/linking/contract.ts';
import type { TextId } from '../core/model/ids.ts';
import type { ReadDocument } from './passage-writer.ts';
import type { TextFormat } from './text-format.ts';
import { textOf, withoutMark } from './text-of.ts';

/** `readText` for the page: the reader of each format is fetched when it is needed. */
export async function readTextLater(
  raw: string,
  format: TextFormat,
  id: TextId,
  fileName: string,
): Promise<UnlinkedText> {
  return textOf(await readFormat(withoutMark(raw), format, fileName), id, fileName);
}

async function readFormat(
  raw: string,
  format: TextFormat,
  fileName: string,
): Promise<ReadDocument> {
  if (format === 'md') return (await import('./read-markdown.ts')).readMarkdown(raw, fileName);
  if (format === 'html') return (await import('./read-html.ts')).readHtml(raw);
  return (await import('./read-plain.ts')).readPlain(raw);
}
