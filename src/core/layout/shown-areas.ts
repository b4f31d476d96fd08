import type { AreaProperties } from '../model/boundary.ts';
import type { PlaceId } from '../model/ids.ts';
import type { Day } from '../model/time.ts';
import { holdsOn } from './moment.ts';
import type { AreaShape } from './shapes.ts';

/** From this zoom on, the lines of districts are drawn, and districts that texts name stand out. */
export const DISTRICT_ZOOM = 5.2;
/** From this zoom on, every district and agency can be told apart and answers to the pointer. */
export const EVERY_DISTRICT_ZOOM = 6.25;

type Level = AreaProperties['level'];

/** Coarse to fine: of two areas under the pointer the finer one is meant. */
const FINENESS: Readonly<Record<Level, number>> = {
  country: 0,
  part: 1,
  territory: 2,
  province: 2,
  district: 3,
  agency: 3,
  'frontier-region': 4,
};

export const fineness = (level: Level): number => FINENESS[level];

export const isFine = (level: Level): boolean => FINENESS[level] >= 3;

/**
 * The areas that are there on `day` and stand out at `zoom`: of the fine ones
 * at middling zooms those alone that `isNamed` says texts speak of.
 */
export function shownAreas(
  areas: readonly AreaShape[],
  zoom: number,
  day: Day,
  isNamed: (id: PlaceId) => boolean,
): readonly AreaShape[] {
  return areas.filter(({ id, properties }) => {
    if (!holdsOn(properties, day)) return false;
    if (!isFine(properties.level) || zoom >= EVERY_DISTRICT_ZOOM) return true;
    return zoom >= DISTRICT_ZOOM && isNamed(id);
  });
}
