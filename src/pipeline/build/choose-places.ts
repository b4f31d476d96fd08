import type { Boundaries } from '../../core/model/boundary.ts';
import type { AtlasEvent } from '../../core/model/event.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import type { BuiltText } from '../write/compact-text.ts';

/** Settlements of this rank and better are named on the first map. */
const FIRST_RANK = 2;

/** What the places of the first paint follow from. */
export interface Uses {
  readonly texts: readonly BuiltText[];
  readonly events: readonly AtlasEvent[];
  readonly light: Boundaries;
}

/** Ids of the places that texts, mentions and events name. */
export function namedPlaces({ texts, events }: Pick<Uses, 'texts' | 'events'>): Set<PlaceId> {
  const used = new Set<PlaceId>();
  for (const { text, passages } of texts) {
    for (const place of text.about) used.add(place);
    for (const { place } of passages.flatMap((passage) => passage.mentions)) {
      if (place !== null) used.add(place);
    }
  }
  for (const event of events) for (const { place } of event.places) used.add(place);
  return used;
}

/**
 * The places that `atlas.json` holds, by id: those that texts, mentions and
 * events name, those that the light cut draws, great cities, and all that
 * stands above any of them. What a mention might have been can wait.
 */
export function choosePlaces(places: ReadonlyMap<PlaceId, Place>, uses: Uses): Place[] {
  const chosen = namedPlaces(uses);
  for (const { id } of uses.light.objects.areas.geometries) chosen.add(String(id) as PlaceId);
  for (const { properties } of uses.light.objects.lines.geometries) {
    if (properties !== undefined && 'place' in properties) chosen.add(properties.place as PlaceId);
  }
  for (const { id, kind, rank } of places.values()) {
    if (rank <= FIRST_RANK && (kind === 'city' || kind === 'town')) chosen.add(id);
  }
  for (const id of chosen) {
    const place = places.get(id);
    // A set grows while it is walked: what stands above the added ones is reached as well.
    for (const above of [
      ...(place?.parents ?? []).map((link) => link.place),
      ...(place?.became ?? []),
    ])
      chosen.add(above);
  }
  return sortPlaces(places).filter(({ id }) => chosen.has(id));
}

/** All places, by id. */
export function sortPlaces(places: ReadonlyMap<PlaceId, Place>): Place[] {
  return [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
