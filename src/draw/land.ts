import { select } from 'd3';
import type { LandMark } from '../core/layout/areas.ts';

/** Makes `layer` show exactly `land`; home countries above their neighbours. */
export function drawLand(layer: SVGGElement, land: readonly LandMark[]): void {
  select(layer)
    .selectAll<SVGPathElement, LandMark>('path')
    .data(land, (mark) => mark.id)
    .join('path')
    .attr('class', (mark) => (mark.home ? 'land home' : 'land'))
    .attr('d', (mark) => mark.path);
}
