import { foldName } from './fold.ts';

/**
 * How a name sounds, one letter a sound, whatever romanisation or script wrote
 * it: vowels `a e i o u`, the weak `y w h`, and consonants, of which
 *
 *   x kh   q gh   c sh   C ch, ts   j j, dz   v zh   k k, q, hard c
 *
 * need a word. Digits stand for themselves. Words are joined, for writers part
 * them as they like ("Miran Shah", "Miranshah").
 */
export type Sounds = string;

/** Letters that are one sound together, the longest first. */
const CLUSTERS: readonly (readonly [string, string])[] = [
  ['tsch', 'C'],
  ['tch', 'C'],
  ['kh', 'x'],
  ['gh', 'q'],
  ['sh', 'c'],
  ['ch', 'C'],
  ['ts', 'C'],
  ['zh', 'v'],
  ['dz', 'j'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['th', 't'],
  ['dh', 'd'],
  ['bh', 'b'],
  ['rh', 'r'],
  ['lh', 'l'],
  ['jh', 'j'],
  ['ee', 'i'],
  ['ea', 'i'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['aa', 'a'],
  ['au', 'o'],
  ['aw', 'o'],
];

const SINGLE: Readonly<Record<string, string>> = { q: 'k', c: 'k', v: 'w', x: 'ks' };

/** Letters of the Arabic script as `foldName` leaves them; short vowels are not written there. */
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  آ: 'a',
  ع: 'a',
  ء: '',
  ئ: 'i',
  ی: 'i',
  ہ: 'h',
  ح: 'h',
  و: 'w',
  ں: 'n',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ط: 't',
  ٹ: 't',
  ټ: 't',
  ث: 's',
  س: 's',
  ص: 's',
  ج: 'j',
  چ: 'C',
  څ: 'C',
  ځ: 'j',
  خ: 'x',
  د: 'd',
  ڈ: 'd',
  ډ: 'd',
  ذ: 'z',
  ز: 'z',
  ض: 'z',
  ظ: 'z',
  ژ: 'v',
  ږ: 'v',
  ر: 'r',
  ڑ: 'r',
  ړ: 'r',
  ش: 'c',
  ښ: 'c',
  غ: 'q',
  ف: 'f',
  ق: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ڼ: 'n',
};

const VOWELS = 'aeiou';
export const isVowel = (sound: string): boolean => VOWELS.includes(sound);

/** Sounds of a name in Latin or Arabic script; the empty string where it has none. */
export const soundsOf = (name: string): Sounds => soundsOfFolded(foldName(name));

/** As `soundsOf`, of a name that `foldName` has folded. */
export function soundsOfFolded(folded: string): Sounds {
  let sounds = '';
  let last = '';
  for (let at = 0; at < folded.length;) {
    const [sound, length] = soundAt(folded, at);
    at += length;
    // A doubled letter, also across two words, is one sound.
    if (sound !== last || (sound >= '0' && sound <= '9')) sounds += sound;
    if (sound !== '') last = sound;
  }
  return withoutEnd(sounds);
}

function soundAt(folded: string, at: number): readonly [string, number] {
  const letter = folded.charAt(at);
  for (const [cluster, sound] of clustersFrom(letter)) {
    if (folded.startsWith(cluster, at)) return [sound, cluster.length];
  }
  if (letter === ' ') return ['', 1];
  return [SINGLE[letter] ?? ARABIC[letter] ?? letter, 1];
}

const BY_LETTER = new Map<string, readonly (readonly [string, string])[]>();
for (const pair of CLUSTERS) {
  const letter = pair[0].charAt(0);
  BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), pair]);
}
const NO_CLUSTERS: readonly (readonly [string, string])[] = [];
const clustersFrom = (letter: string) => BY_LETTER.get(letter) ?? NO_CLUSTERS;

/** "Zhobe", "Zhobeh": what is hardly heard at the end. */
function withoutEnd(sounds: Sounds): Sounds {
  return sounds.length > 3 && sounds.endsWith('h') ? sounds.slice(0, -1) : sounds;
}
