import { select } from 'd3';
import { glazeOpacity, type AreaMark } from '../core/layout/areas.ts';

/** Makes `layer` show exactly `areas` as glazes, deeper for more mentions. */
export function drawAreas(layer: SVGGElement, areas: readonly AreaMark[]): void {
  select(layer)
    .selectAll<SVGPathElement, AreaMark>('path')
    .data(areas, (area) => area.id)
    .join('path')
    .attr('class', 'glaze')
    .attr('d', (area) => area.path)
    .attr('fill-opacity', glazeOpacity);
}
