import { kmBetween, liesIn } from './geography.ts';
import { pointOf, type NameIndex, type PlaceRef } from './name-index.ts';
import type { LngLat } from '../model/place.ts';

/*
 * What this atlas is about: where nothing else is told, places near the border
 * are meant more often than their namesakes, and those in the territories that
 * are or were governed apart from the provinces.
 */
const NEAR_BORDER = 1.2;
const BORDER_KM = 150;
const IN_TERRITORY = 0.5;

/** Points of the crossings of the border, and the territories. */
export interface Frontier {
  readonly crossings: readonly LngLat[];
  readonly territories: readonly PlaceRef[];
}

export function readFrontier(names: NameIndex): Frontier {
  const crossings: LngLat[] = [];
  const territories: PlaceRef[] = [];
  for (let ref = 0; ref < names.richPlaces; ref++) {
    const kind = names.kindOf(ref);
    const point = kind === 'crossing' ? pointOf(names, ref) : null;
    if (point !== null) crossings.push(point);
    if (kind === 'territory') territories.push(ref);
  }
  return { crossings, territories };
}

/** What a place has for where it is, in units of a score; 0 far from the border, and where there is none. */
export function frontierScore(
  names: NameIndex,
  ref: PlaceRef,
  { crossings, territories }: Frontier,
): number {
  const isApart = territories.some((territory) => liesIn(names, ref, territory));
  const score = isApart ? IN_TERRITORY : 0;
  const point = pointOf(names, ref);
  if (point === null || crossings.length === 0) return score;
  let least = Infinity;
  for (const crossing of crossings) least = Math.min(least, kmBetween(point, crossing));
  return score + NEAR_BORDER * Math.exp(-least / BORDER_KM);
}
