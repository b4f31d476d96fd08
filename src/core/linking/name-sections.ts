import type { Columns } from './name-columns.ts';
import { HEADER_BYTES, NONE16, SECTIONS, type Section } from './names-format.ts';

/** The sections of a file whose header has been checked, as columns. */
export function readColumns(buffer: ArrayBuffer): Columns {
  const header = new DataView(buffer);
  const at = (section: Section): readonly [number, number] => {
    const slot = HEADER_BYTES + SECTIONS.indexOf(section) * 8;
    return [header.getUint32(slot, true), header.getUint32(slot + 4, true)];
  };
  const u8 = (section: Section) => new Uint8Array(buffer, ...at(section));
  const u16 = (section: Section) => new Uint16Array(buffer, at(section)[0], at(section)[1] / 2);
  const u32 = (section: Section) => new Uint32Array(buffer, at(section)[0], at(section)[1] / 4);
  const i32 = (section: Section) => new Int32Array(buffer, at(section)[0], at(section)[1] / 4);
  const kind = u8('kind');
  const parents = spreadParents(u16('parentList'), u32('listStart'), u16('parents'));
  return {
    kind,
    rank: u8('rank'),
    precision: u8('precision'),
    lng: i32('lng'),
    lat: i32('lat'),
    country: spreadCountry(kind.length, u16('country'), parents),
    geonames: u32('geonames'),
    wikidata: spread(kind.length, u32('wikidataPlace'), u32('wikidata')),
    ...parents,
    nameStart: sums(u8('nameCount')),
    nameOffset: sums(u8('nameLength')),
    nameTag: u8('nameTag'),
    nameText: u8('nameText'),
    idOffset: u32('idOffset'),
    idText: u8('idText'),
    record: u16('record'),
    recordOffset: u32('recordOffset'),
    recordText: u8('recordText'),
    bucketStart: u32('bucketStart'),
    entryHash: u32('entryHash'),
    entryValue: u32('entryValue'),
    postings: u32('postings'),
    firstWords: u8('firstWords'),
  };
}

/** Where each piece begins when pieces of these lengths stand one after the other, and where the last ends. */
function sums(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let at = 0; at < lengths.length; at++) {
    end += lengths[at] ?? 0;
    starts[at + 1] = end;
  }
  return starts;
}

/** A column of `length` numbers with these at these places and 0 elsewhere. */
function spread(length: number, places: Uint32Array, numbers: Uint32Array): Uint32Array {
  const column = new Uint32Array(length);
  for (let at = 0; at < places.length; at++) column[places[at] ?? 0] = numbers[at] ?? 0;
  return column;
}

type Parents = Pick<Columns, 'parentStart' | 'parents'>;

/** The parents of each place, from the lists that places share. */
function spreadParents(list: Uint16Array, listStart: Uint32Array, shared: Uint16Array): Parents {
  const parentStart = new Uint32Array(list.length + 1);
  let length = 0;
  for (let ref = 0; ref < list.length; ref++) {
    const own = list[ref] ?? 0;
    length += (listStart[own + 1] ?? 0) - (listStart[own] ?? 0);
    parentStart[ref + 1] = length;
  }
  const parents = new Uint16Array(length);
  let to = 0;
  for (const own of list) {
    const end = listStart[own + 1] ?? 0;
    for (let from = listStart[own] ?? 0; from < end; from++) parents[to++] = shared[from] ?? 0;
  }
  return { parentStart, parents };
}

/** The country of each place: of a plain one that of the first parent that has one. */
function spreadCountry(places: number, ofRich: Uint16Array, parents: Parents): Uint16Array {
  const country = new Uint16Array(places).fill(NONE16);
  country.set(ofRich);
  for (let ref = ofRich.length; ref < places; ref++) {
    const end = parents.parentStart[ref + 1] ?? 0;
    for (let at = parents.parentStart[ref] ?? 0; at < end; at++) {
      const above = ofRich[parents.parents[at] ?? 0] ?? NONE16;
      if (above === NONE16) continue;
      country[ref] = above;
      break;
    }
  }
  return country;
}
