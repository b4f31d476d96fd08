import { kmBetween } from '../../src/core/linking/geography.ts';
import type { Certainty, Sense } from '../../src/core/model/mention.ts';
import type { GoldMention, GoldPassage } from './gold-set.ts';

/** What a system says of a passage. A system that does not say what a mention is or where leaves that `null`. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly sense: Sense | null;
  readonly place: string | null;
  readonly point: readonly [number, number] | null;
  readonly certainty: Certainty | null;
}

/** A gold mention beside what was found for it, or one of them alone. */
export interface Pair {
  readonly gold: GoldMention | null;
  readonly found: Found | null;
}

/** A part of a whole. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Recognition {
  readonly precision: Share;
  readonly recall: Share;
}

/** Distances, in km, within which a place counts as the right one. */
export const WITHIN_KM = [5, 25, 161] as const;
const RIGHT_KM = 25;

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * Every wanted gold mention with the found one that shares the most characters
 * with it, each used once and the greatest shares first; then what is left of
 * both. What is found on words of the gold that are used or optional is
 * neither a find nor an error of its own, and is left out.
 */
export function pairUp(gold: readonly GoldMention[], found: readonly Found[]): Pair[] {
  const wanted = gold.filter(({ optional }) => !optional);
  const shares = wanted
    .flatMap((g) => found.map((f) => ({ g, f, units: overlap(g, f) })))
    .filter(({ units }) => units > 0)
    .sort((a, b) => b.units - a.units || a.g.start - b.g.start || a.f.start - b.f.start);
  const pairs: Pair[] = [];
  const used = new Set<GoldMention | Found>();
  for (const { g, f } of shares) {
    if (used.has(g) || used.has(f)) continue;
    used.add(g).add(f);
    pairs.push({ gold: g, found: f });
  }
  const missed = wanted.filter((g) => !used.has(g));
  const extra = found.filter((f) => !used.has(f) && !gold.some((g) => overlap(g, f) > 0));
  return [
    ...pairs,
    ...missed.map((g) => ({ gold: g, found: null })),
    ...extra.map((f) => ({ gold: null, found: f })),
  ];
}

export const pairPassage = ({ mentions }: GoldPassage, found: readonly Found[]): Pair[] =>
  pairUp(mentions, found);

const isExact = ({ gold, found }: Pair): boolean =>
  gold !== null && found !== null && gold.start === found.start && gold.end === found.end;

/**
 * How much of what is wanted was found, and how much of what was found is
 * wanted. Gold mentions that `wanted` leaves out are counted on neither side.
 * `exact`: begin and end must be the gold's.
 */
export function recognitionOf(
  pairs: readonly Pair[],
  wanted: (gold: GoldMention) => boolean,
  exact: boolean,
): Recognition {
  const counted = pairs.filter(({ gold }) => gold === null || wanted(gold));
  const right = counted.filter(
    (pair) => pair.gold !== null && pair.found !== null && (!exact || isExact(pair)),
  ).length;
  return {
    precision: { right, of: counted.filter(({ found }) => found !== null).length },
    recall: { right, of: counted.filter(({ gold }) => gold !== null).length },
  };
}

export const shareOf = ({ right, of }: Share): number | null => (of === 0 ? null : right / of);

/** Harmonic mean of precision and recall; `null` where there is nothing to find. */
export function f1Of({ precision, recall }: Recognition): number | null {
  const all = precision.of + recall.of;
  return recall.of === 0 ? null : (2 * recall.right) / all;
}

/** Of the mentions that were found and are wanted, how many have a sense that is right. */
export function senseOf(pairs: readonly Pair[]): Share {
  const both = pairs.filter(
    ({ gold, found }) => gold !== null && found !== null && found.sense !== null,
  );
  const right = both.filter(
    ({ gold, found }) => found?.sense != null && gold?.senses.includes(found.sense) === true,
  );
  return { right: right.length, of: both.length };
}

/** Km between the place found and the gold's: 0 for the same id, `Infinity` for none. */
export function kmOff({ gold, found }: Pair): number {
  if (gold === null || found === null) return Infinity;
  if (gold.place !== null && gold.place === found.place) return 0;
  if (gold.point === null || found.point === null) return Infinity;
  return kmBetween(gold.point, found.point);
}

/** Whether the gold says where a mention is, so that an answer can be right or wrong. */
const isPlaced = (gold: GoldMention | null): boolean =>
  gold !== null && (gold.place !== null || gold.point !== null);

/** Of the mentions of the region that were found and that the gold places, how many are within `km`. */
export function resolutionOf(pairs: readonly Pair[], km: number): Share {
  const both = pairs.filter(
    ({ gold, found }) =>
      isPlaced(gold) && gold?.regional === true && gold.type !== 'demonym' && found !== null,
  );
  return { right: both.filter((pair) => kmOff(pair) <= km).length, of: both.length };
}

/**
 * Of what a system calls `certainty`, how much is right: a mention that the
 * gold has too and, where the gold places it, within 25 km of that place.
 */
export function calibrationOf(pairs: readonly Pair[], certainty: Certainty): Share {
  const called = pairs.filter(({ found }) => found?.certainty === certainty);
  const right = called.filter(
    (pair) => pair.gold !== null && (!isPlaced(pair.gold) || kmOff(pair) <= RIGHT_KM),
  );
  return { right: right.length, of: called.length };
}
