import type { Sounds } from './spelling-sounds.ts';

/**
 * The skeleton of a name as a number: its first eight consonants by class, four
 * bits each, what begins the name first. Spellings of one name mostly share it.
 * Vowels count only at the beginning, and there they are all one.
 */
export type SpellingKey = number;

export const KEY_LETTERS = 8;
const BITS = 4;
const BASE = 1 << BITS;

/** Sounds that share a class; the class is the place in this list, from 1. */
const CLASSES = ['kxgq', 'jzv', 'sc', 'C', 't', 'd', 'pf', 'b', 'mn', 'l', 'r'] as const;
const WEAK_W = CLASSES.length + 1;
const VOWEL_FIRST = WEAK_W + 1;
const H_FIRST = VOWEL_FIRST + 1;
const NUMBER = H_FIRST + 1;
const LETTERS = Array.from({ length: NUMBER }, (_, at) => at + 1);

const CLASS_OF = new Uint8Array(128);
CLASSES.forEach((sounds, at) => {
  for (const sound of sounds) CLASS_OF[sound.charCodeAt(0)] = at + 1;
});
for (let digit = 0x30; digit <= 0x39; digit++) CLASS_OF[digit] = NUMBER;

/** Classes of the consonants, at most eight. */
function classesOf(sounds: Sounds): number[] {
  const classes: number[] = [];
  const first = sounds.charAt(0);
  if (first === 'w') classes.push(WEAK_W);
  else if (first === 'h') classes.push(H_FIRST);
  else if ('aeiouy'.includes(first)) classes.push(VOWEL_FIRST);
  let last = 0;
  for (let at = 0; at < sounds.length && classes.length < KEY_LETTERS; at++) {
    const kind = CLASS_OF[sounds.charCodeAt(at)] ?? 0;
    // Two consonants of one class with no vowel between are one ("Sakkhi", "Sakhi").
    if (kind !== 0 && (kind !== last || kind === NUMBER)) classes.push(kind);
    last = kind;
  }
  return classes;
}

const pack = (classes: readonly number[]): SpellingKey =>
  classes.slice(0, KEY_LETTERS).reduce((key, kind) => key * BASE + kind, 0);

/** 0: nothing in it that a key is made of. */
export const spellingKey = (sounds: Sounds): SpellingKey => pack(classesOf(sounds));

/** The keys of spellings with one consonant more, one less, or another one. */
export function neighbourKeys(sounds: Sounds): SpellingKey[] {
  const classes = classesOf(sounds);
  const keys = new Set<SpellingKey>();
  for (let at = 0; at <= classes.length; at++) {
    const [before, after] = [classes.slice(0, at), classes.slice(at)];
    if (after.length > 0 && classes.length > 2) keys.add(pack([...before, ...after.slice(1)]));
    for (const letter of LETTERS) {
      keys.add(pack([...before, letter, ...after]));
      if (after.length > 0 && classes.length > 1)
        keys.add(pack([...before, letter, ...after.slice(1)]));
    }
  }
  keys.delete(pack(classes));
  return [...keys];
}
