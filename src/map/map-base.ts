import type { FeatureCollection } from 'geojson';
import type { Camera } from '../core/layout/camera.ts';
import type { Moment } from '../core/layout/moment.ts';
import type { AreaMark } from '../core/layout/areas.ts';
import type { Boundaries, Worldview } from '../core/model/boundary.ts';

/** The theme's colours as `rgb()` or `rgba()`. */
export interface MapColours {
  readonly land: string;
  readonly contextLand: string;
  readonly water: string;
  readonly river: string;
  readonly road: string;
  readonly districtLine: string;
  readonly nationalLine: string;
  readonly textAccent: string;
  /** How strongly the relief is laid on, 0 to 1. */
  readonly relief: number;
}

/** What the base shows: data, never pixels. */
export interface MapDress {
  readonly boundaries: Boundaries;
  /** Countries the atlas is about. */
  readonly home: ReadonlySet<string>;
  readonly moment: Moment;
  readonly worldview: Worldview;
  /** Glazes as they are at zooms with and without districts. */
  readonly glazes: { readonly coarse: readonly AreaMark[]; readonly fine: readonly AreaMark[] };
}

/** A picture in Web Mercator and its corners. */
export interface ReliefPicture {
  readonly canvas: HTMLCanvasElement;
  /** Degrees. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

export type SceneryLayer = 'water' | 'roads' | 'railways';

/** A base under the overlay: MapLibre, or in a test anything that notes what it was told. */
export interface MapBase {
  /** Resolves when the first whole picture stands. */
  readonly ready: Promise<void>;
  /** Shows the camera at once, not at the next frame, so that the overlay is never ahead. */
  readonly show: (camera: Camera) => void;
  readonly dress: (dress: MapDress) => void;
  readonly colour: (colours: MapColours) => void;
  readonly layRelief: (relief: ReliefPicture) => void;
  readonly layScenery: (layer: SceneryLayer, features: FeatureCollection) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}

export interface MapBaseOptions {
  readonly camera: Camera;
  readonly colours: MapColours;
  readonly dress: MapDress;
  /** Address of a MapLibre style or a PMTiles archive to lay under everything; `undefined`: our own ground. */
  readonly basemap: string | undefined;
  /** The base can no longer paint: `cause` says why the ground cannot be had; without one the context was lost. */
  readonly failed: (cause?: Error) => void;
}

/** Rejects where the base cannot be had. */
export type CreateMapBase = (container: HTMLElement, options: MapBaseOptions) => Promise<MapBase>;
