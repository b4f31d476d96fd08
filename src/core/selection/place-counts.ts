import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import type { Certainty } from '../model/mention.ts';
import type { Interval } from '../model/time.ts';
import type { PassageSettings } from './passage-list.ts';
import { standingOfEvent, standingOfPassage } from './range.ts';

/** How often each place is named and how many events happened there; places with none are absent. */
export interface PlaceCounts {
  /** Mentions of the place itself in the chosen senses, text and range. */
  readonly mentions: ReadonlyMap<PlaceId, number>;
  /** Dated events at the place itself, in the range. */
  readonly events: ReadonlyMap<PlaceId, number>;
  /** The best certainty among the mentions counted. */
  readonly certainty: ReadonlyMap<PlaceId, Certainty>;
}

const CERTAINTIES: readonly Certainty[] = ['uncertain', 'less-certain', 'certain'];

/** Counts everything once: linear in mentions and events. */
export function countPlaces(
  bundle: Bundle,
  settings: PassageSettings,
  range: Interval | null,
): PlaceCounts {
  const mentions = new Map<PlaceId, number>();
  const certainty = new Map<PlaceId, Certainty>();
  const senses = new Set(settings.senses);
  for (const passage of bundle.passages.values()) {
    if (settings.text !== null && passage.text !== settings.text) continue;
    const standing = standingOfPassage(passage, range);
    if (standing === 'out' || (standing === 'undated' && !settings.showUndated)) continue;
    for (const mention of bundle.mentionsByPassage.get(passage.id) ?? []) {
      const { place } = mention;
      if (place === null || !senses.has(mention.sense)) continue;
      mentions.set(place, (mentions.get(place) ?? 0) + 1);
      certainty.set(place, surer(certainty.get(place), mention.certainty));
    }
  }
  return { mentions, certainty, events: countEvents(bundle, settings, range) };
}

function countEvents(
  bundle: Bundle,
  settings: PassageSettings,
  range: Interval | null,
): Map<PlaceId, number> {
  const events = new Map<PlaceId, number>();
  for (const event of bundle.events) {
    if (event.date === null) continue;
    const standing = standingOfEvent(event, range);
    if (standing === 'out' || (standing === 'undated' && !settings.showUndated)) continue;
    for (const place of new Set(event.places.map((own) => own.place))) {
      events.set(place, (events.get(place) ?? 0) + 1);
    }
  }
  return events;
}

function surer(a: Certainty | undefined, b: Certainty): Certainty {
  if (a === undefined) return b;
  return CERTAINTIES.indexOf(a) >= CERTAINTIES.indexOf(b) ? a : b;
}
