import type { AtlasEvent } from '../model/event.ts';
import type { Passage } from '../model/text.ts';
import { overlaps, type Interval } from '../model/time.ts';

/** How something stands to the range; without a range everything is `in` it. */
export type Standing = 'in' | 'out' | 'undated';

/** A passage is in the range when any of its dates is. */
export function standingOfPassage(passage: Passage, range: Interval | null): Standing {
  if (range === null) return 'in';
  if (passage.dates.length === 0) return 'undated';
  return passage.dates.some((date) => overlaps(date, range)) ? 'in' : 'out';
}

/** An event is in the range when any day that its date allows is. */
export function standingOfEvent(event: AtlasEvent, range: Interval | null): Standing {
  if (range === null) return 'in';
  if (event.date === null) return 'undated';
  return overlaps(event.date, range) ? 'in' : 'out';
}
