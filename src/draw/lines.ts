import { select } from 'd3';
import type { LineMark } from '../core/layout/lines.ts';

/** Makes `layer` show exactly `lines`, the strongest last. */
export function drawLines(layer: SVGGElement, lines: readonly LineMark[]): void {
  select(layer)
    .selectAll<SVGPathElement, LineMark>('path')
    .data(lines, (line) => line.style)
    .join('path')
    .attr('class', (line) => `line ${line.style}`)
    .attr('d', (line) => line.path)
    .order();
}
