import { select } from 'd3';

/** Lakes or rivers of one rank as one path on the plate. */
export interface WaterPath {
  readonly id: string;
  readonly path: string;
  readonly kind: 'lake' | 'river';
}

/** Makes `layer` show exactly `waters`. */
export function drawWaters(layer: SVGGElement, waters: readonly WaterPath[]): void {
  select(layer)
    .selectAll<SVGPathElement, WaterPath>('path')
    .data(waters, (water) => water.id)
    .join('path')
    .attr('class', (water) => water.kind)
    .attr('d', (water) => water.path);
}
