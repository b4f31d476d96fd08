import { ALWAYS } from '../model/time.ts';
import type { Place, PlaceName } from '../model/place.ts';
import { decodeOwnUtf8 } from './decode-utf8.ts';
import type { NameIndex, PlaceRef } from './name-columns.ts';
import { DEGREE, kindOfTag, LANGS, langOfTag, NAME_KINDS, PRECISIONS } from './names-format.ts';

/** What a rich place keeps as JSON: itself, with its names' texts left to the columns. */
export type RichRecord = Omit<Place, 'names'> & {
  readonly names: readonly Omit<PlaceName, 'text'>[];
};

/** The place as it was packed. */
export function readPlace(index: NameIndex, ref: PlaceRef): Place {
  return ref < index.richPlaces ? readRich(index, ref) : readPlain(index, ref);
}

function readRich(index: NameIndex, ref: PlaceRef): Place {
  const { recordOffset, recordText, nameStart } = index.columns;
  const json = decodeOwnUtf8(recordText, recordOffset[ref] ?? 0, recordOffset[ref + 1] ?? 0);
  const record = JSON.parse(json) as RichRecord;
  const first = nameStart[ref] ?? 0;
  return {
    ...record,
    names: record.names.map((name, at) => ({ text: index.nameText(first + at), ...name })),
  };
}

function readPlain(index: NameIndex, ref: PlaceRef): Place {
  const { lng, lat, geonames, wikidata, rank, precision } = index.columns;
  const wiki = wikidata[ref] ?? 0;
  return {
    id: index.idOf(ref),
    kind: index.kindOf(ref),
    names: plainNames(index, ref),
    parents: index.parentsOf(ref).map((parent) => ({ place: index.idOf(parent), ...ALWAYS })),
    valid: ALWAYS,
    became: [],
    point: [(lng[ref] ?? 0) / DEGREE, (lat[ref] ?? 0) / DEGREE],
    precision: PRECISIONS[precision[ref] ?? 0] ?? 'centre',
    shape: null,
    rank: rank[ref] ?? 9,
    geonames: geonames[ref] ?? 0,
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
