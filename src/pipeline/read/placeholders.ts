import { DataError } from '../../core/model/data-error.ts';
import type { Span } from './text-file.ts';

/**
 * Answers a placeholder, such as `records fata deaths`, with the words to put
 * in its place, or says what is wrong with it.
 */
export type Figures = (query: string) => Answer;
export type Answer = { readonly words: string } | { readonly problem: string };

const PLACEHOLDER = /\{\{ *([^{}]*?) *\}\}/g;

/** The lines joined by single spaces, each `{{…}}` replaced by its figure. */
export function fillPlaceholders(
  lines: readonly Span[],
  file: string,
  figures: Figures | undefined,
): string {
  return lines
    .map(({ text, line, column }) => {
      const filled = text.replace(PLACEHOLDER, (_whole, query: string, offset: number) => {
        const answer = figures?.(query) ?? { problem: 'there are no event records to count' };
        if ('words' in answer) return answer.words;
        const where = { file, line, column: column + offset };
        throw new DataError(`{{${query}}}: ${answer.problem}`, where);
      });
      const left = filled.search(/\{\{|\}\}/);
      if (left !== -1)
        throw new DataError('a placeholder is {{words}} on one line', { file, line, column });
      return filled;
    })
    .join(' ');
}
