import { basename } from 'node:path';
import type { Decision } from '../../core/linking/contract.ts';
import type { NameIndex } from '../../core/linking/name-index.ts';
import { DataError } from '../../core/model/data-error.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import { SENSES, type Sense } from '../../core/model/mention.ts';
import type { Iris } from '../export/iris.ts';
import {
  RECOGITO_COLUMNS,
  RECOGITO_JOINT,
  type RecogitoColumn,
} from '../export/recogito-columns.ts';
import { readCsv, type CsvRow } from '../read/csv.ts';
import type { DecisionSource } from './decision-source.ts';
import { findAt } from './find-at.ts';
import type { InputText } from './inputs.ts';
import { createIriFinder, type FindByIri } from './place-by-iri.ts';

type Row = CsvRow<RecogitoColumn>;

/** A row in which a person decided, before its text is known. */
interface Verified {
  readonly row: Row;
  readonly quote: string;
  /** UTF-16 units of the raw text. */
  readonly offset: number;
  readonly place: PlaceId | null;
  readonly sense: Sense;
}

/**
 * Reads what Recogito downloads as CSV. Verified rows are decisions, the others
 * are not: nobody has looked at them. A row whose text or words are not there,
 * or whose address is of no place here, is an error.
 */
export async function readRecogito(
  file: string,
  names: NameIndex,
  iris: Iris,
): Promise<DecisionSource> {
  const rows = await readCsv(file, RECOGITO_COLUMNS);
  const findByIri = createIriFinder(names, iris);
  const open = new Map<string, Verified[]>();
  for (const row of rows) {
    const verified = readRow(row, findByIri);
    if (verified === null) continue;
    const list = open.get(row.cells.FILE);
    if (list === undefined) open.set(row.cells.FILE, [verified]);
    else list.push(verified);
  }
  return {
    of: (text) => takeRows(open, text).map((verified) => decisionIn(text, verified)),
    unused([first]) {
      if (first === undefined) return;
      throw new DataError(`“${first.quote}” was decided further up, or is part of what was`, {
        file,
        line: first.line,
      });
    },
    finish() {
      const [left] = [...open.values()].flat();
      if (left === undefined) return;
      throw new DataError(`no text is named “${left.row.cells.FILE}”`, left.row.where('FILE'));
    },
  };
}

/** `null`: nobody has verified the row, or it names no place and says nothing of it. */
function readRow(row: Row, findByIri: FindByIri): Verified | null {
  const { cells, where } = row;
  const tags = cells.TAGS.split(RECOGITO_JOINT);
  const verified = cells.VERIFICATION_STATUS === 'VERIFIED';
  // Recogito keeps no status for what has no type: our own tags say that a person took it out.
  const takenOut = cells.TYPE === '' && tags.includes('not-a-place') && tags.includes('person');
  if (!verified && !takenOut) return null;
  const isPlace = cells.TYPE === 'PLACE';
  if (isPlace && cells.URI === '') return null;
  const place = isPlace ? findByIri(cells.URI, cells.PLACE_TYPE) : null;
  if (place === undefined)
    throw new DataError(`no place here has the address ${cells.URI}`, where('URI'));
  const offset = /^char-offset:(\d+)$/.exec(cells.ANCHOR)?.[1];
  if (offset === undefined)
    throw new DataError(`“${cells.ANCHOR}” is not of the form char-offset:123`, where('ANCHOR'));
  if (cells.QUOTE_TRANSCRIPTION === '')
    throw new DataError('“QUOTE_TRANSCRIPTION” is empty', where('QUOTE_TRANSCRIPTION'));
  return {
    row,
    quote: cells.QUOTE_TRANSCRIPTION,
    offset: Number(offset),
    place,
    sense: SENSES.find((sense) => tags.includes(sense)) ?? (isPlace ? 'place' : 'name-part'),
  };
}

/** The rows of a text, by its name, the name of its file, or its id; each row once. */
function takeRows(open: Map<string, Verified[]>, { file, text }: InputText): Verified[] {
  for (const name of new Set([file, basename(file), text.id])) {
    const rows = open.get(name);
    if (rows === undefined) continue;
    open.delete(name);
    return rows;
  }
  return [];
}

function decisionIn(text: InputText, { row, quote, offset, place, sense }: Verified): Decision {
  const found = findAt(text, quote, offset);
  if (found === undefined)
    throw new DataError(
      `“${quote}” does not stand at ${String(offset)} in “${text.file}”`,
      row.where('ANCHOR'),
    );
  return {
    text: text.text.id,
    quote: found.quote,
    occurrence: 1,
    at: { passage: found.passage, start: found.start },
    place,
    sense,
    why: row.cells.COMMENTS === '' ? 'A person verified it in Recogito.' : row.cells.COMMENTS,
    when: '',
    line: row.line,
  };
}
