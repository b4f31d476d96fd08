import type { View } from '../../core/layout/view.ts';
import type { ReliefPicture } from '../../map/map-base.ts';

/** Lays the relief under the SVG base: the same picture that MapLibre lays, moved with the camera. */
export function placeRelief(
  layer: HTMLElement,
  relief: ReliefPicture | undefined,
  view: View,
  strength: number,
): void {
  if (relief === undefined) {
    layer.replaceChildren();
    return;
  }
  const { canvas, bounds } = relief;
  if (canvas.parentNode !== layer) layer.replaceChildren(canvas);
  const [x0, y0] = view.project([bounds[0], bounds[3]]);
  const [x1, y1] = view.project([bounds[2], bounds[1]]);
  const scale = [(x1 - x0) / canvas.width, (y1 - y0) / canvas.height];
  canvas.style.transform = `translate(${String(x0)}px,${String(y0)}px) scale(${scale.join(',')})`;
  canvas.style.opacity = String(strength);
}
