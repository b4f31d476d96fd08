import type { Dot } from './place-dots.ts';
import type { EventMark } from './event-marks.ts';

export type MarkHit =
  | { readonly kind: 'dot'; readonly dot: Dot }
  | { readonly kind: 'event'; readonly mark: EventMark };

/** How far past its edge a mark still answers, CSS px: small things need room for a finger. */
const REACH = 5;
/** The largest radius of any mark plus its reach: as far as one has to look. CSS px. */
const FARTHEST = 24;
/** Puts any mark under the pointer before every mark that is only near it. */
const UNDER = 1000;

interface Entry {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly order: number;
  readonly hit: MarkHit;
}

/** A diamond that is this near to a town's centre covers the town's dot; so does, nearer, another dot. CSS px. */
const COVERS = { event: 9, dot: 5 } as const;

/** Finds marks by a spatial index, so that a thousand of them need no listeners. */
export type MarkIndex = (x: number, y: number) => MarkHit | null;

/**
 * Of marks under the pointer the smallest, else the nearest by its edge; of
 * equal ones the event, then the earlier. Where that mark covers the dot of a
 * town it is the town, on whose card the events are.
 */
export function indexMarks(dots: readonly Dot[], marks: readonly EventMark[]): MarkIndex {
  const entries: Entry[] = [
    ...marks
      .map((mark) => ({ mark }))
      .map(({ mark }, order) => entryOf({ kind: 'event', mark }, mark, order)),
    ...dots.map((dot, order) => entryOf({ kind: 'dot', dot }, dot, marks.length + order)),
  ];
  const cells = new Map<string, Entry[]>();
  for (const entry of entries) {
    const cell = cellOf(entry.x, entry.y);
    const others = cells.get(cell);
    if (others === undefined) cells.set(cell, [entry]);
    else others.push(entry);
  }
  return (x, y) => {
    let best: Entry | undefined;
    let bestWorth = REACH;
    const near = [...entriesNear(cells, x, y)];
    for (const entry of near) {
      const gap = Math.hypot(entry.x - x, entry.y - y) - entry.radius;
      const worth = gap <= 0 ? entry.radius - UNDER : gap;
      if (worth > bestWorth) continue;
      if (worth === bestWorth && best !== undefined && best.order < entry.order) continue;
      best = entry;
      bestWorth = worth;
    }
    return (best && (townUnder(best, near) ?? best).hit) ?? null;
  };
}

/** The heaviest town whose dot the mark covers. */
function townUnder({ x, y, hit }: Entry, near: readonly Entry[]): Entry | undefined {
  return near
    .filter(
      (other) =>
        other.hit.kind === 'dot' &&
        isTown(other.hit.dot.kind) &&
        Math.hypot(other.x - x, other.y - y) <= COVERS[hit.kind],
    )
    .sort((a, b) => a.order - b.order)[0];
}

const isTown = (kind: Dot['kind']): boolean => kind === 'city' || kind === 'town';

/** Cells are as wide as one has to look, so that nine hold all that can be hit. */
const cellOf = (x: number, y: number): string =>
  `${String(Math.floor(x / FARTHEST))},${String(Math.floor(y / FARTHEST))}`;

function* entriesNear(cells: ReadonlyMap<string, Entry[]>, x: number, y: number): Generator<Entry> {
  for (const dx of [-FARTHEST, 0, FARTHEST]) {
    for (const dy of [-FARTHEST, 0, FARTHEST]) yield* cells.get(cellOf(x + dx, y + dy)) ?? [];
  }
}

const DOT_RADIUS = 3;

function entryOf(
  hit: MarkHit,
  mark: { x: number; y: number; radius: number },
  order: number,
): Entry {
  return { x: mark.x, y: mark.y, radius: Math.max(DOT_RADIUS, mark.radius), order, hit };
}
