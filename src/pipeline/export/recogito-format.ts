import { quotedCell } from './csv-cell.ts';
import { authorityOf, type Iris } from './iris.ts';
import { RECOGITO_COLUMNS, RECOGITO_JOINT, type RecogitoColumn } from './recogito-columns.ts';
import type { TextFormat } from './text-format.ts';
import { uuidOf } from './uuid.ts';
import type { WrittenMention } from './written-text.ts';

/**
 * Recogito's CSV. What a person decided is verified, anything else not; sense,
 * status, certainty and who decided are tags, the reason is the comment. What
 * is not a place has no type.
 */
export function recogitoFormat(iris: Iris): TextFormat {
  return {
    begin: () => line(RECOGITO_COLUMNS),
    *text({ passages }) {
      for (const { mentions, source } of passages)
        for (const mention of mentions) {
          const cells = cellsOf(mention, source.name, iris);
          yield line(RECOGITO_COLUMNS.map((column) => cells[column] ?? ''));
        }
    },
    end: () => [],
  };
}

const line = (cells: readonly string[]): string => `${cells.map(quotedCell).join(',')}\n`;

function cellsOf(
  { row, place }: WrittenMention,
  file: string,
  iris: Iris,
): Partial<Record<RecogitoColumn, string>> {
  const span = `${file} ${String(row.start)} ${String(row.end)}`;
  const known = row.status !== 'not-a-place';
  return {
    UUID: uuidOf(span),
    FILE: file,
    // As Recogito does: a quote stands on one line.
    QUOTE_TRANSCRIPTION: row.quote.replace(/[\t\n\r]+/g, ' '),
    ANCHOR: `char-offset:${String(row.start)}`,
    TYPE: known ? 'PLACE' : '',
    URI: place === undefined ? '' : (authorityOf(place) ?? iris.place(place.id)),
    VOCAB_LABEL: row.name ?? '',
    LAT: row.lat === null ? '' : String(row.lat),
    LNG: row.lng === null ? '' : String(row.lng),
    PLACE_TYPE: place?.kind ?? '',
    VERIFICATION_STATUS: known ? (row.by === 'person' ? 'VERIFIED' : 'UNVERIFIED') : '',
    TAGS: [row.sense, row.status, row.certainty, row.by].join(RECOGITO_JOINT),
    COMMENTS: row.why,
  };
}
