import type { Timeline } from '../../core/layout/timeline.ts';
import type { Bundle } from '../../core/model/bundle.ts';
import { eventId, type EventId } from '../../core/model/ids.ts';
import type { Focus } from '../../core/selection/focus.ts';
import { eventsOf } from '../../core/selection/implied-events.ts';
import type { Reading } from '../../core/selection/reading.ts';
import type { MarkedEvents } from '../../draw/timeline.ts';

/**
 * The event marks of the strip as controls: one of them is reached by the Tab
 * key, the arrow keys go from one to the next, Enter or Space selects.
 */
export class TimelineMarks {
  readonly #reading: () => Reading | undefined;
  #stop: EventId | undefined;
  #related: { bundle: Bundle; focus: Focus; ids: ReadonlySet<EventId> } | undefined;

  constructor(reading: () => Reading | undefined) {
    this.#reading = reading;
  }

  marked({ events }: Timeline): MarkedEvents {
    const { focus, hover } = this.#reading() ?? {};
    const selected = focus?.current?.kind === 'event' ? focus.current.id : null;
    const hovered = hover?.current?.kind === 'event' ? hover.current.id : null;
    const ids = new Set(events.map(({ id }) => id));
    const stop = [this.#stop, selected].find(
      (id) => id !== null && id !== undefined && ids.has(id),
    );
    return { selected, hovered, ofFocus: this.#ofFocus(), tabStop: stop ?? events[0]?.id ?? null };
  }

  /** Worked out when something else comes into focus, not at each step of the brush. */
  #ofFocus(): ReadonlySet<EventId> | null {
    const { bundle, focus } = this.#reading() ?? {};
    const now = focus?.current ?? null;
    if (bundle === undefined || now === null) return null;
    if (this.#related?.focus !== now || this.#related.bundle !== bundle) {
      const { events } = eventsOf(bundle, now, { showUndated: true }, null);
      this.#related = { bundle, focus: now, ids: new Set(events.map(({ id }) => id)) };
    }
    return this.#related.ids;
  }

  readonly click = (event: Event): void => {
    const mark = markOf(event);
    if (mark !== undefined) this.#select(mark);
  };

  readonly key = (event: KeyboardEvent): void => {
    const mark = markOf(event);
    if (mark === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') this.#select(mark);
    else if (!this.#step(mark, event.key)) return;
    event.preventDefault();
  };

  readonly hover = (event: Event): void => {
    const reading = this.#reading();
    if (reading === undefined) return;
    const mark = event.type === 'pointerleave' ? undefined : markOf(event);
    if (mark !== undefined) reading.hover.select({ kind: 'event', id: idOf(mark) });
    else if (reading.hover.current?.kind === 'event') reading.hover.select(null);
  };

  #select(mark: SVGElement): void {
    this.#stop = idOf(mark);
    this.#reading()?.focus.select({ kind: 'event', id: idOf(mark) });
  }

  /** Marks follow one another as they stand on the strip, from left to right. */
  #step(mark: SVGElement, key: string): boolean {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return false;
    const marks = [
      ...(mark.parentElement?.querySelectorAll<SVGElement>('[data-event]') ?? []),
    ].sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
    const next = marks[marks.indexOf(mark) + step];
    if (next === undefined) return true;
    this.#stop = idOf(next);
    mark.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
    return true;
  }
}

function markOf(event: Event): SVGElement | undefined {
  const { target } = event;
  if (!(target instanceof Element)) return undefined;
  return target.closest<SVGElement>('[data-event]') ?? undefined;
}

const idOf = (mark: SVGElement): EventId => eventId(mark.dataset['event'] ?? '');
