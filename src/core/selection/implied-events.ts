import type { Bundle } from '../model/bundle.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { EventId, PassageId, PlaceId } from '../model/ids.ts';
import type { Interval } from '../model/time.ts';
import type { Focus } from './focus.ts';
import { placesInside } from './lineage.ts';
import { standingOfEvent } from './range.ts';
import type { Settings } from './settings.ts';

export interface ImpliedEvents {
  /** By date, undated last. */
  readonly events: readonly AtlasEvent[];
  /** Those of them that happened in a place inside the focus and not at the focus itself. */
  readonly inside: ReadonlySet<EventId>;
  /** Left out because they have no date and a range is set. */
  readonly undated: number;
  /** Left out because they lie outside the range. */
  readonly outside: number;
}

/**
 * The events that a focus implies: for a place those that happened there or
 * inside it, for a passage or a text those it gives evidence of, for an event
 * itself (whatever the range), without a focus all.
 */
export function eventsOf(
  bundle: Bundle,
  focus: Focus | null,
  settings: Pick<Settings, 'showUndated'>,
  range: Interval | null,
): ImpliedEvents {
  const { all, inside } = eventsIgnoringRange(bundle, focus, range);
  const own = focus?.kind === 'event';
  const left = { in: 0, undated: 0, out: 0 };
  const events = all.filter((event) => {
    const standing = own ? 'in' : standingOfEvent(event, range);
    const shown = standing === 'in' || (standing === 'undated' && settings.showUndated);
    if (!shown) left[standing] += 1;
    return shown;
  });
  return { events, inside, undated: left.undated, outside: left.out };
}

/** How many of `events` have a date: what has none is hypothetical and did not happen. */
export const datedCount = (events: readonly AtlasEvent[]): number =>
  events.filter((event) => event.date !== null).length;

function eventsIgnoringRange(bundle: Bundle, focus: Focus | null, range: Interval | null) {
  const { events } = bundle;
  const none: ReadonlySet<EventId> = new Set();
  if (focus === null) return { all: events, inside: none };
  switch (focus.kind) {
    case 'event':
      return { all: events.filter((event) => event.id === focus.id), inside: none };
    case 'place':
      return eventsOfPlace(events, focus.id, placesInside(bundle, focus.id, range));
    case 'passage':
      return { all: eventsWithEvidence(events, new Set([focus.id])), inside: none };
    case 'text': {
      const passages = bundle.texts.get(focus.id)?.passages ?? [];
      const ids = new Set(passages.map((passage) => passage.id));
      return { all: eventsWithEvidence(events, ids), inside: none };
    }
  }
}

function eventsOfPlace(
  events: readonly AtlasEvent[],
  place: PlaceId,
  within: ReadonlySet<PlaceId>,
): { all: AtlasEvent[]; inside: ReadonlySet<EventId> } {
  const inside = new Set<EventId>();
  const all = events.filter((event) => {
    if (event.places.some((own) => own.place === place)) return true;
    if (!event.places.some((own) => within.has(own.place))) return false;
    inside.add(event.id);
    return true;
  });
  return { all, inside };
}

function eventsWithEvidence(
  events: readonly AtlasEvent[],
  passages: ReadonlySet<PassageId>,
): AtlasEvent[] {
  return events.filter((event) => event.evidence.some((span) => passages.has(span.passage)));
}
