import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import { holds, overlaps, type Day, type Interval } from '../model/time.ts';

/**
 * The places above `place` on `day`, nearest first, the country last. Parents
 * that the bundle does not hold (yet) end the line.
 */
export function placesAbove(bundle: Bundle, place: Place, day: Day): Place[] {
  const above: Place[] = [];
  const seen = new Set<PlaceId>([place.id]);
  let current = place;
  for (;;) {
    const link = current.parents.find((parent) => holds(parent, day) && !seen.has(parent.place));
    const next = link && bundle.places.get(link.place);
    if (next === undefined) return above;
    seen.add(next.id);
    above.push(next);
    current = next;
  }
}

/** The places above `place` on `day`, a line for each country that it lies in: a crossing lies in two. */
export function linesAbove(bundle: Bundle, place: Place, day: Day): Place[][] {
  const lines: Place[][] = [];
  for (const link of place.parents) {
    const parent = holds(link, day) && bundle.places.get(link.place);
    if (!parent) continue;
    const line = [parent, ...placesAbove(bundle, parent, day)];
    if (lines.every((other) => other.at(-1) !== line.at(-1))) lines.push(line);
  }
  return lines;
}

/**
 * The day to speak of a place: `day` itself, unless the place had ended by
 * then or had not begun; then its last or first day.
 */
export function dayOfPlace(place: Place, day: Day): Day {
  const { from, to } = place.valid;
  if (to !== null && to <= day) return dayBefore(to);
  if (from !== null && day < from) return from;
  return day;
}

/** All places inside `place` at any depth, itself left out; with a range, those that were inside it during some of it. */
export function placesInside(bundle: Bundle, place: PlaceId, range: Interval | null): Set<PlaceId> {
  const inside = new Set<PlaceId>();
  const queue: PlaceId[] = [place];
  // The queue grows while it is walked.
  for (const parent of queue) {
    for (const child of bundle.children.get(parent) ?? []) {
      if (child === place || inside.has(child)) continue;
      if (range !== null && !wasInside(bundle, child, parent, range)) continue;
      inside.add(child);
      queue.push(child);
    }
  }
  return inside;
}

function wasInside(bundle: Bundle, child: PlaceId, parent: PlaceId, range: Interval): boolean {
  const links = bundle.places.get(child)?.parents ?? [];
  return links.some((link) => link.place === parent && overlaps(link, range));
}

/** The day before an ISO day, by the proleptic Gregorian calendar. */
export function dayBefore(day: Day): Day {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  if (date > 1) return isoDay(year, month, date - 1);
  if (month > 1) return isoDay(year, month - 1, daysIn(year, month - 1));
  return isoDay(year - 1, 12, 31);
}

function isoDay(year: number, month: number, date: number): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
