import { DEGREE, NO_POINT, NONE16 } from '../../core/linking/names-format.ts';
import { DataError } from '../../core/model/data-error.ts';
import { PLACE_KINDS, PRECISIONS, type Place } from '../../core/model/place.ts';
import type { OrderedPlaces } from './order-places.ts';

/** What is kept of each place in columns, see `names-format.ts`. */
export function placeColumns({ places, country, rich }: OrderedPlaces) {
  const degrees = (axis: 0 | 1) =>
    Int32Array.from(places, ({ point }) =>
      point === null ? NO_POINT : Math.round(point[axis] * DEGREE),
    );
  const items = places.map(wikidataNumber);
  const known = [...items.keys()].filter((ref) => items[ref] !== 0);
  return {
    kind: Uint8Array.from(places, (place) => PLACE_KINDS.indexOf(place.kind)),
    rank: Uint8Array.from(places, (place) => place.rank),
    precision: Uint8Array.from(places, (place) => PRECISIONS.indexOf(place.precision)),
    lng: degrees(0),
    lat: degrees(1),
    country: Uint16Array.from(country.slice(0, rich)),
    geonames: Uint32Array.from(places, (place) => place.geonames ?? 0),
    wikidataPlace: Uint32Array.from(known),
    wikidata: Uint32Array.from(known, (ref) => items[ref] ?? 0),
  };
}

/** The number after Q; 0: there is none, or none that fits the column. */
export const wikidataNumber = ({ wikidata }: Place): number =>
  wikidata !== undefined && /^Q[1-9]\d{0,8}$/.test(wikidata) ? Number(wikidata.slice(1)) : 0;

/** The lists of parents, each once, in the order in which places first have them. */
export function parentColumns(ordered: OrderedPlaces) {
  const numbers = new Map<string, number>();
  const parents: number[] = [];
  const starts: number[] = [0];
  const lists = ordered.places.map((place) => {
    const own = place.parents.map((parent) => refOfParent(ordered, place, parent.place));
    const known = numbers.get(own.join());
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(own.join(), number);
    parents.push(...own);
    starts.push(parents.length);
    return number;
  });
  return {
    parentList: inSixteenBits(lists, 'lists of parents'),
    listStart: Uint32Array.from(starts),
    parents: Uint16Array.from(parents),
  };
}

function refOfParent(
  { refs, rich }: OrderedPlaces,
  { id }: Place,
  parent: Place['parents'][number]['place'],
): number {
  const ref = refs.get(parent);
  if (ref === undefined)
    throw new DataError(`the place “${id}” lies in “${parent}”, which is not there`, {
      file: 'names.bin',
    });
  if (ref >= rich || ref >= NONE16)
    throw new DataError(`“${parent}” cannot be a parent of “${id}”`, { file: 'names.bin' });
  return ref;
}

/** The numbers as a column; more than it has room for is an error about `what`. */
export function inSixteenBits(numbers: readonly number[], what: string): Uint16Array {
  if (numbers.some((number) => number >= NONE16))
    throw new DataError(`there are too many ${what}`, { file: 'names.bin' });
  return Uint16Array.from(numbers);
}
