import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import type { LngLat, Place } from '../model/place.ts';
import type { Day, Interval } from '../model/time.ts';
import { datedCount, eventsOf } from './implied-events.ts';
import { passagesOf } from './implied-passages.ts';
import { dayOfPlace, placesAbove } from './lineage.ts';
import type { PassageSettings } from './passage-list.ts';

const EARTH_RADIUS_KM = 6371;

/** What a place has to read; records are a count of what was reported. */
export interface Holdings {
  readonly passages: number;
  readonly events: number;
  /** Records in the place and all inside it; 0 where the atlas says none. */
  readonly records: number;
}

export function holdingsOf(
  bundle: Bundle,
  place: PlaceId,
  settings: PassageSettings,
  range: Interval | null,
): Holdings {
  const focus = { kind: 'place', id: place } as const;
  const passages = passagesOf(bundle, focus, settings, range);
  return {
    passages: passages.direct.length + passages.inside.length,
    events: datedCount(eventsOf(bundle, focus, settings, range).events),
    records: bundle.recordSummary?.places[place]?.events ?? 0,
  };
}

export interface Above {
  readonly place: Place;
  readonly holdings: Holdings;
}

/**
 * What is recorded above a place that has nothing, nearest first: the places
 * with records only, up to and with the first that has a passage or an event to
 * read. Empty where nothing is recorded above.
 */
export function nearestAbove(
  bundle: Bundle,
  place: Place,
  settings: PassageSettings,
  range: Interval | null,
  day: Day,
): readonly Above[] {
  const found: Above[] = [];
  for (const above of placesAbove(bundle, place, dayOfPlace(place, day))) {
    const holdings = holdingsOf(bundle, above.id, settings, range);
    const isReadable = holdings.passages > 0 || holdings.events > 0;
    if (isReadable || holdings.records > 0) found.push({ place: above, holdings });
    if (isReadable) break;
  }
  return found;
}

export interface NearPlace {
  readonly place: Place;
  /** Along the great circle between the two points, km. */
  readonly km: number;
}

/** The nearest places with a point that `keep` allows, nearest first, ties by id. Empty where the place has no point. */
export function placesNear(
  bundle: Bundle,
  place: Place,
  keep: (candidate: Place) => boolean,
  count: number,
): NearPlace[] {
  const { point } = place;
  if (point === null) return [];
  const near: NearPlace[] = [];
  for (const candidate of bundle.places.values()) {
    if (candidate.point === null || candidate.id === place.id || !keep(candidate)) continue;
    near.push({ place: candidate, km: distanceKm(point, candidate.point) });
  }
  near.sort((a, b) => a.km - b.km || (a.place.id < b.place.id ? -1 : 1));
  return near.slice(0, count);
}

/** Along the great circle, by the haversine formula. */
function distanceKm(a: LngLat, b: LngLat): number {
  const radians = Math.PI / 180;
  const halfLat = ((b[1] - a[1]) * radians) / 2;
  const halfLng = ((b[0] - a[0]) * radians) / 2;
  const chord =
    Math.sin(halfLat) ** 2 +
    Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * Math.sin(halfLng) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}
