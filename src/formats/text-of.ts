import type { UnlinkedText } from '../core/linking/contract.ts';
import { DataError } from '../core/model/data-error.ts';
import type { TextId } from '../core/model/ids.ts';
import type { ReadDocument } from './passage-writer.ts';

/** `raw` without a byte order mark: it is no part of the text, though it counts in offsets. */
export const withoutMark = (raw: string): string => raw.slice(markOf(raw));

/** Length of the byte order mark. */
export const markOf = (raw: string): number => (raw.startsWith('\ufeff') ? 1 : 0);

/** The text that a document is. One without words is an error. */
export function textOf(
  { passages, title }: ReadDocument,
  id: TextId,
  fileName: string,
): UnlinkedText {
  if (passages.length === 0)
    throw new DataError('the text is empty', { file: fileName, line: 1, column: 1 });
  return {
    id,
    kind: 'article',
    title: title ?? fileName.replace(/\.[a-z]+$/i, ''),
    lang: 'en',
    about: [],
    passages: passages.map(({ kind, content }, index) => ({ paragraph: index + 1, kind, content })),
  };
}
