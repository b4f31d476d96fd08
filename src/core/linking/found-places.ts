import type { PlaceId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { FoundMention } from './found-mention.ts';
import type { NameIndex } from './name-index.ts';

/** Every place a mention or a candidate names, in the order of the text, each once. */
export function placesOf(
  passages: readonly (readonly FoundMention[])[],
  names: NameIndex,
): Place[] {
  const ids = new Set<PlaceId>();
  for (const mentions of passages) {
    for (const { place, candidates } of mentions) {
      if (place !== null) ids.add(place);
      for (const candidate of candidates) ids.add(candidate.place);
    }
  }
  return [...ids].flatMap((id) => {
    const ref = names.refOf(id);
    return ref === undefined ? [] : [names.placeOf(ref)];
  });
}
