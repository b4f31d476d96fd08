import type { PlaceId } from '../../core/model/ids.ts';
import type { FindAreas } from './area-finder.ts';
import type { RecordRow } from './record-row.ts';
import { unitKey, type Units } from './units.ts';

/** Where a record was put, and by what. */
export interface PlacedRecord {
  readonly place: PlaceId;
  /** `unit`: by the unit that the source names. `point`: by its coordinates. */
  readonly by: 'unit' | 'point';
  /** The district in which its point lies, where that is not the one the source names. */
  readonly elsewhere?: PlaceId;
}

export interface PlacingTools {
  readonly units: Units;
  readonly findAreas: FindAreas;
  /** The points by which the source stands for whole countries, as `pointKey` writes them. */
  readonly countryPoints: ReadonlySet<string>;
}

/** UCDP where_prec up to which a point lies in the right district: 1 exact, 2 within 25 km. */
const POINT_PRECISION = 2;
const DISTRICT_PRECISION = 3;
const COUNTRY_PRECISION = 6;

/**
 * The place of a record. What the source says wins: the unit it names, and
 * its precision. The point decides where a unit has since been divided, and
 * where the source names none; it is never trusted below that precision.
 * `undefined`: no place is known for it.
 */
export function placeRecord(
  row: RecordRow,
  { units, findAreas, countryPoints }: PlacingTools,
): PlacedRecord | undefined {
  const named = namedUnit(row, units);
  const areas = findAreas(row.longitude, row.latitude);
  const district = areas.get('district') ?? areas.get('agency');
  if (named === undefined) return placeByPoint(row, { units, countryPoints }, areas, district);
  const [only, ...others] = named.places;
  const precise = (row.where_prec ?? Infinity) <= POINT_PRECISION;
  if (only === undefined) return undefined;
  if (others.length > 0) {
    if (precise && district !== undefined && named.places.includes(district))
      return { place: district, by: 'point' };
    const [above] = units.get(unitKey(row.country, row.adm_1, null)) ?? [];
    return above === undefined ? undefined : { place: above, by: 'unit' };
  }
  const strayed = named.isDistrict && precise && district !== undefined && district !== only;
  return { place: only, by: 'unit', ...(strayed ? { elsewhere: district } : {}) };
}

interface NamedUnit {
  readonly places: readonly PlaceId[];
  readonly isDistrict: boolean;
}

/** The finest unit that the source names and the table knows. */
function namedUnit(row: RecordRow, units: Units): NamedUnit | undefined {
  const { country, adm_1: adm1, adm_2: adm2 } = row;
  // A sample without the columns names nothing; a row that leaves them empty names the country.
  if (adm1 === undefined) return undefined;
  const places = units.get(unitKey(country, adm1, adm2));
  if (places !== undefined) return { places, isDistrict: (adm2 ?? '') !== '' };
  const province = units.get(unitKey(country, adm1, null));
  if (province === undefined || (row.where_prec ?? Infinity) <= DISTRICT_PRECISION)
    return undefined;
  return { places: province, isDistrict: false };
}

/** District, province or country by the point, as fine as the source's own precision allows. */
function placeByPoint(
  row: RecordRow,
  { units, countryPoints }: Omit<PlacingTools, 'findAreas'>,
  areas: ReturnType<FindAreas>,
  district: PlaceId | undefined,
): PlacedRecord | undefined {
  const unknown = countryPoints.has(pointKey(row)) ? COUNTRY_PRECISION : DISTRICT_PRECISION + 1;
  const precision = row.where_prec ?? unknown;
  const province = areas.get('province') ?? areas.get('territory');
  const [country] = units.get(unitKey(row.country, null, null)) ?? [];
  const place =
    precision >= COUNTRY_PRECISION
      ? country
      : precision <= DISTRICT_PRECISION
        ? (district ?? province ?? country)
        : (province ?? country);
  return place === undefined ? undefined : { place, by: 'point' };
}

/** The points of records that stand for a country: a sample without precisions uses the same ones. */
export function countryPointsOf(rows: readonly RecordRow[]): Set<string> {
  return new Set(
    rows.filter(({ where_prec: precision }) => (precision ?? 0) >= COUNTRY_PRECISION).map(pointKey),
  );
}

function pointKey({ longitude, latitude }: RecordRow): string {
  return `${String(longitude)},${String(latitude)}`;
}
