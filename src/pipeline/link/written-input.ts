import type { OpenLinking } from '../../core/linking/link-text.ts';
import { mentionRow } from '../export/mention-row.ts';
import type { FindPlace, SpanSource, WrittenMention, WrittenText } from '../export/written-text.ts';
import type { InputText } from './inputs.ts';

/** Up to so many UTF-16 units of text all mentions are held; those of a longer one are found as they are walked. */
const HELD = 131_072;

/** A text that was read, with what is found in it. */
export function writtenInput(
  input: InputText,
  { mentionsIn }: Pick<OpenLinking, 'mentionsIn'>,
  findPlace: FindPlace,
): WrittenText {
  const { text, file, rawSpan, raw, tagged } = input;
  const source: SpanSource = { kind: 'text', name: file, raw, tagged };
  function* mentionsOf(index: number): Generator<WrittenMention> {
    for (const mention of mentionsIn(index)) {
      const { start, end } = mention;
      const place = mention.place === null ? undefined : findPlace(mention.place);
      yield {
        row: mentionRow(file, rawSpan(index, start, end), mention, place),
        start,
        end,
        place,
      };
    }
  }
  return {
    id: text.id,
    name: file,
    title: text.title,
    lang: text.lang,
    date: text.date,
    events: [],
    passages: text.passages.map(({ kind, content }, index) => ({
      kind,
      content,
      source,
      mentions:
        raw.length <= HELD
          ? [...mentionsOf(index)]
          : { [Symbol.iterator]: () => mentionsOf(index) },
    })),
  };
}
