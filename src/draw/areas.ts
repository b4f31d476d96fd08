import { select } from 'd3';
import type { AreaMark } from '../core/layout/areas.ts';

const LIGHTEST = 0.1;
const DEEPEST = 0.42;

/** Makes `layer` show exactly `areas` as glazes, deeper for more mentions. */
export function drawAreas(layer: SVGGElement, areas: readonly AreaMark[]): void {
  select(layer)
    .selectAll<SVGPathElement, AreaMark>('path')
    .data(areas, (area) => area.id)
    .join('path')
    .attr('class', 'glaze')
    .attr('d', (area) => area.path)
    .attr('fill-opacity', (area) => glazeOpacity(area.depth));
}

/** The opacity of a glaze of depth 0 to 1; the map library's style uses the same. */
export const glazeOpacity = (depth: number): number => LIGHTEST + (DEEPEST - LIGHTEST) * depth;
