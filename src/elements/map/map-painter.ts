import type { MapFrame, Standing } from './map-frame.ts';
import type { MapLayers } from './map-layers.ts';
import { BaseDrawing, drawOverlay } from './map-scene.ts';

/** Draws the first picture and every one after it into the layers, and keeps what stands where. */
export class MapPainter {
  readonly #base = new BaseDrawing();
  standing: Standing = { dots: [], marks: [], labels: [], markAt: () => null };

  /** `hasSvgBase`: the SVG base is seen; when not, it is not kept up to date. */
  paint(layers: MapLayers, { scene, view }: MapFrame, hasSvgBase: boolean): void {
    if (hasSvgBase) this.#base.draw(layers, scene, view);
    this.standing = drawOverlay(layers, scene, view);
  }
}
