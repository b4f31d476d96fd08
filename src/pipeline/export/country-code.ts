import type { Place } from '../../core/model/place.ts';
import { areasAbove } from './areas-above.ts';
import type { FindPlace } from './written-text.ts';

/** ISO 3166-1 alpha-2 of the two countries of the border and those that border on them. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['afghanistan', 'AF'],
  ['pakistan', 'PK'],
  ['china', 'CN'],
  ['india', 'IN'],
  ['iran', 'IR'],
  ['tajikistan', 'TJ'],
  ['turkmenistan', 'TM'],
  ['uzbekistan', 'UZ'],
]);

/** Code of the country a place is or lies in; `undefined`: none of those known here. */
export function countryCode(place: Place, findPlace: FindPlace): string | undefined {
  const { country } = areasAbove(place, findPlace, undefined);
  return country === undefined ? undefined : CODES.get(country.id);
}
