import { csvFormatRows } from 'd3';
import type { Bundle } from '../../core/model/bundle.ts';
import { DROPPED } from '../../core/model/ids.ts';
import { occurrenceOf } from '../../core/model/occurrences.ts';
import { today } from './today.ts';

/** As `sarhad build` and `sarhad link --decisions` read them. */
const COLUMNS = ['text', 'quote', 'occurrence', 'place', 'sense', 'why', 'when'];

/** Hands the reader what was decided here as a file `decisions.csv`. Nothing leaves the device. */
export function saveDecisions(bundle: Bundle): void {
  const url = URL.createObjectURL(new Blob([decisionsCsv(bundle)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'decisions.csv';
  link.click();
  // The browser reads it after this.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}

function decisionsCsv({ decided, passages, texts }: Bundle): string {
  const rows = [...decided.values()].flatMap((mention) => {
    const passage = passages.get(mention.passage);
    const text = passage && texts.get(passage.text);
    if (text === undefined) return [];
    const { quote, place, sense, why } = mention;
    // A dropped text goes by another id only while it stands beside those of the atlas.
    const id = text.id.startsWith(DROPPED) ? text.id.slice(DROPPED.length) : text.id;
    const occurrence = String(occurrenceOf(text.passages, mention));
    return [[id, quote, occurrence, place ?? '', sense, why, today()]];
  });
  return `${csvFormatRows([COLUMNS, ...rows])}\n`;
}
