import type { AtlasEvent } from '../model/event.ts';
import type { RecordSummary } from '../model/record.ts';
import type { Day, Interval } from '../model/time.ts';
import { firstOfYear, yearOf } from './timeline-days.ts';
import { LANE, layDays, layLanes, type TimelineEvent } from './timeline-events.ts';
import {
  tenth,
  timelineScale,
  within,
  type TimelineDomain,
  type TimelineScale,
} from './timeline-scale.ts';

/** A day with a note, the weightiest first where notes cannot all be shown. */
export interface TimelineNote {
  readonly day: Day;
  readonly label: string;
  /** All there is to say of the day, for a tooltip. */
  readonly title: string;
  readonly weight: number;
}

export interface TimelineInput {
  readonly summary: RecordSummary | null;
  readonly events: readonly AtlasEvent[];
  readonly notes: readonly TimelineNote[];
  /** What is said where complete records end. */
  readonly endLabel: string;
  readonly domain: TimelineDomain;
  /** The chosen days; `null`: all. */
  readonly range: Interval | null;
}

export interface TimelineSize {
  /** CSS px. */
  readonly width: number;
  /** CSS px. */
  readonly height: number;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
}

/** All numbers are CSS px from the top left of the strip. */
export interface Timeline {
  readonly scale: TimelineScale;
  readonly mirrored: boolean;
  /** Top of the glaze and bottom of the bars. */
  readonly top: number;
  readonly axisY: number;
  /** Baseline of the years. */
  readonly labelY: number;
  readonly bars: readonly TimelineBar[];
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  readonly notes: readonly PlacedNote[];
  readonly events: readonly TimelineEvent[];
  /** Where complete coverage ends; `null` where there are no records. */
  readonly end: PlacedLabel | null;
  /** Left and right edge of the chosen days; `null`: all are chosen. */
  readonly glaze: { readonly x: number; readonly width: number } | null;
  readonly handles: { readonly from: number; readonly to: number };
}

export interface TimelineBar {
  readonly key: string;
  readonly year: number;
  readonly count: number;
  /** Of a sample: stands on top of the complete ones and is drawn hollow. */
  readonly sample: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The part of the bar in the chosen days; width 0: none. */
  readonly chosenX: number;
  readonly chosenWidth: number;
}

export interface PlacedLabel {
  readonly x: number;
  readonly label: string;
  /** Which way the label runs from `x`. */
  readonly side: 'left' | 'right';
}

export interface PlacedNote extends TimelineNote, PlacedLabel {
  /** Whether the label has room; where not, the line stands alone. */
  readonly labelled: boolean;
}

export const TIMELINE_PADDING = 18;
const TOP = 4;
const NOTE_ROOM = 18;
const YEARS_ROOM = 20;
const LETTER = 5.7;
const YEAR_LABEL = 52;

export function layoutTimeline(input: TimelineInput, size: TimelineSize): Timeline {
  const { domain, range } = input;
  const scale = timelineScale(domain, size.width, TIMELINE_PADDING, size.mirrored);
  const lanes = layLanes(input.events, scale, domain, range);
  const axisY = size.height - YEARS_ROOM - lanes.count * LANE;
  const from = scale.x(within(range?.from ?? domain.from, domain));
  const to = scale.x(within(range?.to ?? domain.to, domain));
  const edges = { left: Math.min(from, to), right: Math.max(from, to) };
  return {
    scale,
    mirrored: size.mirrored,
    top: TOP,
    axisY,
    labelY: size.height - 5,
    bars: layBars(input.summary, scale, axisY, edges),
    ticks: layTicks(domain, scale, size.width),
    notes: layNotes(input.notes, scale, domain, size.width),
    events: inOrder(input.events, [
      ...layDays(input.events, scale, domain, axisY, range),
      ...lanes.spans(axisY),
    ]),
    end: layEnd(input, scale, size),
    glaze: range === null ? null : { x: edges.left, width: tenth(edges.right - edges.left) },
    handles: { from, to },
  };
}

