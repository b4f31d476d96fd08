import { pointOf, type NameIndex, type PlaceRef } from './name-index.ts';

const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;

/** Great-circle distance between two points of degrees, in km. */
export function kmBetween(
  [lng1, lat1]: readonly [number, number],
  [lng2, lat2]: readonly [number, number],
): number {
  const halfLat = Math.sin(((lat2 - lat1) * RADIANS) / 2);
  const halfLng = Math.sin(((lng2 - lng1) * RADIANS) / 2);
  const chord =
    halfLat * halfLat + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * halfLng * halfLng;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Great-circle distance in km; `null` where one of them has no point. */
export function kmApart(names: NameIndex, a: PlaceRef, b: PlaceRef): number | null {
  const [from, to] = [pointOf(names, a), pointOf(names, b)];
  return from === null || to === null ? null : kmBetween(from, to);
}

/** Whether `inner` is in `outer` by any of its parents at any time. */
export const liesIn = (names: NameIndex, inner: PlaceRef, outer: PlaceRef): boolean =>
  names.parentsOf(inner).some((parent) => parent === outer || names.ancestorsOf(parent).has(outer));
