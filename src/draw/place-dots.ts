import { select } from 'd3';
import type { PlaceId } from '../core/model/ids.ts';
import type { Dot } from '../core/layout/place-dots.ts';

/** A selected place has a ring, however little is said of it. CSS px. */
const SELECTED_RADIUS = 7;

/** Makes `layer` show exactly `dots`: a ring for the mentions, a dot for the place itself. */
export function drawPlaceDots(
  layer: SVGGElement,
  dots: readonly Dot[],
  selected: PlaceId | null,
  hovered: PlaceId | null,
): void {
  // Larger rings go beneath smaller ones, so that none hides another.
  const sorted = [...dots].sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
  const marks = select(layer)
    .selectAll<SVGGElement, Dot>('g.dot')
    .data(sorted, (dot) => dot.id)
    .join((enter) => {
      const mark = enter.append('g');
      mark.append('circle').attr('class', 'ring');
      mark.append('circle').attr('class', 'spot');
      return mark;
    })
    .attr('class', (dot) => classOf(dot, selected, hovered))
    .attr('transform', (dot) => `translate(${String(dot.x)},${String(dot.y)})`)
    .order();
  marks
    .select('.ring')
    .attr('r', (dot) => (dot.id === selected ? Math.max(SELECTED_RADIUS, dot.radius) : dot.radius));
  marks.select('.spot').attr('r', (dot) => (dot.radius > 0 || dot.rank <= 3 ? 2.4 : 1.8));
}

function classOf(dot: Dot, selected: PlaceId | null, hovered: PlaceId | null): string {
  const classes = ['dot'];
  if (dot.dashed) classes.push('dashed');
  if (dot.hollow) classes.push('hollow');
  if (dot.id === selected) classes.push('selected');
  if (dot.id === hovered) classes.push('hovered');
  return classes.join(' ');
}
