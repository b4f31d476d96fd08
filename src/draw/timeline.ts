import { select, type Selection } from 'd3';
import type { Timeline, TimelineBar } from '../core/layout/timeline.ts';
import type { TimelineEvent } from '../core/layout/timeline-events.ts';
import type { EventId } from '../core/model/ids.ts';

/** The words of the strip, finished, so that drawing knows no language. */
export interface TimelineWords {
  readonly year: (year: number) => string;
  readonly bar: (bar: TimelineBar) => string;
  /** Name of an event for its tooltip and for screen readers. */
  readonly event: (event: TimelineEvent) => string;
}

export interface MarkedEvents {
  readonly selected: EventId | null;
  readonly hovered: EventId | null;
  /** Those of what is in focus; `null`: nothing is, so that none stands back. */
  readonly ofFocus: ReadonlySet<EventId> | null;
  /** The one that the Tab key reaches; arrow keys reach the others. */
  readonly tabStop: EventId | null;
}

type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** Baselines of the notes and, under them, of where the records end; CSS px from the top of the strip. */
const NOTE_LINE = 12;
const END_LINE = 27;
const DIAMOND = 'M0,-6L4.5,0L0,6L-4.5,0Z';

/**
 * Makes `layer` show exactly `timeline`. Call it as often as you like. The
 * handles are not drawn here: they are controls, not marks.
 */
export function drawTimeline(
  layer: SVGGElement,
  timeline: Timeline,
  words: TimelineWords,
  marked: MarkedEvents,
): void {
  const root = select(layer);
  drawGlaze(root, timeline);
  drawBars(root, timeline, words);
  drawAxis(root, timeline, words);
  drawNotes(root, timeline);
  // After the notes: its words are read through their lines.
  drawEnd(root, timeline);
  drawEvents(root, timeline, words, marked);
}

/** The group of a class inside the layer, made when first asked for: the order of first calls is the order of painting. */
function group(root: Layer, name: string): Layer {
  return root
    .selectAll<SVGGElement, string>(`g.${name}`)
    .data([name])
    .join((enter) =>
      enter.append('g').attr('class', name).attr('aria-hidden', 'true'),
    ) as unknown as Layer;
}

function drawGlaze(root: Layer, { glaze, top, axisY }: Timeline): void {
  group(root, 'glaze')
    .selectAll('rect')
    .data(glaze === null ? [] : [glaze])
    .join('rect')
    .attr('x', ({ x }) => x)
    .attr('y', top)
    .attr('width', ({ width }) => width)
    .attr('height', axisY - top);
}

function drawBars(root: Layer, { bars }: Timeline, words: TimelineWords): void {
  group(root, 'bars')
    .selectAll<SVGRectElement, TimelineBar>('rect')
    .data(bars, ({ key }) => key)
    .join((enter) => {
      const rect = enter.append('rect');
      rect.append('title');
      return rect;
    })
    .classed('sample', ({ sample }) => sample)
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .attr('width', ({ width }) => width)
    .attr('height', ({ height }) => height)
    .select('title')
    .text(words.bar);
  group(root, 'chosen')
    .selectAll<SVGRectElement, TimelineBar>('rect')
    .data(
      bars.filter(({ chosenWidth }) => chosenWidth > 0),
      ({ key }) => key,
    )
    .join('rect')
    .classed('sample', ({ sample }) => sample)
    .attr('x', ({ chosenX }) => chosenX)
    .attr('y', ({ y }) => y)
    .attr('width', ({ chosenWidth }) => chosenWidth)
    .attr('height', ({ height }) => height);
}

function drawAxis(root: Layer, timeline: Timeline, words: TimelineWords): void {
  const { ticks, axisY, labelY } = timeline;
  group(root, 'axis')
    .selectAll('line')
    .data([axisY])
    .join('line')
    .attr('x2', '100%')
    .attr('y1', axisY)
    .attr('y2', axisY);
  group(root, 'years')
    .selectAll<SVGTextElement, (typeof ticks)[number]>('text')
    .data(ticks, ({ year }) => year)
    .join('text')
    .attr('x', ({ x }) => x)
    .attr('y', labelY)
    .text(({ year }) => words.year(year));
}

