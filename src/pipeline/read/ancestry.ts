import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';

/** The place and all that ever stood above it, each once. */
export type Ancestry = (place: PlaceId) => readonly PlaceId[];

/**
 * By extent, not by date: what lies in North Waziristan lies in the former
 * FATA and in the Khyber Pakhtunkhwa of today, whenever it happened.
 */
export function ancestryOf(places: ReadonlyMap<PlaceId, Pick<Place, 'parents'>>): Ancestry {
  const known = new Map<PlaceId, readonly PlaceId[]>();
  return (place) => {
    const found = known.get(place);
    if (found !== undefined) return found;
    const line = new Set([place]);
    // A set grows while it is walked, so this reaches the parents of the parents too.
    for (const id of line)
      for (const parent of places.get(id)?.parents ?? []) line.add(parent.place);
    const ancestry = [...line];
    known.set(place, ancestry);
    return ancestry;
  };
}
