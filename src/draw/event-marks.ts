import { select } from 'd3';
import type { EventMark } from '../core/layout/event-marks.ts';
import type { EventId } from '../core/model/ids.ts';

/** Makes `layer` show exactly `marks` as diamonds, the number of events in those that hold several. */
export function drawEventMarks(
  layer: SVGGElement,
  marks: readonly EventMark[],
  selected: EventId | null,
  hovered: EventId | null,
): void {
  const groups = select(layer)
    .selectAll<SVGGElement, EventMark>('g.event')
    .data(marks, (mark) => mark.id)
    .join((enter) => {
      const group = enter.append('g');
      group.append('path');
      group.append('text').attr('dy', '0.35em').attr('text-anchor', 'middle');
      return group;
    })
    .attr('class', (mark) => classOf(mark, selected, hovered))
    .attr('transform', (mark) => `translate(${String(mark.x)},${String(mark.y)})`);
  groups.select('path').attr('d', (mark) => diamond(mark.radius));
  groups.select('text').text((mark) => (mark.events.length > 1 ? String(mark.events.length) : ''));
}

const diamond = (radius: number): string => {
  const r = String(radius);
  return `M0,-${r}L${r},0L0,${r}L-${r},0Z`;
};

function classOf(mark: EventMark, selected: EventId | null, hovered: EventId | null): string {
  const classes = ['event'];
  if (mark.hollow) classes.push('hollow');
  if (selected !== null && mark.events.includes(selected)) classes.push('selected');
  if (hovered !== null && mark.events.includes(hovered)) classes.push('hovered');
  return classes.join(' ');
}
