import { TEI_NAMESPACE, teiHeader, teiText } from './tei-text.ts';
import type { TextFormat } from './text-format.ts';
import type { WrittenText } from './written-text.ts';

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * TEI P5. One text is a `TEI` document; more are a `teiCorpus`, whose ids begin
 * with the number of the text. What the first is shows with the second, so the
 * first is kept until then.
 */
export function teiFormat(): TextFormat {
  let first: WrittenText | undefined;
  let texts = 0;
  return {
    begin: () => PROLOGUE,
    *text(text) {
      texts++;
      if (texts === 1) {
        first = text;
        return;
      }
      if (first !== undefined) {
        yield `<teiCorpus xmlns="${TEI_NAMESPACE}">\n`;
        yield teiHeader('Texts with their places', 'From several files.');
        yield* teiText(first, 't1-', false);
        first = undefined;
      }
      yield* teiText(text, `t${String(texts)}-`, false);
    },
    *end() {
      if (first !== undefined) yield* teiText(first, '', true);
      else yield '</teiCorpus>\n';
    },
  };
}
