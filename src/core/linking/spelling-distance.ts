import { isVowel, type Sounds } from './spelling-sounds.ts';

/*
 * How far two spellings are from each other: the cheapest way to turn the
 * sounds of one into those of the other, where what writers of this region
 * confuse costs little. 1 is one wrong consonant.
 */

/** Sounds that are written for one another, and what that costs. */
const PAIRS: readonly (readonly [string, number])[] = [
  ['kx', 0.3],
  ['kg', 0.5],
  ['kq', 0.4],
  ['gq', 0.25],
  ['xq', 0.4],
  ['xc', 0.5],
  ['xh', 0.4],
  ['qg', 0.25],
  ['gv', 0.6],
  ['jz', 0.35],
  ['jv', 0.3],
  ['zv', 0.25],
  ['jC', 0.6],
  ['jg', 0.6],
  ['zs', 0.5],
  ['Cs', 0.4],
  ['Cc', 0.45],
  ['sc', 0.4],
  ['td', 0.45],
  ['dr', 0.5],
  ['pb', 0.5],
  ['pf', 0.35],
  ['bw', 0.5],
  ['fw', 0.6],
  ['mn', 0.5],
  ['lr', 0.6],
  ['nl', 0.8],
  ['Ck', 0.7],
  ['ck', 0.6],
  ['rn', 0.7],
];
const CLOSE = new Map<string, number>();
for (const [pair, cost] of PAIRS) {
  const [one = '', other = ''] = pair;
  CLOSE.set(one + other, cost);
  CLOSE.set(other + one, cost);
}

const FRONT = 'eiy';
const BACK = 'ouw';
const SAME_VOWEL = 0.1;
const OTHER_VOWEL = 0.2;
const VOWEL_GAP = 0.2;
/** What leaving out a letter costs at least. */
export const LEAST_GAP = VOWEL_GAP;
const WEAK_GAP = 0.3;
const NASAL_GAP = 0.7;
const GAP = 1;
const DIGIT = 3;

const isDigit = (sound: string): boolean => sound >= '0' && sound <= '9';
const isSoft = (sound: string): boolean => isVowel(sound) || sound === 'y' || sound === 'w';

function gapCost(sound: string): number {
  if (isVowel(sound)) return VOWEL_GAP;
  if (sound === 'y' || sound === 'w' || sound === 'h') return WEAK_GAP;
  if (isDigit(sound)) return DIGIT;
  return sound === 'n' ? NASAL_GAP : GAP;
}

function swapCost(one: string, other: string): number {
  if (one === other) return 0;
  if (isSoft(one) && isSoft(other)) {
    const alike =
      (FRONT.includes(one) && FRONT.includes(other)) ||
      (BACK.includes(one) && BACK.includes(other));
    return alike ? SAME_VOWEL : OTHER_VOWEL;
  }
  if (isDigit(one) || isDigit(other)) return DIGIT;
  return CLOSE.get(one + other) ?? GAP;
}

const CODES = 128;
const gaps = Float64Array.from({ length: CODES }, (_, code) => gapCost(String.fromCharCode(code)));
const swaps = Float64Array.from({ length: CODES * CODES }, (_, at) =>
  swapCost(String.fromCharCode(Math.floor(at / CODES)), String.fromCharCode(at % CODES)),
);
const gapAt = (sounds: Sounds, at: number): number => gaps[sounds.charCodeAt(at)] ?? GAP;

/**
 * Distance of two spellings, 0 for those that sound the same; `Infinity` as
 * soon as it must be above `limit`.
 */
export function spellingDistance(one: Sounds, other: Sounds, limit = Infinity): number {
  if (one === other) return 0;
  let row = new Float64Array(other.length + 1);
  let next = new Float64Array(other.length + 1);
  for (let at = 0; at < other.length; at++) row[at + 1] = (row[at] ?? 0) + gapAt(other, at);
  for (let i = 0; i < one.length; i++) {
    const gap = gapAt(one, i);
    const code = one.charCodeAt(i) & (CODES - 1);
    let least = (next[0] = (row[0] ?? 0) + gap);
    for (let j = 0; j < other.length; j++) {
      const swap = swaps[code * CODES + (other.charCodeAt(j) & (CODES - 1))] ?? GAP;
      const cost = Math.min(
        (row[j] ?? 0) + swap,
        (row[j + 1] ?? 0) + gap,
        (next[j] ?? 0) + gapAt(other, j),
      );
      next[j + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    [row, next] = [next, row];
  }
  const distance = row[other.length] ?? 0;
  return distance > limit ? Infinity : distance;
}

/** How much there is to hear in a name: a consonant counts one, a vowel a quarter. */
export function soundWeight(sounds: Sounds): number {
  let weight = 0;
  for (const sound of sounds) weight += isVowel(sound) || sound === 'h' ? 0.25 : 1;
  return weight;
}
