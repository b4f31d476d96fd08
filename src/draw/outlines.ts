import { select } from 'd3';

/** The outline of a selected or hovered area or line, or of an area that is gone, on the plate. */
export interface Outline {
  readonly id: string;
  readonly path: string;
  readonly kind: 'former' | 'selected' | 'hovered';
  /** Lines are not filled, nor is what is gone. */
  readonly filled: boolean;
}

/** Makes `layer` show exactly `outlines`, in this order, the last on top. */
export function drawOutlines(layer: SVGGElement, outlines: readonly Outline[]): void {
  select(layer)
    .selectAll<SVGPathElement, Outline>('path')
    .data(outlines, (outline) => `${outline.kind}:${outline.id}`)
    .join('path')
    .attr('class', (outline) => `outline ${outline.kind}${outline.filled ? ' filled' : ''}`)
    // A shape is long, and to set it anew on each frame of a moving map is to have it parsed anew.
    .each(function ({ path }) {
      if (this.getAttribute('d') !== path) this.setAttribute('d', path);
    })
    .order();
}
