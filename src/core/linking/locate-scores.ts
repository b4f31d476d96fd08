import { foldName } from './fold.ts';
import { kmBetween } from './geography.ts';
import { isArea, isProvince } from './locate-areas.ts';
import { frontierScore } from './locate-frontier.ts';
import type { Role } from './locate-phrases.ts';
import type { Reading } from './locate-readings.ts';
import type { Scene } from './locate-scene.ts';
import { costOutsideNamed, costOutsideTold } from './locate-surroundings.ts';
import { COMMON_PARTS } from './locate-words.ts';
import type { NameIndex } from './name-index.ts';
import type { PlaceKind } from '../model/place.ts';

/*
 * How good a reading of a description is, in units that mean nothing by
 * themselves: one more is about e times as likely. All weights were chosen on
 * one half of the development set (`tests/eval/locate.ts` says which) and
 * looked at on the other.
 */

/** For each consonant heard: longer names are less often alike by chance. */
const PER_SOUND = 0.7;
const MOST_SOUNDS = 6;
/** For a spelling of which every letter is wrong. */
const PER_DISTANCE = 14;
/** For a name that is written so and not only heard so. */
const SAME_LETTERS = 0.5;
/** For each rank: hamlets are spoken of less than towns. */
const PER_RANK = 0.2;
const SEAT_RANK = 5;
/** For another name of the text that is near, and what is near; where no district is told, the text must tell it. */
const SUPPORT = { most: 1.5, km: 15 } as const;
const UNTOLD_SUPPORT = { most: 3, km: 35 } as const;
/** So many times as much where that is a tehsil, which lies round the town of its name. */
const TEHSIL_SUPPORT = 2;
/** For the kind that a word beside the name says. */
const KIND_SAID = 0.7;
/** For each name that stands before it: the first is most often the one meant. */
const PER_ORDER = 0.25;
/** Of a description without capitals, where any word may seem a name. */
const GUESSED = 1.5;
/** For each word of the phrase that is not explained. */
const PER_WORD_LEFT = 0.8;
/** A hamlet that has the name of an area: "Kalat". */
const AREA_OF_SAME_NAME = 1.5;
const TEHSILS: ReadonlySet<string> = new Set(['tehsil', 'tahsil']);
const ROLE_COST: Readonly<Record<Role, number>> = { is: 0, in: 1, near: 0.6, off: 1.2 };
/** Wrong letters of a name that still counts as known, for each that it has. */
const KNOWN_SLACK = 0.1;

export interface Scored extends Reading {
  readonly score: number;
}

/** Kinds too large to say where something was, unless the text says that it means them. */
const LARGE: ReadonlySet<PlaceKind> = new Set(['region', 'river', 'lake', 'line', 'pass', 'peak']);
const POINTED: ReadonlySet<PlaceKind> = new Set(['pass', 'peak']);
/** A region that reaches no farther from its point is as good as a place: "Tirah". */
const SMALL_REGION_KM = 30;

/** Readings as settlements and other small places, the best first. */
export function scoreReadings(scene: Scene): Scored[] {
  const scored: Scored[] = [];
  scene.readings.forEach((own, at) => {
    const area = scene.named.find(({ phrase }) => phrase === own[0]?.phrase);
    const countries = countriesIn(own, scene.names);
    for (const reading of own) {
      if (countries.has(reading.words) || !isSmall(reading, area, scene.names)) continue;
      scored.push({ ...reading, score: scoreOf(reading, area, at, scene) });
    }
  });
  return scored.sort((a, b) => b.score - a.score || a.ref - b.ref);
}

function isSmall(reading: Reading, area: Reading | undefined, names: NameIndex): boolean {
  const kind = names.kindOf(reading.ref);
  if (isArea(kind) || reading.point === null) return false;
  if (LARGE.has(kind) && !isMeantLarge(reading, kind, names)) return false;
  // "Bati Kot district" is no village.
  if (area?.words === reading.words && area.phrase.kinds?.includes(names.kindOf(area.ref)) === true)
    return false;
  if (COMMON_PARTS.has(reading.words) && reading.phrase.words.length > 1) return false;
  // "Waziristan" within "South Waziristan".
  return area === undefined || area.words === reading.words || !area.words.includes(reading.words);
}

