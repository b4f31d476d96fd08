import { select } from 'd3';
import { LINE_LOOKS } from '../core/layout/line-looks.ts';
import type { LineMark } from '../core/layout/lines.ts';

/** Makes `layer` show exactly `lines`, the strongest last. */
export function drawLines(layer: SVGGElement, lines: readonly LineMark[]): void {
  select(layer)
    .selectAll<SVGPathElement, LineMark>('path')
    .data(lines, (line) => line.style)
    .join('path')
    .attr('class', (line) => `line ${LINE_LOOKS[line.style].colour}`)
    .attr('stroke-width', (line) => LINE_LOOKS[line.style].width)
    .attr('stroke-opacity', (line) => LINE_LOOKS[line.style].opacity)
    .attr('stroke-dasharray', (line) => LINE_LOOKS[line.style].dash.join(' ') || null)
    .attr('d', (line) => line.path)
    .order();
}
