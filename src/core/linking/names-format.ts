import type { NameLang, PlaceName } from '../model/place.ts';

/**
 * The packed names, `names.bin`: one file, read in place through typed arrays
 * (little-endian). Opening it adds up some lengths and no more: a few
 * milliseconds for hundreds of thousands of names.
 *
 *   bytes 0-7    "SARHADNM"
 *   u32 8        version
 *   u32 12       length of the whole file in bytes
 *   u32 16       number of sections
 *   u32 20       places; u32 24 of them with a record of their own ("rich");
 *   u32 28       log2 of the number of buckets
 *   u32 32…      offset and length in bytes of each section
 *
 * Places are in two runs: the rich ones by id, with everything the columns do
 * not hold as JSON; then the plain settlements of the gazetteer by GeoNames id
 * (their id is `gn-<GeoNames id>`). Places that lie in the same areas share one
 * list of parents, and rich ones of which the same is to be said one record.
 * Names stand place by place. Folded names are spread over buckets by one hash and told apart within a bucket by
 * another; the packer makes sure that no two of them agree in both. Every
 * beginning of a name that ends at a word is an entry too, so that the scanner
 * knows when to stop.
 */
export const NAMES_MAGIC = 'SARHADNM';
export const NAMES_VERSION = 2;
export const HEADER_BYTES = 32;

export const SECTIONS = [
  'kind', // u8 per place
  'rank', // u8 per place
  'precision', // u8 per place
  'lng', // i32 per place, 1e-5 degrees; NO_POINT: no point
  'lat',
  'country', // u16 per rich place: the country above it or itself; NONE16: none
  'geonames', // u32 per place; 0: none
  'wikidataPlace', // u32: the places that have a number in `wikidata`, ascending
  'wikidata', // u32 each: the number after Q
  'parentList', // u16 per place: number of its list of parents
  'listStart', // u32 per list + 1, into `parents`
  'parents', // u16: rich places, nearest first
  'nameCount', // u8 per place
  'nameLength', // u8 per name: bytes in `nameText`
  'nameTag', // u8 per name, see `nameTag`
  'nameText', // UTF-8
  'idOffset', // u32 per rich place + 1, into `idText`
  'idText', // UTF-8
  'record', // u16 per rich place: number of its record
  'recordOffset', // u32 per record + 1, into `recordText`
  'recordText', // UTF-8 JSON objects: what the columns do not say
  'bucketStart', // u32 per bucket + 1, into the columns of entries
  'entryHash', // u32 per entry
  'entryValue', // u32 per entry, see the ENTRY_ bits
  'postings', // u32, see the POSTING_ bits
  'firstWords', // a bit for each first word of a name: see `firstWordBit`
] as const;
export type Section = (typeof SECTIONS)[number];

export const NO_POINT = 0x7fff_ffff;
export const NONE16 = 0xffff;
export const DEGREE = 100_000;

export const LANGS: readonly NameLang[] = ['en', 'ur', 'ps', 'prs', 'und', 'bal', 'hno'];
export const NAME_KINDS: readonly PlaceName['kind'][] = ['official', 'variant', 'former'];

/**
 * Where the bit of a first word stands among 2^(bucketBits + 3) bits. Most
 * words with a capital begin no name; this tells so from few bytes, which stay
 * in the processor's cache as the table of names does not.
 */
export const firstWordBit = (hash1: number, bucketBits: number): number =>
  hash1 >>> (29 - bucketBits);

/** Low three bits: language; next two: kind. */
export const nameTag = (lang: number, kind: number): number => lang | (kind << 3);
export const langOfTag = (tag: number): number => tag & 7;
export const kindOfTag = (tag: number): number => (tag >> 3) & 3;

/** A longer name begins with these words. */
export const ENTRY_PREFIX = 0x8000_0000;
/** An English word as well as a name ("But", "Tank"). */
export const ENTRY_WORD = 0x4000_0000;
/** A person's name as well ("Khalid", "Gul Khan"): every word of it is one. */
export const ENTRY_PERSON = 0x2000_0000;
/** Where its postings begin; `NO_POSTINGS`: no place has this name, only a person or a longer name. */
export const ENTRY_AT = 0x0fff_ffff;
export const NO_POSTINGS = ENTRY_AT;

/** The last posting of an entry. */
export const POSTING_LAST = 0x8000_0000;
/** The name without its kind word ("Khyber" of "Khyber Pass"). */
export const POSTING_BARE = 0x4000_0000;
/** A people ("Afghan"): the number is a place, not a name. */
export const POSTING_PEOPLE = 0x2000_0000;
/** Short names that stand only in capitals ("US", "KP"). */
export const POSTING_ACRONYM = 0x1000_0000;
/** Another word for a country ("Britain"): the number is a place, not a name. */
export const POSTING_ALIAS = 0x0800_0000;
/** Number of the name, or of the place of a people or alias. */
export const POSTING_AT = 0x07ff_ffff;
