import type { NameIndex } from '../../core/linking/name-index.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import type { FindPlace } from '../export/written-text.ts';

/** So many at most are kept, whatever is asked for. */
const KEPT = 10_000;

/** Finds places by id. What is asked for often is unpacked once. */
export function createPlaceFinder(names: NameIndex): FindPlace {
  const known = new Map<PlaceId, Place | undefined>();
  return (id) => {
    if (known.has(id)) return known.get(id);
    const ref = names.refOf(id);
    const place = ref === undefined ? undefined : names.placeOf(ref);
    if (known.size === KEPT) known.clear();
    known.set(id, place);
    return place;
  };
}
