/**
 * What a UTF-16 unit is to the scanner. Words are runs of letters, digits and
 * marks; an apostrophe belongs to a word when a letter follows it.
 */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** A letter of a script without case (Arabic script). */
export const LETTER = 4;
/** Belongs to a word but not to its spelling: vowel marks, joiners, soft hyphen. */
export const MARK = 5;
export const APOSTROPHE = 6;
/** Space, no-break space, hyphen: may stand between the words of one name. */
export const GAP = 7;

/** Class of each UTF-16 unit. */
export const CLASS = new Uint8Array(65_536);
/** Spelling of each UTF-16 unit with case, accents and letter variants folded; 0: leave it out. */
export const FOLD = new Uint16Array(65_536);

/** Blocks with letters that names of the region and of the world are written in. */
const LETTER_BLOCKS: readonly (readonly [number, number])[] = [
  [0x0041, 0x024f],
  [0x0370, 0x052f],
  [0x0600, 0x06ff],
  [0x0750, 0x077f],
  [0x1e00, 0x1eff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];
const APOSTROPHES = "'’‘`´ʼʻʹʿʾ";
const GAPS = ' \u00a0\u202f\u2009\u2007\t-\u2010\u2011';

/**
 * Letters of the Urdu, Pashto, Dari and Arabic alphabets that writers use for
 * one another: the Arabic and the Persian yeh and kaf, the kinds of heh and of
 * yeh, a hamza or none, and the same sound as Pashto (ټ ډ ړ ڼ) and Urdu
 * (ٹ ڈ ڑ ں) write it. ښ ږ ځ څ stay: they stand for other letters in every
 * dialect (پېښور, پشاور), so the gazetteer has those spellings as names.
 */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['يىېێۍئےۓ', 'ی'],
  ['كڪ', 'ک'],
  ['ةۀهھەۂۃ', 'ہ'],
  ['أإآٱ', 'ا'],
  ['ؤۇۆۈۋۏ', 'و'],
  ['ګ', 'گ'],
  ['ټ', 'ٹ'],
  ['ډ', 'ڈ'],
  ['ړ', 'ڑ'],
  ['ںڼ', 'ن'],
];
const ONE_FOR: ReadonlyMap<string, string> = new Map(
  VARIANTS.flatMap(([letters, one]) => Array.from(letters, (letter) => [letter, one] as const)),
);
/** A hamza of its own (ضیاء, ضیا) and a tatweel change no name. */
const SILENT = 'ـء\u00ad';

function classOf(letter: string): number {
  if (/\p{M}/u.test(letter)) return MARK;
  if (/\p{Nd}/u.test(letter)) return DIGIT;
  if (/\p{Lu}|\p{Lt}/u.test(letter)) return UPPER;
  if (/\p{Ll}/u.test(letter)) return LOWER;
  if (SILENT.includes(letter)) return MARK;
  return /\p{L}/u.test(letter) ? LETTER : OTHER;
}

function foldOf(letter: string): number {
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const one = bare.length === 1 ? bare : letter.toLowerCase();
  return (ONE_FOR.get(one) ?? one).charCodeAt(0);
}

function fillTables(): void {
  for (let unit = 0x30; unit <= 0x39; unit++) {
    CLASS[unit] = DIGIT;
    FOLD[unit] = unit;
  }
  for (const [first, last] of LETTER_BLOCKS) {
    for (let unit = first; unit <= last; unit++) {
      const letter = String.fromCharCode(unit);
      const kind = classOf(letter);
      CLASS[unit] = kind;
      FOLD[unit] = kind === OTHER || kind === MARK ? 0 : foldOf(letter);
    }
  }
  for (let unit = 0x300; unit <= 0x36f; unit++) CLASS[unit] = MARK;
  for (const joiner of '\u200c\u200d\u00ad\ufeff') CLASS[joiner.charCodeAt(0)] = MARK;
  for (const sign of APOSTROPHES) CLASS[sign.charCodeAt(0)] = APOSTROPHE;
  for (const sign of GAPS) CLASS[sign.charCodeAt(0)] = GAP;
  for (let digit = 0; digit < 10; digit++) {
    FOLD[0x660 + digit] = 0x30 + digit;
    FOLD[0x6f0 + digit] = 0x30 + digit;
  }
}
fillTables();

export const classAt = (text: string, at: number): number => CLASS[text.charCodeAt(at)] ?? OTHER;

/** Whether a word may go on with this unit (apostrophes aside). */
export const inWord = (kind: number): boolean => kind >= LOWER && kind <= MARK;

/**
 * The spelling under which a name is kept and looked up: lower case, accents
 * and marks gone, letter variants folded, words parted by one space.
 */
export function foldName(name: string): string {
  let folded = '';
  let parted = false;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    const kind = CLASS[unit] ?? OTHER;
    if (kind === MARK || kind === APOSTROPHE) continue;
    if (!inWord(kind)) {
      parted = true;
      continue;
    }
    if (parted && folded !== '') folded += ' ';
    parted = false;
    folded += String.fromCharCode(FOLD[unit] ?? unit);
  }
  return folded;
}

/** Two hashes are kept side by side: one finds the bucket, the other tells its names apart. */
export const SEED_1 = 0x811c9dc5 | 0;
export const SEED_2 = 0x9e3779b9 | 0;
export const SPACE = 32;

export const mix1 = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export const mix2 = (hash: number, unit: number): number => {
  const next = Math.imul(hash ^ unit, 0x85ebca6b);
  return next ^ (next >>> 15);
};

/** Hashes of a folded name; the scanner reaches the same numbers unit by unit. */
export function hashFolded(folded: string): readonly [number, number] {
  let first = SEED_1;
  let second = SEED_2;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    first = mix1(first, unit);
    second = mix2(second, unit);
  }
  return [first, second];
}
