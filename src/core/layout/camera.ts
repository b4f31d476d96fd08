import type { LngLat } from '../model/place.ts';
import { fromWorld, toWorld } from './mercator.ts';
import type { View } from './view.ts';

/** Where the map looks: what a view is made from. */
export interface Camera {
  readonly center: LngLat;
  /** See `View.zoom`. */
  readonly zoom: number;
}

/** Degrees, `[west, south, east, north]`. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

const WORLD_AT_ZOOM_0 = 512;
export const MIN_ZOOM = 3;
export const MAX_ZOOM = 13;

/** How wide the whole world is, CSS px. */
export const worldSize = (zoom: number): number => WORLD_AT_ZOOM_0 * 2 ** zoom;

export function createView(width: number, height: number, center: LngLat, zoom: number): View {
  const size = worldSize(zoom);
  const [cx, cy] = toWorld(center);
  return {
    width,
    height,
    zoom,
    center,
    project: (lngLat) => {
      const [x, y] = toWorld(lngLat);
      return [(x - cx) * size + width / 2, (y - cy) * size + height / 2];
    },
    unproject: ([x, y]) => fromWorld([(x - width / 2) / size + cx, (y - height / 2) / size + cy]),
  };
}

/** The closest camera that shows all of `bounds`, `padding` CSS px kept free on every side. */
export function fitBounds(bounds: Bounds, width: number, height: number, padding = 0): Camera {
  const [west, north] = toWorld([bounds[0], bounds[3]]);
  const [east, south] = toWorld([bounds[2], bounds[1]]);
  const free = (side: number) => Math.max(1, side - 2 * padding);
  const size = Math.min(
    free(width) / Math.max(1e-9, east - west),
    free(height) / Math.max(1e-9, south - north),
  );
  const zoom = Math.log2(size / WORLD_AT_ZOOM_0);
  return {
    center: fromWorld([(west + east) / 2, (north + south) / 2]),
    zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom)),
  };
}

/** The camera after its ground moved by `dx`, `dy` CSS px. */
export function panCamera(camera: Camera, dx: number, dy: number): Camera {
  const size = worldSize(camera.zoom);
  const [x, y] = toWorld(camera.center);
  return { center: fromWorld([x - dx / size, y - dy / size]), zoom: camera.zoom };
}

/** The camera at another zoom, the ground under `point` (CSS px from the top left) held still. */
export function zoomCamera(view: View, zoom: number, point: readonly [number, number]): Camera {
  const held = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
  const [px, py] = toWorld(view.unproject(point));
  const size = worldSize(held);
  return {
    center: fromWorld([
      px - (point[0] - view.width / 2) / size,
      py - (point[1] - view.height / 2) / size,
    ]),
    zoom: held,
  };
}

/** The nearest camera whose centre lies in `bounds` and whose zoom is allowed. */
export function holdCamera(camera: Camera, bounds: Bounds): Camera {
  const [lng, lat] = camera.center;
  const held = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
  return {
    center: [held(lng, bounds[0], bounds[2]), held(lat, bounds[1], bounds[3])],
    zoom: held(camera.zoom, MIN_ZOOM, MAX_ZOOM),
  };
}

/** The bounds with `share` of their width and height added on every side. */
export function growBounds([west, south, east, north]: Bounds, share: number): Bounds {
  const dx = (east - west) * share;
  const dy = (north - south) * share;
  return [west - dx, south - dy, east + dx, north + dy];
}

export function contains([west, south, east, north]: Bounds, [lng, lat]: LngLat): boolean {
  return west <= lng && lng <= east && south <= lat && lat <= north;
}

/** A tenth of a pixel is the finest the layout says. */
export const round = (value: number): number => Math.round(value * 10) / 10;
