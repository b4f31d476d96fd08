import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nextTarget, type Direction, type Target } from '../../core/layout/targets.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { placeName } from '../base/place-name.ts';
import { words } from '../base/words/words.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The places on the map as a list the keyboard walks over by direction. */
export class MapTargets {
  readonly #changed: () => void;
  #targets: readonly Target[] = [];
  #active: PlaceId | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What stands on the map now. */
  take(targets: readonly Target[]): void {
    if (JSON.stringify(targets) === JSON.stringify(this.#targets)) return;
    this.#targets = targets;
    this.#changed();
  }

  /** The place the keyboard is at: kept while it is on the map, else the most mentioned. */
  get active(): Target | undefined {
    return this.#targets.find(({ id }) => id === this.#active) ?? this.#targets[0];
  }

  set active(target: Target | undefined) {
    this.#active = target?.id ?? null;
    this.#changed();
  }

  render(reading: Reading): TemplateResult {
    const { active } = this;
    const focus = reading.focus.current;
    const selected = focus?.kind === 'place' ? focus.id : null;
    const say = words(reading.settings.current?.lang ?? 'en');
    const names = this.#targets.map(({ id }) => {
      const place = reading.bundle.places.get(id);
      return place === undefined ? id : placeName(reading, place);
    });
    const seen = new Set<string>();
    const repeated = new Set<string>();
    for (const name of names) (seen.has(name) ? repeated : seen).add(name);
    return html`<ul
      class="targets"
      role="listbox"
      tabindex="0"
      aria-label=${say.mapPlaces}
      aria-activedescendant=${active === undefined ? '' : `target-${active.id}`}
      @keydown=${(event: KeyboardEvent) => {
        this.#onKey(reading, event);
      }}
      @click=${(event: Event) => {
        this.#onClick(reading, event);
      }}
      @focus=${() => {
        this.#hover(reading);
      }}
      @blur=${() => {
        reading.hover.select(null);
      }}
    >
      ${repeat(
        this.#targets,
        ({ id }) => id,
        (target, index) =>
          html`<li
            id="target-${target.id}"
            role="option"
            class=${target === active ? 'active' : ''}
            aria-selected=${target.id === selected ? 'true' : 'false'}
            style="left:${target.x}px;top:${target.y}px"
          >
            ${targetName(reading, target, names[index] ?? target.id, repeated)}
          </li>`,
      )}
    </ul>`;
  }

  /** Only helping software clicks here: for the pointer the map itself answers. */
  #onClick(reading: Reading, { target }: Event): void {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    const chosen = this.#targets.find(({ id }) => option?.id === `target-${id}`);
    if (chosen !== undefined) reading.focus.select({ kind: 'place', id: chosen.id });
  }

  #onKey(reading: Reading, event: KeyboardEvent): void {
    const { active } = this;
    const direction = DIRECTIONS[event.key];
    if (event.key === 'Escape') reading.focus.select(null);
    else if (active === undefined) return;
    else if (event.key === 'Enter' || event.key === ' ') {
      reading.focus.select({ kind: 'place', id: active.id });
    } else if (event.key === 'Home') this.active = this.#targets[0];
    else if (event.key === 'End') this.active = this.#targets.at(-1);
    else if (direction !== undefined) {
      this.active = nextTarget(this.#targets, active, direction) ?? active;
    } else return;
    event.preventDefault();
    event.stopPropagation();
    this.#hover(reading);
  }

  #hover(reading: Reading): void {
    const { active } = this;
    reading.hover.select(active === undefined ? null : { kind: 'place', id: active.id });
  }
}

/** `Peshawar, 9 mentions, 4 events`; `Bannu (district), 5 mentions` where the name is `repeated`. */
function targetName(
  { bundle, settings }: Reading,
  { id, count, events }: Target,
  name: string,
  repeated: ReadonlySet<string>,
): string {
  const kind = bundle.places.get(id)?.kind;
  const say = words(settings.current?.lang ?? 'en');
  return [
    repeated.has(name) && kind !== undefined ? say.placeOfKind(name, say.kinds[kind]) : name,
    say.mentionCount(count),
    ...(events === 0 ? [] : [say.eventCount(events)]),
  ].join(', ');
}
