import type { LinkedText } from '../../core/linking/contract.ts';
import { mentionRow } from '../export/mention-row.ts';
import type { SpanSource, WrittenText } from '../export/written-text.ts';
import type { InputText } from './inputs.ts';

/** A text that was read, with what was found in it. */
export function writtenInput(input: InputText, linked: LinkedText, date?: string): WrittenText {
  const { text, file, rawSpan, raw, tagged } = input;
  const places = new Map(linked.places.map((place) => [place.id, place]));
  const source: SpanSource = { kind: 'text', name: file, raw, tagged };
  return {
    id: text.id,
    name: file,
    title: text.title,
    lang: text.lang,
    date: text.date ?? date,
    events: [],
    passages: text.passages.map(({ kind, content }, index) => ({
      kind,
      content,
      source,
      mentions: (linked.passages[index]?.mentions ?? []).map((mention) => {
        const place = mention.place === null ? undefined : places.get(mention.place);
        const span = rawSpan(index, mention.start, mention.end);
        const { start, end } = mention;
        return { row: mentionRow(file, span, mention, place), start, end, place };
      }),
    })),
  };
}
