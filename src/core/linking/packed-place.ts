import { ALWAYS } from '../model/time.ts';
import { PRECISIONS, type Place, type PlaceName } from '../model/place.ts';
import { decodeOwnUtf8 } from './decode-utf8.ts';
import type { NameIndex, PlaceRef } from './name-columns.ts';
import { DEGREE, kindOfTag, LANGS, langOfTag, NAME_KINDS, NO_POINT } from './names-format.ts';

/**
 * What is to be said of a rich place beyond the columns; a field that is there
 * stands in the place of what they say. `names` has one entry for each name.
 */
export type RichRecord = Partial<Omit<Place, 'names' | 'id' | 'kind' | 'rank'>> & {
  readonly names?: readonly Pick<PlaceName, 'from' | 'to' | 'source'>[];
};

/** The place as it was packed. */
export function readPlace(index: NameIndex, ref: PlaceRef): Place {
  const plain = readPlain(index, ref);
  if (ref >= index.richPlaces) return plain;
  const { record: records, recordOffset, recordText } = index.columns;
  const number = records[ref] ?? 0;
  const json = decodeOwnUtf8(recordText, recordOffset[number] ?? 0, recordOffset[number + 1] ?? 0);
  const { names: more = [], ...record } = JSON.parse(json) as RichRecord;
  return {
    ...plain,
    ...record,
    names: plain.names.map((name, at) => ({ ...name, ...more[at] })),
  };
}

/** The place as the columns have it. */
function readPlain(index: NameIndex, ref: PlaceRef): Place {
  const { lng, lat, geonames, wikidata, rank, precision } = index.columns;
  const wiki = wikidata[ref] ?? 0;
  const geo = geonames[ref] ?? 0;
  const noPoint = lng[ref] === NO_POINT;
  return {
    id: index.idOf(ref),
    kind: index.kindOf(ref),
    names: plainNames(index, ref),
    parents: index.parentsOf(ref).map((parent) => ({ place: index.idOf(parent), ...ALWAYS })),
    valid: ALWAYS,
    became: [],
    point: noPoint ? null : [(lng[ref] ?? 0) / DEGREE, (lat[ref] ?? 0) / DEGREE],
    precision: PRECISIONS[precision[ref] ?? 0] ?? 'centre',
    shape: null,
    rank: rank[ref] ?? 9,
    ...(geo === 0 ? {} : { geonames: geo }),
    ...(wiki === 0 ? {} : { wikidata: `Q${String(wiki)}` }),
  };
}

function plainNames(index: NameIndex, ref: PlaceRef): PlaceName[] {
  const { nameStart, nameTag } = index.columns;
  const names: PlaceName[] = [];
  for (let name = nameStart[ref] ?? 0; name < (nameStart[ref + 1] ?? 0); name++) {
    const tag = nameTag[name] ?? 0;
    names.push({
      text: index.nameText(name),
      lang: LANGS[langOfTag(tag)] ?? 'und',
      kind: NAME_KINDS[kindOfTag(tag)] ?? 'variant',
    });
  }
  return names;
}
