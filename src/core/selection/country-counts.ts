import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { Interval } from '../model/time.ts';
import { standingOfPassage } from './range.ts';
import type { PassageSettings } from './passage-list.ts';

export interface CountryCount {
  readonly country: Place;
  /** Mentions of the country itself in the chosen senses, text and range. */
  readonly mentions: number;
}

/** The countries that the texts name, most often first, ties by id; those never named are left out. */
export function countryCounts(
  bundle: Bundle,
  settings: PassageSettings,
  range: Interval | null,
): CountryCount[] {
  const counts: CountryCount[] = [];
  for (const country of bundle.places.values()) {
    if (country.kind !== 'country') continue;
    const mentions = mentionCount(bundle, country.id, settings, range);
    if (mentions > 0) counts.push({ country, mentions });
  }
  return counts.sort((a, b) => b.mentions - a.mentions || (a.country.id < b.country.id ? -1 : 1));
}

/** Mentions of the place itself in the chosen senses, text and range. */
export function mentionCount(
  bundle: Bundle,
  place: PlaceId,
  settings: PassageSettings,
  range: Interval | null,
): number {
  let count = 0;
  for (const mention of bundle.mentionsByPlace.get(place) ?? []) {
    if (!settings.senses.includes(mention.sense)) continue;
    const passage = bundle.passages.get(mention.passage);
    if (passage === undefined) continue;
    if (settings.text !== null && passage.text !== settings.text) continue;
    const standing = standingOfPassage(passage, range);
    if (standing === 'in' || (standing === 'undated' && settings.showUndated)) count += 1;
  }
  return count;
}
