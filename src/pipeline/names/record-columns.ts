import { DEGREE } from '../../core/linking/names-format.ts';
import type { RichRecord } from '../../core/linking/packed-place.ts';
import type { Place } from '../../core/model/place.ts';
import { createTextColumn } from './byte-column.ts';
import type { OrderedPlaces } from './order-places.ts';
import { inSixteenBits, wikidataNumber } from './place-columns.ts';

/** Ids and records of the rich places; places of which the same is to be said share a record. */
export function recordColumns({ places, rich }: OrderedPlaces) {
  const ids = createTextColumn();
  const records = createTextColumn();
  const numbers = new Map<string, number>();
  const own = places.slice(0, rich).map((place) => {
    ids.add(place.id);
    const json = JSON.stringify(recordOf(place));
    const known = numbers.get(json);
    if (known !== undefined) return known;
    numbers.set(json, numbers.size);
    records.add(json);
    return numbers.size - 1;
  });
  return {
    idOffset: ids.offsets(),
    idText: ids.bytes(),
    record: inSixteenBits(own, 'records of places'),
    recordOffset: records.offsets(),
    recordText: records.bytes(),
  };
}

/** What the columns do not say of the place, or say otherwise. */
function recordOf(place: Place): RichRecord {
  const { valid, became, shape, shapeNote, radiusKm, note, parents, point } = place;
  return {
    ...(inColumns(point) ? {} : { point }),
    ...(parents.every(({ from, to }) => from === null && to === null) ? {} : { parents }),
    ...(valid.from === null && valid.to === null ? {} : { valid }),
    ...(became.length === 0 ? {} : { became }),
    ...(shape === null ? {} : { shape }),
    ...(shapeNote === undefined ? {} : { shapeNote }),
    ...(radiusKm === undefined ? {} : { radiusKm }),
    ...(note === undefined ? {} : { note }),
    ...(place.geonames === 0 ? { geonames: 0 } : {}),
    ...(place.wikidata === undefined || wikidataNumber(place) !== 0
      ? {}
      : { wikidata: place.wikidata }),
    ...namesOf(place),
  };
}

const inColumns = (point: Place['point']): boolean =>
  point === null || point.every((degrees) => Math.round(degrees * DEGREE) / DEGREE === degrees);

/** The days and sources of names, where one has any. */
function namesOf({ names }: Place): Pick<RichRecord, 'names'> {
  const own = names.map(({ from, to, source }) => ({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(source === undefined ? {} : { source }),
  }));
  return own.some((name) => Object.keys(name).length > 0) ? { names: own } : {};
}
