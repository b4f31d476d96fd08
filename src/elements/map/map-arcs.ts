import type { MapFrame } from './map-frame.ts';
import { layoutArcs } from '../../core/layout/arcs.ts';
import { drawArcs } from '../../draw/arcs.ts';

/** Arcs between places of one passage, to the selected place where there is one. */
export function drawMoreArcs(layer: SVGGElement, { scene, view }: MapFrame): void {
  const { bundle, shapes, focus, overlays, keepsPassage } = scene;
  const arcs = overlays.includes('arcs')
    ? layoutArcs(bundle, shapes, view, {
        focus: focus?.kind === 'place' ? focus.id : null,
        keeps: keepsPassage,
      })
    : [];
  drawArcs(layer, arcs);
}
