import { select } from 'd3';

/** The outline of a selected or hovered area or line, on the plate. */
export interface Outline {
  readonly id: string;
  readonly path: string;
  readonly kind: 'selected' | 'hovered';
  /** Lines are not filled. */
  readonly filled: boolean;
}

/** Makes `layer` show exactly `outlines`, the selected one on top. */
export function drawOutlines(layer: SVGGElement, outlines: readonly Outline[]): void {
  select(layer)
    .selectAll<SVGPathElement, Outline>('path')
    .data(outlines, (outline) => `${outline.kind}:${outline.id}`)
    .join('path')
    .attr('class', (outline) => `outline ${outline.kind}${outline.filled ? ' filled' : ''}`)
    .attr('d', (outline) => outline.path)
    .order();
}
