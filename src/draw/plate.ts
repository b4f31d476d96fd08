import type { PlateTransform } from '../core/layout/plate.ts';

/** Puts a layer of plate shapes under the camera; strokes keep their width by `vector-effect`. */
export function movePlate(layer: SVGGElement, { k, x, y }: PlateTransform): void {
  layer.setAttribute('transform', `translate(${String(x)},${String(y)}) scale(${String(k)})`);
}
