import { passageId } from '../../core/model/ids.ts';
import type { Evidence } from '../../core/model/event.ts';
import type { ReadJson } from './json.ts';
import { JsonFields } from './json-fields.ts';
import type { SourcedText } from './texts.ts';

/**
 * Finds the span that `{"text", "paragraph", "quote", "occurrence"}` names.
 * A quote that is not there, or that is there more than once without
 * `occurrence` (from 1), is an error.
 */
export function resolveEvidence(
  json: ReadJson,
  value: unknown,
  path: string,
  texts: readonly Pick<SourcedText, 'id' | 'passages'>[],
): Evidence {
  const fields = new JsonFields(json, path, value, ['text', 'paragraph', 'quote', 'occurrence']);
  const id = fields.text('text');
  const text = texts.find((candidate) => candidate.id === id);
  if (text === undefined) return fields.fail('text', `there is no text “${id}”`);
  const paragraph = fields.count('paragraph', 1);
  const content = text.passages[paragraph - 1]?.content;
  if (content === undefined)
    return fields.fail('paragraph', `“${id}” has no paragraph ${String(paragraph)}`);
  const quote = fields.text('quote');
  const starts = occurrences(content, quote);
  const occurrence = fields.has('occurrence') ? fields.count('occurrence', 1) : undefined;
  if (starts.length > 1 && occurrence === undefined)
    fields.fail('quote', `“${quote}” stands there more than once: say which by “occurrence”`);
  const start = starts[(occurrence ?? 1) - 1];
  if (start === undefined)
    return fields.fail('quote', `“${quote}” does not stand in ${id}/${String(paragraph)}`);
  return {
    passage: passageId(`${id}/${String(paragraph)}`),
    start,
    end: start + quote.length,
    quote,
  };
}

function occurrences(content: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = content.indexOf(quote); at !== -1; at = content.indexOf(quote, at + 1))
    starts.push(at);
  return starts;
}
