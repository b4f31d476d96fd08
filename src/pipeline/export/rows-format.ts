import { csvCell } from './csv-cell.ts';
import type { MentionRow } from './mention-row.ts';
import type { TextFormat } from './text-format.ts';
import type { WrittenText } from './written-text.ts';

const COLUMNS = [
  'file',
  'start',
  'end',
  'quote',
  'sense',
  'status',
  'place',
  'name',
  'lng',
  'lat',
  'precision',
  'wikidata',
  'geonames',
  'certainty',
  'by',
  'why',
] as const satisfies readonly (keyof MentionRow)[];

/** One JSON object a line for each mention. */
export const ndjsonFormat = (): TextFormat => rowsFormat('', (row) => `${JSON.stringify(row)}\n`);

/** A header, and one line for each mention; candidates as `id odds; id odds`. */
export const csvFormat = (): TextFormat =>
  rowsFormat(`${[...COLUMNS, 'candidates'].join(',')}\n`, (row) => `${csvCells(row).join(',')}\n`);

function rowsFormat(header: string, line: (row: MentionRow) => string): TextFormat {
  return {
    begin: () => header,
    *text({ passages }: WrittenText) {
      for (const { mentions } of passages) for (const { row } of mentions) yield line(row);
    },
    end: () => [],
  };
}

function csvCells(row: MentionRow): string[] {
  const candidates = row.candidates.map(({ place, odds }) => `${place} ${String(odds)}`);
  return [...COLUMNS.map((column) => csvCell(row[column])), csvCell(candidates.join('; '))];
}
