import type { LngLat } from '../model/place.ts';

/** The camera, frozen for one frame. Web Mercator, north up. */
export interface View {
  /** CSS px. */
  readonly width: number;
  /** CSS px. */
  readonly height: number;
  /** Map zoom in MapLibre's sense: the world is 512 · 2^zoom CSS px wide. */
  readonly zoom: number;
  readonly center: LngLat;
  /** Degrees → CSS px from the top left of the map. */
  readonly project: (lngLat: LngLat) => readonly [x: number, y: number];
  /** CSS px from the top left of the map → degrees. */
  readonly unproject: (point: readonly [x: number, y: number]) => LngLat;
}
