import type { LinkedText } from '../../core/linking/contract.ts';
import { DataError } from '../../core/model/data-error.ts';
import { spanProblem } from '../check/check-texts.ts';
import type { SourcedText } from '../read/texts.ts';
import type { BuiltPassage, BuiltText } from '../write/compact-text.ts';

/**
 * Joins what an editor said of a text and what the linker found in it. Where
 * the text at a span is not the quote, the build must fail: every mark in the
 * atlas rests on this.
 */
export function joinText({ passages, ...text }: SourcedText, linked: LinkedText): BuiltText {
  return {
    text,
    passages: passages.map((passage, index): BuiltPassage => {
      const found = linked.passages[index] ?? { mentions: [], dates: [] };
      for (const mention of found.mentions) {
        const wrong = spanProblem(mention, passage.content);
        if (wrong !== undefined)
          throw new DataError(wrong, {
            file: text.id,
            path: `/${String(passage.paragraph)}@${String(mention.start)}`,
          });
      }
      return {
        paragraph: passage.paragraph,
        kind: passage.kind,
        content: passage.content,
        sources: passage.sources,
        dates: [...passage.dates, ...found.dates],
        mentions: found.mentions,
      };
    }),
  };
}
