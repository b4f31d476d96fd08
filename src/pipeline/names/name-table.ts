import { hashFolded } from '../../core/linking/fold.ts';
import {
  ENTRY_PERSON,
  ENTRY_PREFIX,
  ENTRY_WORD,
  firstWordBit,
  NO_POSTINGS,
  POSTING_LAST,
} from '../../core/linking/names-format.ts';
import { isOrdinary, isPerson } from './name-keys.ts';
import { NATIVE_PERSON_NAMES } from './native-words.ts';
import { PERSON_NAMES } from './person-names.ts';

/** A place under one spelling: `value` is a posting without its last bit; lower `weight` comes first. */
export interface Posting {
  readonly value: number;
  readonly place: number;
  readonly weight: number;
}

/** The hash table over folded names, as `names-format.ts` describes it. */
export interface NameTable {
  readonly bucketBits: number;
  readonly bucketStart: Uint32Array;
  readonly entryHash: Uint32Array;
  readonly entryValue: Uint32Array;
  readonly postings: Uint32Array;
  readonly firstWords: Uint8Array;
}

const NAMES_PER_BUCKET = 4;

interface Entry {
  readonly folded: string;
  readonly bucket: number;
  readonly hash: number;
  readonly value: number;
}

/** Same keys and postings, same bytes, in whatever order they came. */
export function buildNameTable(keys: ReadonlyMap<string, readonly Posting[]>): NameTable {
  const prefixes = prefixesOf(keys.keys());
  // Names of persons that no place has are there too: the linker asks what stands beside a name.
  const all = [
    ...new Set([...keys.keys(), ...prefixes, ...PERSON_NAMES, ...NATIVE_PERSON_NAMES]),
  ].sort();
  const bucketBits = Math.max(4, Math.ceil(Math.log2(Math.max(1, all.length / NAMES_PER_BUCKET))));
  const postings: number[] = [];
  const entries = all.map((folded): Entry => {
    const own = keys.get(folded);
    const at = own === undefined ? NO_POSTINGS : postings.length;
    if (own !== undefined) postings.push(...orderPostings(own));
    const [hash1, hash2] = hashFolded(folded);
    return {
      folded,
      bucket: hash1 >>> (32 - bucketBits),
      hash: hash2 >>> 0,
      value: (at | flagsOf(folded, prefixes)) >>> 0,
    };
  });
  entries.sort((a, b) => a.bucket - b.bucket || a.hash - b.hash);
  return {
    bucketBits,
    ...columnsOf(entries, bucketBits),
    postings: Uint32Array.from(postings),
    firstWords: firstWordsOf(keys.keys(), bucketBits),
  };
}

/** A bit for each word that a name begins with. */
function firstWordsOf(keys: Iterable<string>, bucketBits: number): Uint8Array {
  const bits = new Uint8Array(2 ** bucketBits);
  for (const key of keys) {
    const [first = ''] = key.split(' ', 1);
    const bit = firstWordBit(hashFolded(first)[0], bucketBits);
    bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return bits;
}

function prefixesOf(keys: Iterable<string>): Set<string> {
  const prefixes = new Set<string>();
  for (const key of keys) {
    for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1))
      prefixes.add(key.slice(0, at));
  }
  return prefixes;
}

function flagsOf(folded: string, prefixes: ReadonlySet<string>): number {
  return (
    (prefixes.has(folded) ? ENTRY_PREFIX : 0) |
    (isOrdinary(folded) ? ENTRY_WORD : 0) |
    (isPerson(folded) ? ENTRY_PERSON : 0)
  );
}

/** The best known place first; each place once, under the best of its names. */
function orderPostings(own: readonly Posting[]): number[] {
  const sorted = [...own].sort((a, b) => a.weight - b.weight || a.place - b.place);
  const seen = new Set<number>();
  const kept = sorted.filter(({ place }) => !seen.has(place) && seen.add(place));
  return kept.map(({ value }, at) =>
    at === kept.length - 1 ? (value | POSTING_LAST) >>> 0 : value >>> 0,
  );
}

function columnsOf(entries: readonly Entry[], bucketBits: number) {
  const bucketStart = new Uint32Array(2 ** bucketBits + 1);
  for (const { bucket } of entries) bucketStart[bucket + 1] = (bucketStart[bucket + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < 2 ** bucketBits; bucket++)
    bucketStart[bucket + 1] = (bucketStart[bucket + 1] ?? 0) + (bucketStart[bucket] ?? 0);
  entries.forEach((entry, at) => {
    const before = entries[at - 1];
    if (before?.bucket === entry.bucket && before.hash === entry.hash)
      throw new Error(
        `“${before.folded}” and “${entry.folded}” have the same hashes: change a seed in fold.ts`,
      );
  });
  return {
    bucketStart,
    entryHash: Uint32Array.from(entries, (entry) => entry.hash),
    entryValue: Uint32Array.from(entries, (entry) => entry.value),
  };
}

/** Adds a posting under a folded name. */
export function addPosting(keys: Map<string, Posting[]>, folded: string, posting: Posting): void {
  const list = keys.get(folded);
  if (list === undefined) keys.set(folded, [posting]);
  else list.push(posting);
}
