import { DataError } from '../../core/model/data-error.ts';
import { placeId } from '../../core/model/ids.ts';
import {
  PRECISIONS,
  type LngLat,
  type Parent,
  type Place,
  type PlaceKind,
  type PlaceName,
  type Precision,
} from '../../core/model/place.ts';
import { readCsv, type CsvRow } from '../read/csv.ts';
import { readSaidDate } from '../read/said-date.ts';
import { NAME_SOURCES } from './name-sources.ts';
import { createPlace, isPlaceKind, namesOf, withoutRepetitions } from './create-place.ts';

const COLUMNS = [
  'place',
  'kind',
  'name',
  'variants',
  'ur',
  'ps',
  'prs',
  'lng',
  'lat',
  'precision',
  'radius_km',
  'parents',
  'from',
  'to',
  'became',
  'shape',
  'shape_note',
  'wikidata',
  'geonames',
  'rank',
  'note',
  'source',
] as const;
type Row = CsvRow<(typeof COLUMNS)[number]>;

/** A row of a file of kept places: what its filled cells say of the place. */
export interface KeptRow {
  readonly id: string;
  readonly said: Partial<Place>;
  /** More spellings of a place that is there already. */
  readonly spellings: readonly PlaceName[];
  /** The place as a new one; an error where kind or name are missing. */
  readonly create: () => Place;
}

/** Reads places that are kept by hand. */
export async function readKeptRows(file: string): Promise<KeptRow[]> {
  const rows = await readCsv(file, COLUMNS);
  return rows.map((row) => {
    const own = said(row);
    return {
      id: row.cells.place,
      said: own,
      spellings:
        row.cells.name === ''
          ? namesIn(row).map((name) => ({ ...name, source: NAME_SOURCES.own }))
          : [],
      create: () => newPlace(row, own),
    };
  });
}

/**
 * Adds the rows to the places: where a place is there already, what the row
 * says of it wins, and variants without a name are added; other rows are places of their own.
 */
export function addKeptRows(places: Map<string, Place>, rows: readonly KeptRow[]): void {
  for (const { id, said: own, spellings, create } of rows) {
    const before = places.get(id);
    if (before === undefined) places.set(id, create());
    else {
      const names = withoutRepetitions([...(own.names ?? before.names), ...spellings]);
      places.set(id, { ...before, ...own, names });
    }
  }
}

function newPlace(row: Row, own: Partial<Place>): Place {
  const { names, kind } = own;
  if (names === undefined) throw new DataError('the place has no name', row.where('name'));
  if (kind === undefined) throw new DataError('the place has no kind', row.where('kind'));
  return createPlace({ rank: 9, ...own, names, kind, id: row.cells.place });
}

/** What the filled cells of a row say. */
function said(row: Row): Partial<Place> {
  const { cells } = row;
  const point = pointOf(row);
  const radiusKm = numberIn(row, 'radius_km', 0, 2000);
  const rank = numberIn(row, 'rank', 1, 9);
  const geonames = numberIn(row, 'geonames', 1, 1e9);
  return {
    ...(cells.kind === '' ? {} : { kind: kindOf(row) }),
    ...(cells.name === '' ? {} : { names: namesIn(row), namesFrom: namesFrom(cells.source) }),
    ...(point === undefined ? {} : { point }),
    ...(cells.precision === '' ? {} : { precision: precisionOf(row) }),
    ...(radiusKm === undefined ? {} : { radiusKm }),
    ...(cells.parents === '' ? {} : { parents: parentsOf(row) }),
    ...validOf(row),
    ...(cells.became === '' ? {} : { became: cells.became.split('|').map(placeId) }),
    ...(cells.shape === '' ? {} : { shape: placeId(cells.shape) }),
    ...(cells.shape_note === '' ? {} : { shapeNote: cells.shape_note }),
    ...(cells.wikidata === '' ? {} : { wikidata: cells.wikidata }),
    ...(geonames === undefined ? {} : { geonames }),
    ...(rank === undefined ? {} : { rank }),
    ...(cells.note === '' ? {} : { note: cells.note }),
  };
}

/** When it existed under law, as closely as that is known. */
function validOf({ cells, where }: Row): Partial<Place> {
  if (cells.from === '' && cells.to === '') return {};
  const [from, to] = (['from', 'to'] as const).map((column) => {
    const date = readSaidDate(cells[column]);
    if (cells[column] !== '' && date === undefined)
      throw new DataError(`“${cells[column]}” is not a day, month or year`, where(column));
    return date;
  });
  return {
    valid: { from: from?.day ?? null, to: to?.day ?? null },
    ...(from?.said !== undefined && { fromSaid: from.said }),
    ...(to?.said !== undefined && { toSaid: to.said }),
  };
}

function namesIn({ cells }: Row) {
  const variants = cells.variants === '' ? [] : cells.variants.split('|');
  return namesOf({ en: cells.name, ur: cells.ur, ps: cells.ps, prs: cells.prs }, variants);
}

/** Elsewhere the column says where the point is from: the names are ours. */
function namesFrom(source: string): string {
  if (source === 'OpenStreetMap') return NAME_SOURCES.osm;
  return source.startsWith('Natural Earth') ? NAME_SOURCES.naturalEarth : NAME_SOURCES.own;
}

function kindOf({ cells, where }: Row): PlaceKind {
  if (!isPlaceKind(cells.kind)) throw new DataError(`no kind “${cells.kind}”`, where('kind'));
  return cells.kind;
}

function pointOf(row: Row): LngLat | undefined {
  const lng = numberIn(row, 'lng', -180, 180);
  const lat = numberIn(row, 'lat', -90, 90);
  if (lng !== undefined && lat !== undefined) return [lng, lat];
  if (lng === undefined && lat === undefined) return undefined;
  throw new DataError(
    'a point needs both lng and lat',
    row.where(lng === undefined ? 'lng' : 'lat'),
  );
}

const WORDS: ReadonlySet<string> = new Set(PRECISIONS);
const isPrecision = (word: string): word is Precision => WORDS.has(word);

function precisionOf({ cells, where }: Row): Precision {
  if (isPrecision(cells.precision)) return cells.precision;
  throw new DataError(`no precision “${cells.precision}”`, where('precision'));
}

const PARENT = /^([a-z0-9-]+)(?:@(\.\.|\d{4}-\d{2}-\d{2})\/(\.\.|\d{4}-\d{2}-\d{2}))?$/;

/** `fata@../2018-05-31|khyber-pakhtunkhwa@2018-05-31/..`: a place, and the days on which it was a parent. */
function parentsOf({ cells, where }: Row): Parent[] {
  return cells.parents.split('|').map((entry) => {
    const match = PARENT.exec(entry);
    if (match === null) throw new DataError(`“${entry}” is not a parent`, where('parents'));
    const [, place = '', from = '..', to = '..'] = match;
    return { place: placeId(place), from: openEnd(from), to: openEnd(to) };
  });
}

const openEnd = (day: string): string | null => (day === '..' ? null : day);

function numberIn(
  { cells, where }: Row,
  column: (typeof COLUMNS)[number],
  low: number,
  high: number,
): number | undefined {
  const cell = cells[column];
  if (cell === '') return undefined;
  const value = Number(cell);
  if (value >= low && value <= high) return value;
  throw new DataError(
    `“${cell}” is not a number from ${String(low)} to ${String(high)}`,
    where(column),
  );
}