/** In a line that runs from right to left, `start` is its right end. */
const anchor = (side: 'left' | 'right', mirrored: boolean): string =>
  (side === 'right') === mirrored ? 'end' : 'start';

function drawNotes(root: Layer, { notes, top, axisY, mirrored }: Timeline): void {
  const marks = group(root, 'notes')
    .selectAll<SVGGElement, (typeof notes)[number]>('g')
    .data(notes, ({ day }) => day)
    .join((enter) => {
      const mark = enter.append('g');
      mark.append('title');
      mark.append('line');
      mark.append('text');
      return mark;
    })
    .classed('minor', ({ labelled }) => !labelled)
    .attr('transform', ({ x }) => `translate(${String(x)},0)`);
  marks.select('title').text(({ title }) => title);
  marks.select('line').attr('y1', top).attr('y2', axisY);
  marks
    .select('text')
    .attr('y', top + NOTE_LINE)
    .attr('x', ({ side }) => (side === 'right' ? 6 : -6))
    .attr('text-anchor', ({ side }) => anchor(side, mirrored))
    .text(({ label, labelled }) => (labelled ? label : ''));
}

function drawEnd(root: Layer, { end, top, axisY, mirrored }: Timeline): void {
  const mark = group(root, 'end');
  mark
    .selectAll('line')
    .data(end === null ? [] : [end.x])
    .join('line')
    .attr('x1', (x) => x)
    .attr('x2', (x) => x)
    .attr('y1', top + END_LINE - 8)
    .attr('y2', axisY);
  mark
    .selectAll('text')
    .data(end === null ? [] : [end])
    .join('text')
    .attr('x', ({ x, side }) => x + (side === 'right' ? 4 : -4))
    .attr('y', top + END_LINE)
    .attr('text-anchor', ({ side }) => anchor(side, mirrored))
    .text(({ label }) => label);
}

function drawEvents(
  root: Layer,
  { events, mirrored }: Timeline,
  words: TimelineWords,
  { selected, hovered, ofFocus, tabStop }: MarkedEvents,
): void {
  const marks = group(root, 'events')
    .attr('aria-hidden', null)
    .selectAll<SVGGElement, TimelineEvent>('g')
    .data(events, ({ id }) => id)
    .join((enter) => {
      const mark = enter.append('g').attr('role', 'button').attr('part', 'event');
      mark.append('title');
      mark.append('path');
      return mark;
    })
    .attr('data-event', ({ id }) => id)
    .attr('transform', ({ x, y }) => `translate(${String(x)},${String(y)})`)
    .classed('span', ({ width }) => width > 0)
    .classed('earlier', ({ earlier }) => earlier)
    .classed('uncertain', ({ uncertain }) => uncertain)
    .classed('outside', ({ chosen }) => !chosen)
    .classed('apart', ({ id }) => ofFocus?.has(id) === false)
    .classed('here', ({ id }) => id === selected)
    .classed('near', ({ id }) => id === hovered)
    .attr('tabindex', ({ id }) => (id === tabStop ? 0 : -1))
    .attr('aria-pressed', ({ id }) => String(id === selected))
    .attr('aria-label', words.event);
  marks.select('title').text(words.event);
  marks.select('path').attr('d', (event) => shape(event, mirrored));
}

/** A diamond for a day, a bar for a span, an arrow for what lies before the strip. */
function shape({ width, earlier }: TimelineEvent, mirrored: boolean): string {
  if (earlier) return mirrored ? 'M0,-5L8,0L0,5Z' : 'M0,-5L-8,0L0,5Z';
  return width === 0 ? DIAMOND : `M0,0h${String(width)}v3.5h-${String(width)}Z`;
}
