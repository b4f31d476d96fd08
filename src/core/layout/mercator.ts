import type { LngLat } from '../model/place.ts';

/** A point of the unit world: x east from 180° W, y south from 85.05° N, each 0 to 1. */
export type WorldPoint = readonly [x: number, y: number];

/** The latitude at which Web Mercator makes the world a square. */
export const MAX_LATITUDE = 85.0511287798066;
const DEGREE = Math.PI / 180;

export function toWorld([lng, lat]: LngLat): WorldPoint {
  const held = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  const y = Math.log(Math.tan(Math.PI / 4 + (held * DEGREE) / 2));
  return [(lng + 180) / 360, 0.5 - y / (2 * Math.PI)];
}

export function fromWorld([x, y]: WorldPoint): LngLat {
  const lat = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2;
  return [x * 360 - 180, lat / DEGREE];
}
