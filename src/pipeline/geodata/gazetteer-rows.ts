import { DataError } from '../../core/model/data-error.ts';

const COLUMNS = [
  'gn_id',
  'wof_id',
  'cc',
  'name',
  'ascii',
  'lat',
  'lon',
  'fcode',
  'pop',
  'elev',
  'adm1',
  'adm2',
  'name_ur',
  'name_ps',
  'name_fa',
  'name_ar',
  'native_other',
  'alt',
  'wikidata',
  'placetype',
] as const;
const LAT = COLUMNS.indexOf('lat');
const LON = COLUMNS.indexOf('lon');

export interface GazetteerRow {
  /** Absent where only Who's On First knows the settlement. */
  readonly geonames: number | undefined;
  readonly wof: string;
  readonly cc: string;
  readonly name: string;
  readonly ascii: string;
  readonly lng: number;
  readonly lat: number;
  /** GeoNames feature code, such as `PPL`. */
  readonly fcode: string;
  /** 0: not known. */
  readonly population: number;
  /** Mosaic ids; empty where the point lies in none. */
  readonly adm1: string;
  readonly adm2: string;
  readonly ur: string;
  readonly ps: string;
  readonly prs: string;
  /** In Arabic script, language not known. */
  readonly native: readonly string[];
  readonly alt: readonly string[];
  readonly wikidata: string;
}

/** Reads the gazetteer's table, checked as it is read: columns, names, coordinates. */
export function readGazetteerRows(text: string, file: string): GazetteerRow[] {
  const rows: GazetteerRow[] = [];
  let line = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const cells = text.slice(start, end).replace(/\r$/, '').split('\t');
    line += 1;
    start = end + 1;
    if (line === 1) checkHeader(cells, file);
    else if (cells.length > 1 || cells[0] !== '') rows.push(readRow(cells, file, line));
  }
  return rows;
}

function checkHeader(cells: readonly string[], file: string): void {
  const wrong = COLUMNS.findIndex((name, index) => cells[index] !== name);
  if (wrong === -1 && cells.length === COLUMNS.length) return;
  const at = wrong === -1 ? COLUMNS.length : wrong;
  throw new DataError(`the header must be ${COLUMNS.join(', ')}`, {
    file,
    line: 1,
    column: columnOf(cells, at),
  });
}

function readRow(cells: readonly string[], file: string, line: number): GazetteerRow {
  if (cells.length !== COLUMNS.length)
    throw new DataError(
      `the row has ${String(cells.length)} columns, not ${String(COLUMNS.length)}`,
      {
        file,
        line,
        column: Math.min(columnOf(cells, COLUMNS.length), cells.join('\t').length + 1),
      },
    );
  const [gn, wof, cc, name, ascii, lat, lon, fcode, pop, , adm1, adm2, ur, ps, prs, , native, alt] =
    cells as unknown as GazetteerCells;
  if (name === '')
    throw new DataError('the row has no name', { file, line, column: columnOf(cells, 3) });
  return {
    geonames: gn === '' ? undefined : Number(gn),
    wof,
    cc,
    name,
    ascii: ascii === '' ? name : ascii,
    lat: degrees(lat, 90, { cells, index: LAT, file, line }),
    lng: degrees(lon, 180, { cells, index: LON, file, line }),
    fcode,
    population: pop === '' ? 0 : Number(pop),
    adm1,
    adm2,
    ur,
    ps,
    prs,
    native: native === '' ? [] : native.split('|'),
    alt: alt === '' ? [] : alt.split('|'),
    wikidata: cells[18] ?? '',
  };
}

/** The first eighteen cells of a row that has all of them. */
type GazetteerCells = readonly [
  ...(readonly [string, string, string, string, string, string, string, string, string]),
  ...(readonly [string, string, string, string, string, string, string, string, string]),
];

interface Cell {
  readonly cells: readonly string[];
  readonly index: number;
  readonly file: string;
  readonly line: number;
}

function degrees(text: string, limit: number, { cells, index, file, line }: Cell): number {
  const value = Number(text);
  if (text !== '' && Math.abs(value) <= limit) return value;
  const what = text === '' ? 'the row has no coordinates' : `“${text}” is not a coordinate`;
  throw new DataError(what, { file, line, column: columnOf(cells, index) });
}

/** The column of the line, from 1, at which cell `index` begins. */
function columnOf(cells: readonly string[], index: number): number {
  return cells.slice(0, index).reduce((column, cell) => column + cell.length + 1, 1);
}
