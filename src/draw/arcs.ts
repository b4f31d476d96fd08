import { select } from 'd3';
import type { Arc } from '../core/layout/arcs.ts';

/** Makes `layer` show exactly `arcs`, wider for more shared passages. */
export function drawArcs(layer: SVGGElement, arcs: readonly Arc[]): void {
  select(layer)
    .selectAll<SVGPathElement, Arc>('path')
    .data(arcs, (arc) => arc.id)
    .join('path')
    .attr('class', 'arc')
    .attr('d', (arc) => arc.path)
    .attr('stroke-width', (arc) => arc.width);
}
