import { pointOf, type NameIndex, type PlaceRef } from './name-index.ts';
import { DEGREE, NO_POINT } from './names-format.ts';

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

const KM_PER_DEGREE = 111.2;
/** Degrees of latitude or longitude beyond which two places are not near in any sense used here. */
const NEAR_DEGREES = 4;

/** Distance in km of places that are near each other, to a few per cent; `Infinity` for those that are not, or have no point. */
export function nearKm(names: NameIndex, a: PlaceRef, b: PlaceRef): number {
  const { lng, lat } = names.columns;
  const [lat1, lat2] = [lat[a] ?? NO_POINT, lat[b] ?? NO_POINT];
  if (lat1 === NO_POINT || lat2 === NO_POINT) return Infinity;
  const north = (lat1 - lat2) / DEGREE;
  const east = ((lng[a] ?? 0) - (lng[b] ?? 0)) / DEGREE;
  if (Math.abs(north) > NEAR_DEGREES || Math.abs(east) > NEAR_DEGREES) return Infinity;
  const across = east * Math.cos((lat1 / DEGREE) * RADIANS);
  return KM_PER_DEGREE * Math.sqrt(north * north + across * across);
}

/** Whether `inner` is in `outer` by any of its parents at any time. */
export function liesIn(names: NameIndex, inner: PlaceRef, outer: PlaceRef): boolean {
  // No plain settlement holds another place, and what is above a rich one is known.
  if (outer >= names.richPlaces) return false;
  if (inner < names.richPlaces) return names.aboveOf(inner).includes(outer);
  const { parentStart, parents } = names.columns;
  const end = parentStart[inner + 1] ?? 0;
  for (let at = parentStart[inner] ?? 0; at < end; at++) {
    const parent = parents[at] ?? 0;
    if (parent === outer) return true;
    for (const above of names.aboveOf(parent)) if (above === outer) return true;
  }
  return false;
}
