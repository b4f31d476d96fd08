import type { AreaProperties } from '../model/boundary.ts';
import type { Day } from '../model/time.ts';
import { holdsOn } from './moment.ts';
import type { AreaShape } from './shapes.ts';

/** From this zoom on, districts and agencies are drawn and answer to the pointer. */
export const DISTRICT_ZOOM = 5.2;

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

/** The areas that are there on `day` and fine enough to be told apart at `zoom`. */
export function shownAreas(
  areas: readonly AreaShape[],
  zoom: number,
  day: Day,
): readonly AreaShape[] {
  return areas.filter(
    ({ properties }) =>
      holdsOn(properties, day) && (zoom >= DISTRICT_ZOOM || !isFine(properties.level)),
  );
}
