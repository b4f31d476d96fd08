import {
  createView,
  holdCamera,
  panCamera,
  worldSize,
  zoomCamera,
  type Bounds,
  type Camera,
} from '../../core/layout/camera.ts';
import { fromWorld, toWorld } from '../../core/layout/mercator.ts';
import type { View } from '../../core/layout/view.ts';

const GLIDE_MS = 320;

/** Where the map looks, and how it gets somewhere else. Nothing here draws. */
export class MapCamera {
  readonly #moved: () => void;
  #camera: Camera = { center: [0, 0], zoom: 3 };
  #size = { width: 0, height: 0 };
  #limits: Bounds = [-180, -85, 180, 85];
  #glide = 0;
  #arrived: (() => void) | undefined;
  /** The room that the map has while it is printed, CSS px; `null`: it is on a screen. */
  paper: { readonly width: number; readonly height: number } | null = null;

  /** `moved` is called after each change of camera or size. */
  constructor(moved: () => void) {
    this.#moved = moved;
  }

  get camera(): Camera {
    return this.#camera;
  }

  get view(): View {
    const { width, height } = this.#size;
    const { center, zoom } = this.#camera;
    if (this.paper === null) return createView(width, height, center, zoom);
    const share = Math.min(this.paper.width / width, this.paper.height / height);
    return createView(this.paper.width, this.paper.height, center, zoom + Math.log2(share));
  }

  /** The centre never leaves these degrees. */
  set limits(limits: Bounds) {
    this.#limits = limits;
  }

  resize(width: number, height: number): void {
    if (this.paper !== null) return;
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    this.#moved();
  }

  /** Goes there at once. */
  jump(camera: Camera): void {
    this.stop();
    this.#set(camera);
  }

  /**
   * Goes there in a third of a second; at once where the reader prefers less
   * motion. Calls `arrived` when it is there, or goes somewhere else instead.
   */
  glide(camera: Camera, arrived?: () => void): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#set(camera);
      arrived?.();
      return;
    }
    this.#arrived = arrived;
    const from = this.#camera;
    const to = holdCamera(camera, this.#limits);
    let start: number | undefined;
    const step = (now: number) => {
      start ??= now;
      const share = Math.min(1, (now - start) / GLIDE_MS);
      this.#set(between(from, to, 1 - (1 - share) ** 3));
      if (share < 1) this.#glide = requestAnimationFrame(step);
      else this.stop();
    };
    this.#glide = requestAnimationFrame(step);
  }

  pan(dx: number, dy: number): void {
    this.glide(panCamera(this.#camera, dx, dy));
  }

  zoomBy(steps: number, point?: readonly [number, number]): void {
    const { width, height } = this.#size;
    const about = point ?? [width / 2, height / 2];
    this.glide(zoomCamera(this.view, Math.round((this.#camera.zoom + steps) * 100) / 100, about));
  }

  stop(): void {
    cancelAnimationFrame(this.#glide);
    this.#arrived?.();
    this.#arrived = undefined;
  }

  #set(camera: Camera): void {
    this.#camera = holdCamera(camera, this.#limits);
    this.#moved();
  }
}

/** On the way from one camera to another: the ground moves evenly on the screen. */
function between(from: Camera, to: Camera, share: number): Camera {
  const zoom = from.zoom + (to.zoom - from.zoom) * share;
  const [ax, ay] = toWorld(from.center);
  const [bx, by] = toWorld(to.center);
  const [start, now, end] = [from.zoom, zoom, to.zoom].map((own) => 1 / worldSize(own));
  const span = (end ?? 0) - (start ?? 0);
  // Zooming about a fixed point moves the centre with the size of a pixel, not with time.
  const along = Math.abs(to.zoom - from.zoom) < 1e-6 ? share : ((now ?? 0) - (start ?? 0)) / span;
  return { center: fromWorld([ax + (bx - ax) * along, ay + (by - ay) * along]), zoom };
}
