import type { MapCamera } from './map-camera.ts';

/**
 * Size of a map on paper, CSS px (nearly 17 × 12 cm: within the margins of A4 and of
 * US Letter). The style sheet for paper says the same.
 */
export const PAPER = { width: 640, height: 452 } as const;

/**
 * While the page is printed the map is drawn for paper: what the screen shows,
 * in the size that paper has room for, the ground in SVG (the canvas of WebGL
 * is empty there).
 */
export class MapPaper {
  readonly #camera: MapCamera;
  readonly #paint: () => void;

  /** `paint` draws at once: a browser that prints does not wait for a frame. */
  constructor(camera: MapCamera, paint: () => void) {
    this.#camera = camera;
    this.#paint = paint;
  }

  watch(): void {
    addEventListener('beforeprint', this.#lay);
    addEventListener('afterprint', this.#lift);
  }

  stop(): void {
    removeEventListener('beforeprint', this.#lay);
    removeEventListener('afterprint', this.#lift);
    this.#camera.paper = null;
  }

  readonly #lay = (): void => {
    this.#camera.stop();
    this.#camera.paper = PAPER;
    this.#paint();
  };

  readonly #lift = (): void => {
    this.#camera.paper = null;
    this.#paint();
  };
}
