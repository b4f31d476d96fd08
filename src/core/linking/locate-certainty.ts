import { kmBetween, liesIn } from './geography.ts';
import { isArea, isProvince } from './locate-areas.ts';
import type { Reading } from './locate-readings.ts';
import type { Scene } from './locate-scene.ts';
import type { Scored } from './locate-scores.ts';
import type { PlaceRef } from './name-index.ts';
import type { Mention } from '../model/mention.ts';

/** Score by which a `certain` answer is ahead of the best one elsewhere; and a `less-certain` one. */
const SURE_MARGIN = 3;
const FAIR_MARGIN = 1;
/** Wrong letters that it may have, for each letter; the name of a hamlet must sound right to be `certain`. */
const SURE_SLACK = 0.06;
const FAIR_SLACK = 0.1;
/** Consonants that it must have, or nearly so. */
const SURE_WEIGHT = 2.5;
/** Seats of provinces and districts, and larger towns. */
const SEAT_RANK = 5;
/** Candidates nearer than this are the same answer to "where". */
const SAME_KM = 25;
/** A name beside it that we know no nearer place of is not about its surroundings. */
const BESIDE_KM = 50;
/** Words that name something larger than a place, or several. */
const VAGUE_KINDS: ReadonlySet<string> = new Set(['tehsil', 'tahsil', 'areas', 'villages']);
/** Words that say that the name of a tribe is meant as that of a settlement. */
const SETTLED_KINDS: ReadonlySet<string> = new Set(['village', 'town', 'city']);
/** A tribe's name is that of all its ground, and of a hamlet wherever it settled; "raghzai" is a plain. */
const TRIBE = /(?:khel|kheil|khail|(?<!ragh)zai)$/;

/**
 * How sure the answer is. `certain` asks for everything at once, for a chance
 * likeness is common among 370 000 names: nothing like it elsewhere, a name
 * that is written well and meant as a place, and surroundings that bear it out.
 */
export function certaintyOf(
  best: Scored,
  scored: readonly Scored[],
  scene: Scene,
): Mention['certainty'] {
  const margin = best.score - (rivalOf(best, scored)?.score ?? -Infinity);
  if (
    margin > SURE_MARGIN &&
    isWellWritten(best, scene) &&
    isOnePlace(best, scene) &&
    isBorneOut(best, scene) &&
    explainsAll(best, scene) &&
    !scored.some((other) => isInItsWay(other, best, scene))
  )
    return 'certain';
  return margin > FAIR_MARGIN && best.distance / best.weight <= FAIR_SLACK
    ? 'less-certain'
    : 'uncertain';
}

/** The best of the readings that are somewhere else. */
export const rivalOf = (best: Scored, scored: readonly Scored[]): Scored | undefined =>
  scored.find((other) => isElsewhere(other, best));

const isElsewhere = (one: Reading, other: Reading): boolean =>
  one.point !== null && other.point !== null && kmBetween(one.point, other.point) > SAME_KM;

/** A good spelling of a name that is not short, all words of it, first in the description. */
function isWellWritten(best: Scored, scene: Scene): boolean {
  const { phrase, distance, weight, count } = best;
  return (
    distance / weight <= (isSeat(best, scene) ? SURE_SLACK : 0) &&
    weight >= SURE_WEIGHT &&
    phrase.order === 0 &&
    phrase.words.length === count
  );
}

/**
 * The name of one place and not of the country around: not some way from it,
 * not two places, not "Turbat district" for the town of Turbat, not the ground
 * of a tribe, not a region that reaches farther than a place may.
 */
function isOnePlace(best: Scored, scene: Scene): boolean {
  const { phrase, words, ref } = best;
  const { names } = scene;
  if (phrase.role === 'off' || scene.phrases.some(({ joined }) => joined)) return false;
  if (VAGUE_KINDS.has(phrase.kindWord ?? '')) return false;
  const kind = names.kindOf(ref);
  if (phrase.kinds?.some(isArea) === true && !phrase.kinds.includes(kind)) return false;
  if (TRIBE.test(words) && !isSeat(best, scene) && !SETTLED_KINDS.has(phrase.kindWord ?? ''))
    return false;
  return ref >= names.richPlaces || (names.placeOf(ref).radiusKm ?? 0) <= SAME_KM;
}

/**
 * In all areas that are told and that the text names; a hamlet in a district
 * that is: a province has room for many of its name that we do not know.
 */
function isBorneOut(reading: Reading, scene: Scene): boolean {
  const { told, named, names } = scene;
  const said = named.flatMap((area) => (area.phrase === reading.phrase ? [] : [area.ref]));
  if (told.district !== undefined) said.push(told.district);
  const isNear = said.some((area) => !isProvince(names.kindOf(area)));
  if (!isNear && !isSeat(reading, scene)) return false;
  if (told.district === undefined && told.province !== undefined) said.push(told.province);
  return said.every((area) => liesIn(names, reading.ref, area));
}

/** Where no district is told, every other name of the text must be that of an area or of something near. */
function explainsAll(best: Scored, { told, named, readings, phrases, names }: Scene): boolean {
  if (told.district !== undefined) return true;
  const isCountry = (ref: PlaceRef): boolean => names.kindOf(ref) === 'country';
  return phrases.every(
    (phrase, at) =>
      phrase === best.phrase ||
      named.some((area) => area.phrase === phrase) ||
      readings[at]?.some(
        ({ ref, point }) =>
          isCountry(ref) ||
          (point !== null && best.point !== null && kmBetween(point, best.point) < BESIDE_KM),
      ) === true,
  );
}

/** Elsewhere, sounding as the text has it, and as well borne out. */
const isInItsWay = (other: Scored, best: Scored, scene: Scene): boolean =>
  other.distance === 0 &&
  other.words === best.words &&
  isElsewhere(other, best) &&
  isBorneOut(other, scene);

const isSeat = ({ ref }: Reading, { names }: Scene): boolean =>
  (names.columns.rank[ref] ?? 9) <= SEAT_RANK;
