import type { Place } from '../../core/model/place.ts';
import { nameOn } from '../../core/model/place.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { dayOfPlace } from '../../core/selection/lineage.ts';
import { dayOf } from './today.ts';

/** The name to show in the reader's language, as of the reader's day. */
export function placeName(reading: Reading, place: Place): string {
  const lang = reading.settings.current?.lang ?? 'en';
  return nameOn(place, dayOfPlace(place, dayOf(reading)), lang);
}
