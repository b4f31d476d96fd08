import { DataError } from '../../core/model/data-error.ts';
import type { Decision } from '../../core/linking/contract.ts';
import { placeId, textId } from '../../core/model/ids.ts';
import { SENSES } from '../../core/model/mention.ts';
import { readCsv, type CsvRow } from './csv.ts';

const COLUMNS = ['text', 'quote', 'occurrence', 'place', 'sense', 'why', 'when'] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Reads `decisions.csv`, where a person overrules the linker. An empty `place`
 * says that the words are not a place.
 */
export async function readDecisions(file: string): Promise<Decision[]> {
  const seen = new Set<string>();
  return (await readCsv(file, COLUMNS)).map((row) => {
    const decision = readDecision(row);
    const key = JSON.stringify([decision.text, decision.quote, decision.occurrence]);
    if (seen.has(key))
      throw new DataError('this occurrence has been decided further up', row.where('occurrence'));
    seen.add(key);
    return decision;
  });
}

function readDecision({ cells, line, where }: CsvRow<Column>): Decision {
  for (const column of ['text', 'quote', 'why'] as const)
    if (cells[column] === '') throw new DataError(`“${column}” is empty`, where(column));
  if (!/^[1-9]\d*$/.test(cells.occurrence))
    throw new DataError(`“${cells.occurrence}” is not a number from 1`, where('occurrence'));
  const sense = SENSES.find((known) => known === cells.sense);
  if (sense === undefined)
    throw new DataError(`“${cells.sense}” is not one of ${SENSES.join(', ')}`, where('sense'));
  if (!isDay(cells.when))
    throw new DataError(`“${cells.when}” is not a day (YYYY-MM-DD)`, where('when'));
  return {
    text: textId(cells.text),
    quote: cells.quote,
    occurrence: Number(cells.occurrence),
    place: cells.place === '' ? null : placeId(cells.place),
    sense,
    why: cells.why,
    when: cells.when,
    line,
  };
}

/** Whether `text` is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
