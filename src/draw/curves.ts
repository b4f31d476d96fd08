import { select } from 'd3';
import type { Curve } from '../core/layout/curves.ts';

/** Makes `layer` show exactly `curves`, each with a dot at the card's edge. */
export function drawCurves(
  layer: SVGGElement,
  curves: readonly Curve[],
  hovered: string | null,
): void {
  const groups = select(layer)
    .selectAll<SVGGElement, Curve>('g')
    .data(curves, (curve) => curve.id)
    .join((enter) => {
      const group = enter.append('g');
      group.append('path');
      group.append('circle').attr('r', 2.5);
      return group;
    })
    .attr('class', (curve) => classOf(curve, hovered));
  groups.select('path').attr('d', (curve) => curve.path);
  groups
    .select('circle')
    .attr('cx', (curve) => curve.x)
    .attr('cy', (curve) => curve.y);
}

function classOf(curve: Curve, hovered: string | null): string {
  const classes = ['curve', curve.kind];
  if (curve.leaves) classes.push('leaves');
  if (curve.card === hovered) classes.push('hovered');
  return classes.join(' ');
}
