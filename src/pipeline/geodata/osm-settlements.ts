import { DataError } from '../../core/model/data-error.ts';
import { placeId } from '../../core/model/ids.ts';
import type { LngLat, Parent, Place, PlaceName } from '../../core/model/place.ts';
import { ALWAYS } from '../../core/model/time.ts';
import { readCsv, type CsvRow } from '../read/csv.ts';

const COLUMNS = ['place', 'class', 'name', 'spelling', 'native', 'lng', 'lat', 'district'] as const;
type Row = CsvRow<(typeof COLUMNS)[number]>;

/** What OpenStreetMap calls a settlement, and the rank that settlements of the gazetteer like it have. */
const RANKS: Readonly<Record<string, number>> = { town: 7, village: 8, hamlet: 9 };
const ID = /^osm-[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Settlements of OpenStreetMap that GeoNames does not have, in the order of the
 * file. `above` gives the areas above a settlement by the mosaic's id of its district.
 */
export async function readOsmSettlements(
  file: string,
  above: (district: string, place: string) => readonly Parent[],
): Promise<Place[]> {
  const seen = new Set<string>();
  return (await readCsv(file, COLUMNS)).map((row) => {
    const { place } = row.cells;
    if (!ID.test(place)) throw new DataError(`“${place}” is no id “osm-…”`, row.where('place'));
    if (seen.has(place)) throw new DataError(`“${place}” is there twice`, row.where('place'));
    seen.add(place);
    return {
      id: placeId(place),
      kind: row.cells.class === 'town' ? 'town' : 'village',
      names: namesOf(row),
      parents: above(row.cells.district, place),
      valid: ALWAYS,
      became: [],
      point: pointOf(row),
      precision: 'centre',
      shape: null,
      rank: rankOf(row),
    };
  });
}

function namesOf({ cells, where }: Row): PlaceName[] {
  if (cells.name === '') throw new DataError('the settlement has no name', where('name'));
  return [
    { text: cells.name, lang: 'en', kind: 'official' },
    ...(cells.spelling === ''
      ? []
      : [{ text: cells.spelling, lang: 'en', kind: 'variant' } as const]),
    ...(cells.native === '' ? [] : [{ text: cells.native, lang: 'und', kind: 'variant' } as const]),
  ];
}

const pointOf = (row: Row): LngLat => [degrees(row, 'lng', 180), degrees(row, 'lat', 90)];

function degrees({ cells, where }: Row, column: 'lng' | 'lat', limit: number): number {
  const value = Number(cells[column]);
  if (cells[column] !== '' && Math.abs(value) <= limit) return value;
  throw new DataError(`“${cells[column]}” is not a coordinate`, where(column));
}

function rankOf({ cells, where }: Row): number {
  const rank = RANKS[cells.class];
  if (rank === undefined)
    throw new DataError(`no settlement is a “${cells.class}”`, where('class'));
  return rank;
}