function isMeantLarge(reading: Reading, kind: PlaceKind, names: NameIndex): boolean {
  const { phrase, ref, count, distance } = reading;
  if (phrase.kinds?.includes(kind) === true) return true;
  // "Nanga Parbat": a summit or pass that is called by all its name is a place like others.
  if (POINTED.has(kind) && distance === 0 && count > 1 && count === phrase.words.length)
    return true;
  return kind === 'region' && (names.placeOf(ref).radiusKm ?? Infinity) <= SMALL_REGION_KM;
}

/** Words that are the name of a country, and so of no hamlet that has it in its name. */
function countriesIn(own: readonly Reading[], names: NameIndex): ReadonlySet<string> {
  const countries = own.filter(
    ({ ref, distance }) => distance === 0 && names.kindOf(ref) === 'country',
  );
  return new Set(countries.map(({ words }) => words));
}

function scoreOf(reading: Reading, area: Reading | undefined, at: number, scene: Scene): number {
  const { phrase, ref } = reading;
  const { names, told } = scene;
  const rank = names.columns.rank[ref] ?? 9;
  const kindSaid = phrase.kinds?.includes(names.kindOf(ref));
  let score = spellingScore(reading) - PER_RANK * rank;
  if (foldName(names.nameText(reading.name)) === reading.words) score += SAME_LETTERS;
  if (kindSaid !== undefined) score += kindSaid ? KIND_SAID : -KIND_SAID;
  const isArea = area?.words === reading.words;
  if (isArea && rank > SEAT_RANK) score -= kindSaid === true ? KIND_SAID : AREA_OF_SAME_NAME;
  if (phrase.guessed) score -= GUESSED;
  const inArea = area === undefined || isArea ? 0 : area.count;
  score -= PER_WORD_LEFT * Math.max(0, phrase.words.length - reading.count - inArea);
  if (told.district === undefined && told.province === undefined)
    score += frontierScore(names, ref, scene.frontier);
  score -= costOutsideTold(reading, scene) + costOutsideNamed(reading, scene);
  return score + supportOf(reading, at, scene) - ROLE_COST[phrase.role] - PER_ORDER * phrase.order;
}

export const spellingScore = ({ weight, distance }: Reading): number =>
  Math.min(weight, MOST_SOUNDS) * PER_SOUND - (distance / weight) * PER_DISTANCE;

/** Names of other phrases that are near: "Dosalli, Razmak". */
function supportOf({ point }: Reading, own: number, { readings, told }: Scene): number {
  if (point === null) return 0;
  const isUntold = told.district === undefined;
  const { most, km } = isUntold ? UNTOLD_SUPPORT : SUPPORT;
  let support = 0;
  readings.forEach((others, at) => {
    if (at === own) return;
    let best = 0;
    for (const other of others) {
      if (other.point === null || other.distance / other.weight > KNOWN_SLACK) continue;
      const near = Math.exp(-kmBetween(point, other.point) / km);
      best = Math.max(best, near * Math.min(1, other.weight / 4));
    }
    const isTehsil = TEHSILS.has(others[0]?.phrase.kindWord ?? '');
    support += isTehsil && isUntold ? best * TEHSIL_SUPPORT : best;
  });
  return most * support;
}

/** The areas that the phrases name, at most one each; countries are too large to help. */
export function findNamedAreas(
  readings: readonly (readonly Reading[])[],
  names: NameIndex,
): Reading[] {
  const named: Reading[] = [];
  for (const own of readings) {
    let best: Reading | undefined;
    for (const reading of own) {
      const kind = names.kindOf(reading.ref);
      if (!isArea(kind) || kind === 'country') continue;
      if (reading.distance / reading.weight >= KNOWN_SLACK || reading.weight <= 1.5) continue;
      if (best === undefined || isBetterArea(reading, best, names)) best = reading;
    }
    if (best !== undefined) named.push(best);
  }
  return named;
}

/** Spelled better, else larger, as "Balochistan" is a province before it is anything else. */
function isBetterArea(one: Reading, other: Reading, names: NameIndex): boolean {
  const better = spellingScore(one) - spellingScore(other);
  if (better !== 0) return better > 0;
  const [large, larger] = [one, other].map(({ ref }) => isProvince(names.kindOf(ref)));
  return large === true && larger !== true;
}
