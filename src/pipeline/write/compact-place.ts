import type {
  ParentFile,
  PlaceFile,
  PlaceNameFile,
  PlaceRecordsRow,
} from '../../core/model/bundle.ts';
import type { LngLat, Place, PlaceName, Precision } from '../../core/model/place.ts';
import type { PlaceRecords } from '../../core/model/record.ts';
import type { Interval } from '../../core/model/time.ts';

/** Decimals of a degree: 4 are about 10 m; a point that stands for an area needs no more than 100 m or 1 km. */
const DECIMALS: Readonly<Record<Precision, number>> = {
  exact: 4,
  centre: 4,
  locality: 4,
  approximate: 3,
  district: 3,
  province: 2,
  country: 2,
};

/** The place as written: what `expandPlace` fills in is left out, points are rounded. */
export function compactPlace(place: Place): PlaceFile {
  const { id, kind, names, parents, valid, became, point, precision, shape, rank, ...rest } = place;
  return {
    id,
    kind,
    names: names.map(compactName),
    ...(parents.length > 0 && { parents: parents.map(compactParent) }),
    ...((valid.from !== null || valid.to !== null) && { valid: compactInterval(valid) }),
    ...(became.length > 0 && { became }),
    ...(point !== null && { point: roundPoint(point, precision) }),
    ...(precision !== 'centre' && { precision }),
    ...(shape !== null && { shape }),
    rank,
    ...sortKeys(rest),
  };
}

/**
 * What `atlas.json` needs of a place for the first paint: no spellings that
 * were never official, nobody who says so, nothing that only its card tells.
 */
export function slimPlace(place: Place): PlaceFile {
  const { note, shapeNote, wikidata, geonames, namesFrom, ...rest } = place;
  const names = place.names.filter(
    ({ kind, from, to }, index) =>
      index === 0 || kind !== 'variant' || from !== undefined || to !== undefined,
  );
  return compactPlace({ ...rest, names: names.map(({ source, ...name }) => name) });
}

export function roundPoint([lng, lat]: LngLat, precision: Precision): LngLat {
  const factor = 10 ** DECIMALS[precision];
  return [Math.round(lng * factor) / factor, Math.round(lat * factor) / factor];
}

export function compactRecords(records: PlaceRecords): PlaceRecordsRow {
  const { events, low, best, high, firstYear, lastYear, sample } = records;
  const row = [events, low, best, high, firstYear, lastYear] as const;
  return sample ? [...row, 1] : row;
}

function compactName({ text, lang, kind, ...rest }: PlaceName): PlaceNameFile {
  return {
    text,
    ...(lang !== 'en' && { lang }),
    ...(kind !== 'official' && { kind }),
    ...sortKeys(rest),
  };
}

function compactParent({ place, from, to }: Place['parents'][number]): ParentFile {
  return { place, ...compactInterval({ from, to }) };
}

function compactInterval({ from, to }: Interval): Partial<Interval> {
  return { ...(from !== null && { from }), ...(to !== null && { to }) };
}

/** The same properties in alphabetical order, so that equal places are equal bytes. */
export function sortKeys<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) as Value;
}
