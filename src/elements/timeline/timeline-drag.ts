import type { Interval, Day } from '../../core/model/time.ts';
import { nearestMonth, dayNumber } from '../../core/layout/timeline-days.ts';
import {
  closedRange,
  moveEnd,
  openRange,
  shiftRange,
  type Side,
} from '../../core/layout/timeline-range.ts';
import type { TimelineDomain, TimelineScale } from '../../core/layout/timeline-scale.ts';

/** What the drag needs to know of the strip at any moment. */
export interface TimelineStrip {
  readonly scale: TimelineScale;
  readonly domain: TimelineDomain;
  readonly range: Interval | null;
}

/** What is held: one end, the whole range, or a new range that begins at `anchor`. */
type Grip =
  | { readonly kind: Side }
  | { readonly kind: 'whole'; readonly start: Day; readonly range: Interval }
  | { readonly kind: 'new'; readonly anchor: Day; readonly x: number };

/** CSS px that a pointer may tremble and still be a click. */
const TREMBLE = 4;

/**
 * Turns pointer moves over the strip into ranges. Ranges snap to months; a
 * press on bare strip draws a new one; `select` is called at most once a frame.
 */
export class TimelineDrag {
  readonly #strip: () => TimelineStrip | undefined;
  readonly #select: (range: Interval | null) => void;
  #grip: Grip | undefined;
  #next: Interval | null | undefined;

  constructor(strip: () => TimelineStrip | undefined, select: (range: Interval | null) => void) {
    this.#strip = strip;
    this.#select = select;
  }

  /** `x`: CSS px from the left of the strip. `side`: the handle that was pressed, if any. */
  start(x: number, side: Side | undefined): void {
    const strip = this.#strip();
    if (strip === undefined) return;
    const day = strip.scale.day(x);
    if (side !== undefined) {
      this.#grip = { kind: side };
      return;
    }
    const { from, to } = closedRange(strip.range, strip.domain);
    this.#grip =
      strip.range !== null && from <= day && day < to
        ? { kind: 'whole', start: day, range: strip.range }
        : { kind: 'new', anchor: day, x };
  }

  move(x: number): void {
    const strip = this.#strip();
    const grip = this.#grip;
    if (strip === undefined || grip === undefined) return;
    const day = strip.scale.day(x);
    switch (grip.kind) {
      case 'from':
      case 'to':
        this.#later(moveEnd(strip.range, grip.kind, nearestMonth(day), strip.domain));
        break;
      case 'whole':
        this.#later(shiftRange(grip.range, dayNumber(day) - dayNumber(grip.start), strip.domain));
        break;
      case 'new':
        if (Math.abs(x - grip.x) > TREMBLE) this.#later(between(grip.anchor, day, strip.domain));
    }
  }

  end(): void {
    this.#flush();
    this.#grip = undefined;
  }

  #later(range: Interval | null): void {
    const waiting = this.#next !== undefined;
    this.#next = range;
    if (waiting) return;
    requestAnimationFrame(() => {
      this.#flush();
    });
  }

  #flush(): void {
    if (this.#next === undefined) return;
    const range = this.#next;
    this.#next = undefined;
    this.#select(range);
  }
}

/** The range from the month of one day to the month of the other, whichever is first. */
function between(a: Day, b: Day, domain: TimelineDomain): Interval | null {
  const [from, to] = [nearestMonth(a), nearestMonth(b)].sort();
  if (from === undefined || to === undefined) return null;
  return moveEnd(openRange({ from, to: domain.to }, domain), 'to', to, domain);
}
