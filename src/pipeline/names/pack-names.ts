import {
  DEGREE,
  HEADER_BYTES,
  KINDS,
  LANGS,
  NAME_KINDS,
  NAMES_MAGIC,
  NAMES_VERSION,
  nameTag,
  NO_POINT,
  NONE16,
  POSTING_ACRONYM,
  POSTING_ALIAS,
  POSTING_BARE,
  POSTING_PEOPLE,
  PRECISIONS,
  SECTIONS,
  type Section,
} from '../../core/linking/names-format.ts';
import { foldName } from '../../core/linking/fold.ts';
import { DataError } from '../../core/model/data-error.ts';
import type { Place } from '../../core/model/place.ts';
import { createTextColumn } from './byte-column.ts';
import { COUNTRY_ALIASES, DEMONYMS } from './demonyms.ts';
import { keysOfName } from './name-keys.ts';
import { addPosting, buildNameTable, type Posting } from './name-table.ts';
import { orderPlaces, type OrderedPlaces } from './order-places.ts';

type ByCountry = Readonly<Record<string, readonly string[]>>;

/**
 * Packs all names of all places into the one file that `openNames` reads.
 * Same places, same bytes, in whatever order they come. A place that stands
 * twice or that names a parent which is not there is an error.
 */
export function packNames(
  places: Iterable<Place>,
  demonyms: ByCountry = DEMONYMS,
  aliases: ByCountry = COUNTRY_ALIASES,
): Uint8Array<ArrayBuffer> {
  const ordered = orderPlaces(places);
  const keys = new Map<string, Posting[]>();
  const names = nameColumns(ordered, keys);
  addCountryWords(ordered, keys, demonyms, POSTING_PEOPLE);
  addCountryWords(ordered, keys, aliases, POSTING_ALIAS);
  const { bucketBits, ...table } = buildNameTable(keys);
  const sections: Record<Section, ArrayBufferView> = {
    ...placeColumns(ordered),
    ...parentColumns(ordered),
    ...names,
    ...richColumns(ordered),
    ...table,
  };
  return writeFile(sections, [ordered.places.length, ordered.rich, bucketBits]);
}

function nameColumns({ places, rich }: OrderedPlaces, keys: Map<string, Posting[]>) {
  const texts = createTextColumn();
  const tags: number[] = [];
  const starts: number[] = [0];
  places.forEach((place, ref) => {
    for (const name of place.names) {
      const at = tags.length;
      tags.push(nameTag(LANGS.indexOf(name.lang), NAME_KINDS.indexOf(name.kind)));
      texts.add(name.text);
      for (const { folded, bare, acronym } of keysOfName(place, name, ref < rich)) {
        const flags = (bare ? POSTING_BARE : 0) | (acronym ? POSTING_ACRONYM : 0);
        const weight = place.rank * 10 + (bare ? 4 : 0) + (acronym ? 2 : 0);
        addPosting(keys, folded, {
          value: at | flags,
          place: ref,
          weight: weight + NAME_KINDS.indexOf(name.kind),
        });
      }
    }
    starts.push(tags.length);
  });
  return {
    nameStart: Uint32Array.from(starts),
    nameOffset: texts.offsets(),
    nameTag: Uint8Array.from(tags),
    nameText: texts.bytes(),
  };
}

/** Peoples and other words for countries; a country that is not among the places is passed over. */
function addCountryWords(
  { places, rich }: OrderedPlaces,
  keys: Map<string, Posting[]>,
  words: ByCountry,
  flag: number,
): void {
  const countries = new Map<string, number>();
  places.slice(0, rich).forEach((place, ref) => {
    if (place.kind !== 'country') return;
    for (const name of place.names) countries.set(foldName(name.text), ref);
  });
  for (const [country, own] of Object.entries(words)) {
    const ref = countries.get(foldName(country));
    if (ref === undefined) continue;
    for (const word of own) {
      const acronym = /^(?:[A-Z]\.?){2,5}$/.test(word);
      addPosting(keys, foldName(word), {
        value: ref | flag | (acronym ? POSTING_ACRONYM : 0),
        place: ref,
        weight: acronym ? 2 : 1,
      });
    }
  }
}

function placeColumns({ places, country }: OrderedPlaces) {
  const degrees = (axis: 0 | 1) =>
    Int32Array.from(places, ({ point }) =>
      point === null ? NO_POINT : Math.round(point[axis] * DEGREE),
    );
  return {
    kind: Uint8Array.from(places, (place) => KINDS.indexOf(place.kind)),
    rank: Uint8Array.from(places, (place) => place.rank),
    precision: Uint8Array.from(places, (place) => PRECISIONS.indexOf(place.precision)),
    lng: degrees(0),
    lat: degrees(1),
    country: Uint16Array.from(country),
    geonames: Uint32Array.from(places, (place) => place.geonames ?? 0),
    wikidata: Uint32Array.from(places, ({ wikidata }) =>
      wikidata !== undefined && /^Q\d{1,9}$/.test(wikidata) ? Number(wikidata.slice(1)) : 0,
    ),
  };
}

function parentColumns({ places, refs, rich }: OrderedPlaces) {
  const parents: number[] = [];
  const starts: number[] = [0];
  for (const place of places) {
    for (const { place: parent } of place.parents) {
      const ref = refs.get(parent);
      if (ref === undefined)
        throw new DataError(`the place “${place.id}” lies in “${parent}”, which is not there`, {
          file: 'names.bin',
        });
      if (ref >= rich || ref >= NONE16)
        throw new DataError(`“${parent}” cannot be a parent of “${place.id}”`, {
          file: 'names.bin',
        });
      parents.push(ref);
    }
    starts.push(parents.length);
  }
  return { parentStart: Uint32Array.from(starts), parents: Uint16Array.from(parents) };
}

function richColumns({ places, rich }: OrderedPlaces) {
  const ids = createTextColumn();
  const records = createTextColumn();
  for (const place of places.slice(0, rich)) {
    ids.add(place.id);
    const names = place.names.map((name) => ({ ...name, text: undefined }));
    records.add(JSON.stringify({ ...place, names }));
  }
  return {
    idOffset: ids.offsets(),
    idText: ids.bytes(),
    recordOffset: records.offsets(),
    recordText: records.bytes(),
  };
}

function writeFile(
  sections: Readonly<Record<Section, ArrayBufferView>>,
  counts: readonly number[],
): Uint8Array<ArrayBuffer> {
  const aligned = (offset: number) => Math.ceil(offset / 8) * 8;
  const headerEnd = aligned(HEADER_BYTES + SECTIONS.length * 8);
  const length = SECTIONS.reduce(
    (end, section) => aligned(end) + sections[section].byteLength,
    headerEnd,
  );
  const file = new Uint8Array(length);
  const header = new DataView(file.buffer);
  file.set(new TextEncoder().encode(NAMES_MAGIC));
  [NAMES_VERSION, length, SECTIONS.length, ...counts].forEach((value, at) => {
    header.setUint32(8 + at * 4, value, true);
  });
  let end = headerEnd;
  SECTIONS.forEach((section, at) => {
    const { buffer, byteOffset, byteLength } = sections[section];
    const start = aligned(end);
    file.set(new Uint8Array(buffer, byteOffset, byteLength), start);
    header.setUint32(HEADER_BYTES + at * 8, start, true);
    header.setUint32(HEADER_BYTES + at * 8 + 4, byteLength, true);
    end = start + byteLength;
  });
  return file;
}
