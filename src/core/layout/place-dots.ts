import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import type { Certainty } from '../model/mention.ts';
import type { Place } from '../model/place.ts';
import type { Day } from '../model/time.ts';
import { holds } from '../model/time.ts';
import { contains, round } from './camera.ts';
import type { Counts } from './areas.ts';
import { isSpot, regionOf } from './scenery.ts';
import type { View } from './view.ts';

/** A place as a dot; with mentions, a ring about it whose area grows with their number. */
export interface Dot {
  readonly id: PlaceId;
  /** CSS px from the top left of the map. */
  readonly x: number;
  readonly y: number;
  /** Radius of the ring, CSS px; 0: no mentions, only the dot of a town. */
  readonly radius: number;
  readonly count: number;
  readonly kind: Place['kind'];
  readonly rank: number;
  /** Dashed where the point is only approximate. */
  readonly dashed: boolean;
  /** Hollow where no mention of the place is certain. */
  readonly hollow: boolean;
}

export interface DotOptions {
  readonly day: Day;
  /** Best certainty among the mentions of a place; absent: `certain`. */
  readonly certainty: ReadonlyMap<PlaceId, Certainty>;
  /** Drawn whatever their rank: what is in focus and what is pointed at. */
  readonly always?: readonly (PlaceId | null)[];
  /** CSS px. @default 18 */
  readonly maxRadius?: number;
}

const MIN_RADIUS = 4;
/** Dots this far past the edge are kept, so that they and their labels do not pop in. CSS px. */
export const MARGIN = 240;
/** Towns of rank r without mentions are shown from zoom r + this. */
const RANK_ZOOM = 2.6;

/** Most mentions first, then rank, then id: later dots give way. */
export function layoutPlaceDots(
  bundle: Bundle,
  counts: Counts,
  view: View,
  { day, certainty, always = [], maxRadius = 18 }: DotOptions,
): Dot[] {
  const region = regionOf(bundle);
  const most = mostOf(bundle, counts);
  const dots: Dot[] = [];
  for (const place of bundle.places.values()) {
    if (!isSpot(place) || !holds(place.valid, day)) continue;
    const count = counts.mentions.get(place.id) ?? 0;
    const events = counts.events.get(place.id) ?? 0;
    const isDue = count > 0 || events > 0 || place.rank + RANK_ZOOM <= view.zoom;
    if (!isDue && !always.includes(place.id)) continue;
    if (!contains(region, place.point)) continue;
    const [x, y] = view.project(place.point);
    if (x < -MARGIN || y < -MARGIN || x > view.width + MARGIN || y > view.height + MARGIN) continue;
    dots.push({
      id: place.id,
      x: round(x),
      y: round(y),
      radius: count === 0 ? 0 : round(Math.max(MIN_RADIUS, maxRadius * Math.sqrt(count / most))),
      count,
      kind: place.kind,
      rank: place.rank,
      dashed: place.precision === 'approximate',
      hollow: (certainty.get(place.id) ?? 'certain') !== 'certain',
    });
  }
  return dots.sort(byWeight);
}

function mostOf(bundle: Bundle, counts: Counts): number {
  let most = 1;
  for (const [id, count] of counts.mentions) {
    const place = bundle.places.get(id);
    if (place !== undefined && isSpot(place)) most = Math.max(most, count);
  }
  return most;
}

function byWeight(a: Dot, b: Dot): number {
  return b.count - a.count || a.rank - b.rank || (a.id < b.id ? -1 : 1);
}
