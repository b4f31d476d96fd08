import { DEGREE, NONE16 } from '../../core/linking/names-format.ts';
import { DataError } from '../../core/model/data-error.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';

/** The places as they are numbered in the file. */
export interface OrderedPlaces {
  /** Rich ones by id, then plain ones by GeoNames id. */
  readonly places: readonly Place[];
  readonly rich: number;
  readonly refs: ReadonlyMap<PlaceId, number>;
  /** Number of the country above each place or of itself; NONE16: none. */
  readonly country: readonly number[];
}

export function orderPlaces(places: Iterable<Place>): OrderedPlaces {
  const rich: Place[] = [];
  const plain: Place[] = [];
  const ids = new Set<PlaceId>();
  for (const place of places) {
    if (ids.has(place.id))
      throw new DataError(`the place “${place.id}” is there twice`, { file: 'names.bin' });
    ids.add(place.id);
    (isPlain(place) ? plain : rich).push(place);
  }
  // A plain place that another lies in needs a number that fits 16 bits.
  const parents = new Set(
    [...rich, ...plain].flatMap((place) => place.parents.map((p) => p.place)),
  );
  const leaves = plain.filter((place) => !parents.has(place.id));
  rich.push(...plain.filter((place) => parents.has(place.id)));
  rich.sort((a, b) => (a.id < b.id ? -1 : 1));
  leaves.sort((a, b) => (a.geonames ?? 0) - (b.geonames ?? 0));
  const all = [...rich, ...leaves];
  const refs = new Map(all.map((place, ref) => [place.id, ref]));
  return { places: all, rich: rich.length, refs, country: countries(all, refs) };
}

function countries(all: readonly Place[], refs: ReadonlyMap<PlaceId, number>): number[] {
  const known = new Array<number | undefined>(all.length).fill(undefined);
  const countryOf = (ref: number): number => {
    const before = known[ref];
    if (before !== undefined) return before;
    known[ref] = NONE16;
    const place = all[ref];
    if (place?.kind === 'country') return (known[ref] = ref);
    for (const parent of place?.parents ?? []) {
      const above = refs.get(parent.place);
      const found = above === undefined ? NONE16 : countryOf(above);
      if (found !== NONE16) return (known[ref] = found);
    }
    return NONE16;
  };
  return all.map((_, ref) => countryOf(ref));
}

/** Whether the columns say all there is to say of the place. */
export function isPlain(place: Place): boolean {
  return (
    place.geonames !== undefined &&
    place.id === `gn-${String(place.geonames)}` &&
    hasPlainPoint(place) &&
    hasPlainNames(place) &&
    place.valid.from === null &&
    place.valid.to === null &&
    place.became.length === 0 &&
    place.shape === null &&
    place.shapeNote === undefined &&
    place.note === undefined &&
    (place.wikidata === undefined || /^Q[1-9]\d{0,8}$/.test(place.wikidata)) &&
    place.parents.every(({ from, to }) => from === null && to === null)
  );
}

const hasPlainPoint = ({ point, radiusKm }: Place): boolean =>
  radiusKm === undefined &&
  point?.every((degrees) => Math.round(degrees * DEGREE) / DEGREE === degrees) === true;

const hasPlainNames = ({ names }: Place): boolean =>
  names.every(
    ({ from, to, source }) => from === undefined && to === undefined && source === undefined,
  );
