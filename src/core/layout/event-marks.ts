import type { Bundle } from '../model/bundle.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { EventId, PlaceId } from '../model/ids.ts';
import type { LngLat, Precision } from '../model/place.ts';
import { contains, round } from './camera.ts';
import { MARGIN } from './place-dots.ts';
import { isSpot, regionOf } from './scenery.ts';
import type { View } from './view.ts';

/** Events at one spot, as a diamond. What is known only by district or province has none. */
export interface EventMark {
  readonly id: string;
  readonly events: readonly EventId[];
  readonly places: readonly PlaceId[];
  /** CSS px from the top left of the map. */
  readonly x: number;
  readonly y: number;
  /** Half the width, CSS px. */
  readonly radius: number;
  /** Hollow where the spot is less sure than a settlement. */
  readonly hollow: boolean;
}

/** Events whose points come this close on the screen share a diamond. CSS px. */
const TOGETHER = 9;
const RADIUS = 5;
const GROWTH = 1.6;
const MAX_RADIUS = 11;

interface Spot {
  readonly event: AtlasEvent;
  readonly place: PlaceId;
  readonly point: LngLat;
  readonly precision: Precision;
}

/** Marks of the given events, in order of date; a province is never given a point. */
export function layoutEventMarks(
  bundle: Bundle,
  events: readonly AtlasEvent[],
  view: View,
): EventMark[] {
  const groups: { x: number; y: number; spots: Spot[] }[] = [];
  for (const spot of spotsOf(bundle, events)) {
    const [x, y] = view.project(spot.point);
    if (x < -MARGIN || y < -MARGIN || x > view.width + MARGIN || y > view.height + MARGIN) continue;
    const near = groups.find(
      (group) => Math.abs(group.x - x) <= TOGETHER && Math.abs(group.y - y) <= TOGETHER,
    );
    if (near === undefined) groups.push({ x, y, spots: [spot] });
    else near.spots.push(spot);
  }
  return groups.map(({ x, y, spots }) => markOf(x, y, spots));
}

function markOf(x: number, y: number, spots: readonly Spot[]): EventMark {
  const events = [...new Set(spots.map(({ event }) => event.id))];
  const places = [...new Set(spots.map(({ place }) => place))];
  return {
    id: `${places[0] ?? ''}:${events[0] ?? ''}`,
    events,
    places,
    x: round(x),
    y: round(y),
    radius: round(Math.min(MAX_RADIUS, RADIUS + GROWTH * (Math.sqrt(events.length) - 1))),
    hollow: spots.every(({ precision }) => precision === 'approximate'),
  };
}

function* spotsOf(bundle: Bundle, events: readonly AtlasEvent[]): Generator<Spot> {
  const region = regionOf(bundle);
  for (const event of events) {
    // What has no date is hypothetical or timeless: it did not happen on the map.
    if (event.date === null) continue;
    for (const { place: id, point: own, precision } of event.places) {
      if (!isPoint(precision)) continue;
      const place = bundle.places.get(id);
      const point = own ?? (place !== undefined && isSpot(place) ? place.point : null);
      if (point === null || !contains(region, point)) continue;
      yield { event, place: id, point, precision };
    }
  }
}

const isPoint = (precision: Precision): boolean =>
  precision !== 'district' && precision !== 'province' && precision !== 'country';
