import { select } from 'd3';
import type { Label, LabelRow } from '../core/layout/label-spots.ts';
import { TALLY_TYPE } from '../core/layout/label-types.ts';
import type { PlaceId } from '../core/model/ids.ts';

/** Makes `layer` show exactly `labels`; the browser shapes the scripts. */
export function drawLabels(
  layer: SVGGElement,
  labels: readonly Label[],
  selected: PlaceId | null,
): void {
  const groups = select(layer)
    .selectAll<SVGGElement, Label>('g.label')
    .data(labels, (label) => label.id)
    .join('g')
    .attr(
      'class',
      (label) =>
        `label ${label.kind}${label.place !== null && label.place === selected ? ' selected' : ''}`,
    )
    .attr('part', 'label')
    .attr('text-anchor', (label) => label.anchor)
    .attr('transform', transformOf);
  groups
    .selectAll<SVGTextElement, LabelRow>('text')
    .data((label) => label.rows)
    .join('text')
    .attr('class', ({ type, second }) => `${type.face}${second ? ' second' : ''}`)
    .attr('lang', ({ lang }) => (lang === 'und' ? null : lang))
    .attr('y', ({ dy }) => dy)
    .attr('font-size', ({ type }) => type.size)
    .attr('font-weight', ({ type }) => type.weight)
    .attr('font-style', ({ type }) => (type.italic ? 'italic' : null))
    .attr('letter-spacing', ({ type }) => (type.spacing === 0 ? null : type.spacing))
    .selectAll<SVGTSpanElement, Run>('tspan')
    .data(runsOf)
    .join('tspan')
    .attr('class', ({ kind }) => kind)
    .attr('font-size', ({ kind }) => (kind === 'name' ? null : TALLY_TYPE.size))
    .text(({ text }) => text);
}

interface Run {
  readonly kind: 'name' | 'mentions' | 'events';
  readonly text: string;
}

const runsOf = ({ text, tallies }: LabelRow): Run[] => [{ kind: 'name', text }, ...tallies];

function transformOf({ x, y, angle }: Label): string {
  const move = `translate(${String(x)},${String(y)})`;
  return angle === 0 ? move : `${move} rotate(${String(angle)})`;
}
