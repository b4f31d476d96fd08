import type { LngLat } from '../model/place.ts';
import { worldSize } from './camera.ts';
import { fromWorld, toWorld } from './mercator.ts';
import type { View } from './view.ts';

/**
 * The plate: Web Mercator in CSS px at one fixed zoom, measured from an origin
 * near what is drawn. Shapes are projected onto it once; a camera then only
 * moves and scales it, so panning costs no arithmetic per point.
 */
export interface Plate {
  readonly origin: LngLat;
}

/** A point on the plate. */
export type PlatePoint = readonly [x: number, y: number];

/** Screen = plate · k + (x, y), CSS px. */
export interface PlateTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const PLATE_ZOOM = 8;
const SIZE = worldSize(PLATE_ZOOM);

export function toPlate(plate: Plate, lngLat: LngLat): PlatePoint {
  const [ox, oy] = toWorld(plate.origin);
  const [x, y] = toWorld(lngLat);
  return [(x - ox) * SIZE, (y - oy) * SIZE];
}

export function fromPlate(plate: Plate, [x, y]: PlatePoint): LngLat {
  const [ox, oy] = toWorld(plate.origin);
  return fromWorld([x / SIZE + ox, y / SIZE + oy]);
}

export function plateTransform(plate: Plate, view: View): PlateTransform {
  const [x, y] = view.project(plate.origin);
  return { k: 2 ** (view.zoom - PLATE_ZOOM), x, y };
}

export const toScreen = ({ k, x, y }: PlateTransform, point: PlatePoint): PlatePoint => [
  point[0] * k + x,
  point[1] * k + y,
];
