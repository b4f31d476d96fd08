import { foldName } from './fold.ts';
import { pointOf, type NameIndex, type PlaceRef } from './name-index.ts';
import type { Phrase } from './locate-phrases.ts';
import { SHORT_AREAS } from './locate-words.ts';
import { LEAST_GAP, soundWeight, spellingDistance } from './spelling-distance.ts';
import { neighbourKeys, spellingKey, type SpellingKey } from './spelling-key.ts';
import { soundsOfFolded, type Sounds } from './spelling-sounds.ts';
import type { SpellingTable } from './spelling-table.ts';
import type { LngLat } from '../model/place.ts';

/** A place that some words of a phrase could name. */
export interface Reading {
  readonly phrase: Phrase;
  /** The words, folded, and as they are written. */
  readonly words: string;
  readonly quote: string;
  /** How many words of the phrase these are. */
  readonly count: number;
  readonly ref: PlaceRef;
  /** Number of the name that they are a spelling of. */
  readonly name: number;
  /** How far the spelling is from it; 0: sounds the same. */
  readonly distance: number;
  /** How much there is to hear in the words. */
  readonly weight: number;
  readonly point: LngLat | null;
}

const MOST_WORDS = 4;
/** Wrong letters that a name may have, for each that it has. */
const SLACK = 0.24;
/** Below this, for each letter, a name is found without a consonant wrong. */
const NEAR_SLACK = 0.1;
/** Less than a consonant and a vowel is no name. */
const LEAST_WEIGHT = 1.25;
/** Only spellings with so much in them are also looked for with one consonant wrong. */
const NEIGHBOUR_WEIGHT = 2.5;

/** Whether a place may be meant at all; asked before its spelling is compared. */
export type Allows = (ref: PlaceRef) => boolean;

/** The places that the words of a phrase could name, each once. */
export function readPhrase(
  phrase: Phrase,
  names: NameIndex,
  table: SpellingTable,
  allows: Allows,
): Reading[] {
  const best = new Map<PlaceRef, Reading>();
  const { words } = phrase;
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
      const spelled = words.slice(from, to).join(' ');
      const meant = SHORT_AREAS.get(spelled);
      const sounds = soundsOfFolded(meant === undefined ? spelled : foldName(meant));
      for (const [name, ref, distance] of spelledLike(sounds, table, allows)) {
        const weight = soundWeight(sounds);
        const known = best.get(ref);
        if (
          known !== undefined &&
          valueOf(known.weight, known.distance) >= valueOf(weight, distance)
        )
          continue;
        best.set(ref, {
          phrase,
          words: spelled,
          quote: phrase.quotes.slice(from, to).join(' '),
          count: to - from,
          ref,
          name,
          distance,
          weight,
          point: pointOf(names, ref),
        });
      }
    }
  }
  return [...best.values()];
}

const valueOf = (weight: number, distance: number): number => weight - 3 * distance;

type Found = readonly [name: number, ref: PlaceRef, distance: number];

/** Names that sound like this; those with a consonant wrong only where none has all of them right. */
function spelledLike(sounds: Sounds, table: SpellingTable, allows: Allows): Found[] {
  const weight = soundWeight(sounds);
  if (weight < LEAST_WEIGHT) return [];
  const own = matches([spellingKey(sounds)], sounds, weight, table, allows);
  const isFound = own.some(([, , distance]) => distance <= weight * NEAR_SLACK);
  if (isFound || weight < NEIGHBOUR_WEIGHT) return own;
  return [...own, ...matches(neighbourKeys(sounds), sounds, weight, table, allows)];
}

function matches(
  keys: readonly SpellingKey[],
  sounds: Sounds,
  weight: number,
  table: SpellingTable,
  allows: Allows,
): Found[] {
  const limit = weight * SLACK;
  const found: Found[] = [];
  for (const key of keys) {
    for (const { name, ref } of table.named(key)) {
      if (!allows(ref)) continue;
      let distance = Infinity;
      for (const own of table.soundsOfName(name)) {
        // Letters that are too many must be left out, at a fifth each or more.
        if (Math.abs(own.length - sounds.length) * LEAST_GAP > limit) continue;
        distance = Math.min(distance, spellingDistance(sounds, own, limit));
      }
      if (distance <= limit) found.push([name, ref, distance]);
    }
  }
  return found;
}
