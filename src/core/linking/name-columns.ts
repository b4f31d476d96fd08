import type { PlaceId } from '../model/ids.ts';
import type { Place, PlaceKind } from '../model/place.ts';

/** Number of a place in the packed names; means nothing outside of one file. */
export type PlaceRef = number;

/** The packed names, opened: views on the bytes, nothing decoded before it is asked for. */
export interface NameIndex {
  readonly places: number;
  readonly names: number;
  /** Rich places come first; the others are plain settlements of the gazetteer. */
  readonly richPlaces: number;
  /** The columns, as `names-format.ts` describes them. */
  readonly columns: Columns;
  /** Whether a name may begin with the word of this hash; `false` is certain. */
  readonly maybeFirst: (hash1: number) => boolean;
  /** Value of the entry with these hashes, or -1. */
  readonly entry: (hash1: number, hash2: number) => number;
  readonly kindOf: (ref: PlaceRef) => PlaceKind;
  /** The country above the place or the place itself; -1: none. */
  readonly countryOf: (ref: PlaceRef) => PlaceRef;
  /** Nearest first. */
  readonly parentsOf: (ref: PlaceRef) => readonly PlaceRef[];
  /** Every place above a rich place, by any of its parents at any time. */
  readonly ancestorsOf: (ref: PlaceRef) => ReadonlySet<PlaceRef>;
  /** The same as a list: there are few, and a walk over them beats a look into a set. */
  readonly aboveOf: (ref: PlaceRef) => readonly PlaceRef[];
  /** The place that has the name of this number. */
  readonly ownerOf: (name: number) => PlaceRef;
  readonly nameText: (name: number) => string;
  readonly placeOf: (ref: PlaceRef) => Place;
  readonly idOf: (ref: PlaceRef) => PlaceId;
  /** `undefined`: no such place here. */
  readonly refOf: (id: PlaceId) => PlaceRef | undefined;
}

/** The sections as typed arrays on one buffer, some of them spread out to one entry for each place or name. */
export interface Columns {
  readonly kind: Uint8Array;
  readonly rank: Uint8Array;
  readonly precision: Uint8Array;
  readonly lng: Int32Array;
  readonly lat: Int32Array;
  /** Per place; `NONE16`: none. */
  readonly country: Uint16Array;
  readonly geonames: Uint32Array;
  /** Per place; 0: none. */
  readonly wikidata: Uint32Array;
  /** Per place + 1, into `parents`. */
  readonly parentStart: Uint32Array;
  readonly parents: Uint16Array;
  /** Per place + 1, into the columns of names. */
  readonly nameStart: Uint32Array;
  /** Per name + 1, into `nameText`. */
  readonly nameOffset: Uint32Array;
  readonly nameTag: Uint8Array;
  readonly nameText: Uint8Array;
  readonly idOffset: Uint32Array;
  readonly idText: Uint8Array;
  readonly record: Uint16Array;
  readonly recordOffset: Uint32Array;
  readonly recordText: Uint8Array;
  readonly bucketStart: Uint32Array;
  readonly entryHash: Uint32Array;
  readonly entryValue: Uint32Array;
  readonly postings: Uint32Array;
  readonly firstWords: Uint8Array;
}
