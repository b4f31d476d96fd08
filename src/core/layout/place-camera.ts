import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import type { LngLat } from '../model/place.ts';
import { fitBounds, type Bounds, type Camera } from './camera.ts';
import { fromPlate } from './plate.ts';
import { areaOf, spotOf } from './scenery.ts';
import type { PlateBox, Shapes } from './shapes.ts';
import type { View } from './view.ts';

/** An area smaller than this on both sides cannot be seen well, CSS px. */
const TOO_SMALL = 14;
/** A place this near the edge counts as off the screen, CSS px. */
const EDGE = 24;
/** How near the map goes to a place that is a spot. */
const SPOT_ZOOM = 8.5;
/** A part of the shorter side kept free about what is fitted. */
const FREE = 0.12;

/** The bounds of what is drawn for a place; `null`: it is a spot, or nothing on this map. */
export function placeBounds(bundle: Bundle, shapes: Shapes, id: PlaceId): Bounds | null {
  const area = areaOf(bundle, shapes, id);
  if (area !== undefined) return toBounds(shapes, area.box);
  const lines = shapes.placeLines.get(bundle.places.get(id)?.shape ?? id) ?? [];
  const points = lines.flatMap((line) => line.parts.flat());
  if (points.length === 0) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const low = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const high = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  return toBounds(shapes, [low(xs), low(ys), high(xs), high(ys)]);
}

/** The camera that shows the place whole; `null`: it is not on this map. */
export function fitPlace(bundle: Bundle, shapes: Shapes, view: View, id: PlaceId): Camera | null {
  const bounds = placeBounds(bundle, shapes, id);
  const { width, height } = view;
  const isSpotOnly = bundle.places.get(id)?.shape === null || bounds === null;
  if (!isSpotOnly) return fitBounds(bounds, width, height, Math.min(width, height) * FREE);
  const spot = spotOf(bundle, shapes, id);
  return spot === null ? null : { center: spot, zoom: Math.max(view.zoom, SPOT_ZOOM) };
}

/**
 * The camera after a place was selected: the present one (`null`) unless the
 * place is off the screen or too small to see.
 */
export function cameraForPlace(
  bundle: Bundle,
  shapes: Shapes,
  view: View,
  id: PlaceId,
): Camera | null {
  const spot = spotOf(bundle, shapes, id);
  if (spot === null) return null;
  const bounds = placeBounds(bundle, shapes, id);
  if (bounds === null) return isOnScreen(view, spot) ? null : { center: spot, zoom: view.zoom };
  const [x0, y1] = view.project([bounds[0], bounds[1]]);
  const [x1, y0] = view.project([bounds[2], bounds[3]]);
  const outside = x1 < EDGE || y1 < EDGE || x0 > view.width - EDGE || y0 > view.height - EDGE;
  const isSmall = x1 - x0 < TOO_SMALL && y1 - y0 < TOO_SMALL;
  if (!outside && !isSmall) return null;
  return fitPlace(bundle, shapes, view, id);
}

export function isOnScreen(view: View, lngLat: LngLat): boolean {
  const [x, y] = view.project(lngLat);
  return x >= EDGE && y >= EDGE && x <= view.width - EDGE && y <= view.height - EDGE;
}

function toBounds(shapes: Shapes, [x0, y0, x1, y1]: PlateBox): Bounds {
  const [west, north] = fromPlate(shapes.plate, [x0, y0]);
  const [east, south] = fromPlate(shapes.plate, [x1, y1]);
  return [west, south, east, north];
}
