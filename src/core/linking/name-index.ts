import { DataError } from '../model/data-error.ts';
import { placeId, type PlaceId } from '../model/ids.ts';
import { PLACE_KINDS, type Place } from '../model/place.ts';
import { decodeOwnUtf8 } from './decode-utf8.ts';
import {
  DEGREE,
  firstWordBit,
  HEADER_BYTES,
  NAMES_MAGIC,
  NAMES_VERSION,
  NO_POINT,
  NONE16,
  SECTIONS,
} from './names-format.ts';
import type { Columns, NameIndex, PlaceRef } from './name-columns.ts';
import { readColumns } from './name-sections.ts';
import { readPlace } from './packed-place.ts';
import { lowerBound } from './lower-bound.ts';

export type { NameIndex, PlaceRef } from './name-columns.ts';

const FILE = 'names.bin';

/** Opens what `packNames` wrote. Anything else is an error that says what is wrong with the file. */
export function openNames(buffer: ArrayBuffer, file = FILE): NameIndex {
  const header = new DataView(buffer);
  const headerEnd = HEADER_BYTES + SECTIONS.length * 8;
  if (buffer.byteLength < 16 || magicOf(buffer) !== NAMES_MAGIC)
    throw new DataError('is not a file of packed names', { file });
  const version = header.getUint32(8, true);
  if (version !== NAMES_VERSION)
    throw new DataError(
      `holds names of version ${String(version)}; this program reads version ${String(NAMES_VERSION)}`,
      { file },
    );
  const length = header.getUint32(12, true);
  if (buffer.byteLength !== length || length < headerEnd)
    throw new DataError(
      `is cut short: ${String(buffer.byteLength)} of ${String(length)} bytes are there`,
      { file },
    );
  return indexOf(readColumns(buffer), {
    places: header.getUint32(20, true),
    rich: header.getUint32(24, true),
    bucketBits: header.getUint32(28, true),
  });
}

function magicOf(buffer: ArrayBuffer): string {
  return String.fromCharCode(...new Uint8Array(buffer, 0, NAMES_MAGIC.length));
}

interface Sizes {
  readonly places: number;
  readonly rich: number;
  readonly bucketBits: number;
}

function indexOf(columns: Columns, { places, rich, bucketBits }: Sizes): NameIndex {
  const { bucketStart, entryHash, entryValue, firstWords } = columns;
  const { nameOffset, nameText, idOffset, idText } = columns;
  const shift = 32 - bucketBits;
  // Rich places are parsed once; there are some thousands of them, however long the text.
  const parsed = new Map<PlaceRef, Place>();
  const ancestors = new Map<PlaceRef, ReadonlySet<PlaceRef>>();
  const above = new Array<readonly PlaceRef[] | undefined>(rich).fill(undefined);
  const ids = new Array<PlaceId | undefined>(rich).fill(undefined);
  const index: NameIndex = {
    places,
    names: columns.nameTag.length,
    richPlaces: rich,
    columns,
    maybeFirst(hash1) {
      const bit = firstWordBit(hash1, bucketBits);
      return ((firstWords[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    },
    entry(hash1, hash2) {
      const bucket = hash1 >>> shift;
      const end = bucketStart[bucket + 1] ?? 0;
      const wanted = hash2 >>> 0;
      for (let at = bucketStart[bucket] ?? 0; at < end; at++) {
        if (entryHash[at] === wanted) return entryValue[at] ?? -1;
      }
      return -1;
    },
    kindOf: (ref) => PLACE_KINDS[columns.kind[ref] ?? 0] ?? 'region',
    countryOf(ref) {
      const country = columns.country[ref] ?? NONE16;
      return country === NONE16 ? -1 : country;
    },
    parentsOf: (ref) => [
      ...columns.parents.subarray(columns.parentStart[ref], columns.parentStart[ref + 1]),
    ],
    ancestorsOf(ref) {
      let known = ancestors.get(ref);
      if (known === undefined) ancestors.set(ref, (known = findAncestors(index, ref)));
      return known;
    },
    aboveOf: (ref) => (above[ref] ??= [...index.ancestorsOf(ref)]),
    ownerOf: (name) =>
      lowerBound(columns.nameStart.length, (at) => (columns.nameStart[at] ?? 0) <= name) - 1,
    nameText: (name) => decodeOwnUtf8(nameText, nameOffset[name] ?? 0, nameOffset[name + 1] ?? 0),
    placeOf(ref) {
      if (ref >= rich) return readPlace(index, ref);
      const place = parsed.get(ref) ?? readPlace(index, ref);
      parsed.set(ref, place);
      return place;
    },
    idOf(ref) {
      if (ref >= rich) return placeId(`gn-${String(columns.geonames[ref] ?? 0)}`);
      return (ids[ref] ??= placeId(
        decodeOwnUtf8(idText, idOffset[ref] ?? 0, idOffset[ref + 1] ?? 0),
      ));
    },
    refOf: (id) => findRef(index, id),
  };
  return index;
}

function findAncestors(index: NameIndex, ref: PlaceRef): ReadonlySet<PlaceRef> {
  const above = new Set<PlaceRef>();
  const open = [...index.parentsOf(ref)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (above.has(next)) continue;
    above.add(next);
    open.push(...index.parentsOf(next));
  }
  return above;
}

/** Rich places stand by id, and after them the plain ones by number. */
function findRef(index: NameIndex, id: PlaceId): PlaceRef | undefined {
  const { places, richPlaces, columns } = index;
  const plain = Number(/^gn-([1-9]\d*)$/.exec(id)?.[1]);
  if (plain > 0) {
    const isBelow = (at: number) => (columns.geonames[richPlaces + at] ?? 0) < plain;
    const ref = richPlaces + lowerBound(places - richPlaces, isBelow);
    if (ref < places && columns.geonames[ref] === plain) return ref;
  }
  const ref = lowerBound(richPlaces, (at) => index.idOf(at) < id);
  return ref < richPlaces && index.idOf(ref) === id ? ref : undefined;
}

/** Degrees, or `null` where the place has no point. */
export function pointOf(index: NameIndex, ref: PlaceRef): readonly [number, number] | null {
  const lng = index.columns.lng[ref] ?? NO_POINT;
  const lat = index.columns.lat[ref] ?? NO_POINT;
  return lng === NO_POINT ? null : [lng / DEGREE, lat / DEGREE];
}