/** The marks by the first day of their events, then by id: the order in which the keyboard goes through them. */
function inOrder(
  events: readonly AtlasEvent[],
  marks: readonly TimelineEvent[],
): readonly TimelineEvent[] {
  const first = new Map(events.map(({ id, date }) => [id, date?.from ?? '']));
  const dayOf = ({ id }: TimelineEvent): string => first.get(id) ?? '';
  const sign = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...marks].sort((a, b) => sign(dayOf(a), dayOf(b)) || sign(a.id, b.id));
}

function layBars(
  summary: RecordSummary | null,
  scale: TimelineScale,
  axisY: number,
  edges: { left: number; right: number },
): TimelineBar[] {
  if (summary === null) return [];
  const samples = new Map(summary.sampleYears.map(([year, count]) => [year, count]));
  const complete = new Map(summary.years.map(([year, count]) => [year, count]));
  const years = [...new Set([...complete.keys(), ...samples.keys()])].sort((a, b) => a - b);
  const whole = (year: number) => (complete.get(year) ?? 0) + (samples.get(year) ?? 0);
  const most = years.reduce((top, year) => Math.max(top, whole(year)), 1);
  const perRecord = (axisY - TOP - NOTE_ROOM) / most;
  return years.flatMap((year) => {
    const ends = [scale.x(firstOfYear(year)), scale.x(firstOfYear(year + 1))];
    const left = Math.min(...ends) + 0.5;
    const right = Math.max(...ends) - 0.5;
    const chosenX = tenth(Math.max(left, edges.left));
    const chosenWidth = tenth(Math.max(0, Math.min(right, edges.right) - chosenX));
    const place = { year, x: tenth(left), width: tenth(right - left), chosenX, chosenWidth };
    const bar = (count: number, below: number, sample: boolean): TimelineBar[] => {
      if (count === 0) return [];
      // A year with any record at all shows at least a hair.
      const height = tenth(Math.max(1, count * perRecord));
      const y = tenth(axisY - below * perRecord - height);
      return [{ ...place, key: `${String(year)}${sample ? 's' : ''}`, count, sample, y, height }];
    };
    const full = complete.get(year) ?? 0;
    return [...bar(full, 0, false), ...bar(samples.get(year) ?? 0, full, true)];
  });
}

function layTicks(domain: TimelineDomain, scale: TimelineScale, width: number) {
  const first = yearOf(domain.from);
  const last = yearOf(domain.to);
  const room = (width - 2 * TIMELINE_PADDING) / (last - first);
  const step = [1, 2, 5, 10, 25, 50].find((years) => years * room >= YEAR_LABEL) ?? 100;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    ticks.push({ year, x: scale.x(firstOfYear(year)) });
  }
  return ticks;
}

function layEnd(
  { summary, domain, endLabel }: TimelineInput,
  scale: TimelineScale,
  { width, mirrored }: TimelineSize,
): PlacedLabel | null {
  if (summary === null) return null;
  const x = scale.x(within(firstOfYear(summary.completeTo + 1), domain));
  const room = endLabel.length * LETTER + 8;
  const onward = mirrored ? x - room >= 0 : x + room <= width;
  return { x, label: endLabel, side: onward === mirrored ? 'left' : 'right' };
}

/** The weightiest notes get their labels; a label that would run into another is left out. */
function layNotes(
  notes: readonly TimelineNote[],
  scale: TimelineScale,
  domain: TimelineDomain,
  width: number,
): PlacedNote[] {
  const taken: { left: number; right: number }[] = [];
  return notes
    .filter(({ day }) => day > domain.from && day < domain.to)
    .sort((a, b) => b.weight - a.weight || (a.day < b.day ? -1 : 1))
    .map((note): PlacedNote => {
      const x = scale.x(note.day);
      const room = note.label.length * LETTER + 8;
      const sides = (['right', 'left'] as const).map((side) => ({
        side,
        left: side === 'right' ? x - 2 : x - room,
        right: side === 'right' ? x + room : x + 2,
      }));
      const free = sides.find(
        ({ left, right }) =>
          left >= 0 &&
          right <= width &&
          taken.every((other) => right < other.left || left > other.right),
      );
      if (free !== undefined) taken.push(free);
      return { ...note, x, labelled: free !== undefined, side: free?.side ?? 'right' };
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
