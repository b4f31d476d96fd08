import type { Place } from '../../core/model/place.ts';
import { foldText } from '../../core/search/fold.ts';
import type { PlaceRow } from '../../core/search/place-rows.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { nameOfLine, type LineContext } from './place-line.ts';
import type { PlacesList } from './places-list.ts';
import { TypeAhead, treeStep, type TreeStep } from './tree-keys.ts';

/** What the walk needs to know and may ask of the element. */
export interface WalkHost {
  readonly list: PlacesList;
  readonly reading: () => Reading | undefined;
  readonly context: () => LineContext | undefined;
  readonly mirrored: () => boolean;
  readonly requestUpdate: () => void;
}

/** Pointer and keys on the lines of the tree. */
export class TreeWalk {
  readonly #host: WalkHost;
  readonly #typed = new TypeAhead();
  /** Key of the line that the keyboard is on; `undefined`: the one to begin at. */
  active: string | undefined;
  /** The focus of the keyboard follows to the active line after the next update. */
  moving = false;

  constructor(host: WalkHost) {
    this.#host = host;
  }

  /** Number of the active line; where it is not shown, of the one to begin at. */
  get index(): number {
    const { rows, start } = this.#host.list;
    const at = rows.findIndex(({ node }) => node.key === this.active);
    return at === -1 ? start : at;
  }

  readonly click = (event: Event): void => {
    const row = this.#rowAt(event);
    if (row === undefined) return;
    this.active = row.node.key;
    const onTwisty = event.target instanceof Element && event.target.closest('.twisty') !== null;
    if (onTwisty) this.#toggle(row);
    else this.#choose(row);
  };

  readonly key = (event: KeyboardEvent): void => {
    const row = this.#rowAt(event);
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { list, mirrored } = this.#host;
    const step = treeStep(event.key, list.rows, list.rows.indexOf(row), mirrored());
    if (step !== undefined) this.#take(step, row);
    else if (!this.#type(event)) return;
    event.preventDefault();
  };

  readonly focus = (event: Event): void => {
    const row = this.#rowAt(event);
    if (row !== undefined && row.node.key !== this.active) {
      this.active = row.node.key;
      this.#host.requestUpdate();
    }
    this.#hover(row?.node.place ?? null);
  };

  readonly hover = (event: Event): void => {
    const away = event.type === 'pointerleave' || event.type === 'focusout';
    this.#hover(away ? null : (this.#rowAt(event)?.node.place ?? null));
  };

  #take(step: TreeStep, row: PlaceRow): void {
    if (step.kind === 'go') this.#go(this.#host.list.rows[step.index]);
    else if (step.kind === 'choose') this.#choose(row);
    else this.#toggle(row);
  }

  #go(row: PlaceRow | undefined): void {
    if (row === undefined) return;
    this.active = row.node.key;
    this.moving = true;
    this.#host.requestUpdate();
  }

  #choose(row: PlaceRow): void {
    const { place } = row.node;
    if (place === null) this.#toggle(row);
    else this.#host.reading()?.focus.select({ kind: 'place', id: place.id });
  }

  #toggle({ node, open }: PlaceRow): void {
    if (open !== null) this.#host.list.toggle(node.key);
    this.#host.requestUpdate();
  }

  #hover(place: Place | null): void {
    const reading = this.#host.reading();
    if (reading === undefined) return;
    if (place !== null) reading.hover.select({ kind: 'place', id: place.id });
    else if (reading.hover.current?.kind === 'place') reading.hover.select(null);
  }

  /** Goes to the next line whose name begins with what is typed; false: nothing was typed. */
  #type(event: KeyboardEvent): boolean {
    const context = this.#host.context();
    const typed = this.#typed.add(event.key, event.timeStamp);
    if (typed === undefined || context === undefined) return false;
    const { rows } = this.#host.list;
    const wanted = foldText(typed);
    // A first letter goes on from here; more letters may still mean this line.
    const start = this.index + (typed.length === 1 ? 1 : 0);
    const order = [...rows.slice(start), ...rows.slice(0, start)];
    this.#go(
      order.find(({ node }) =>
        foldText(nameOfLine(node, context.lang, context.day)).startsWith(wanted),
      ),
    );
    return true;
  }

  #rowAt(event: Event): PlaceRow | undefined {
    const line = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    const key = line?.getAttribute('data-key');
    return this.#host.list.rows.find(({ node }) => node.key === key);
  }
}

/** Scrolls `list` alone, and only as far as needed, so that the host page stays where it is. */
export function scrollWithin(list: HTMLElement, line: HTMLElement): void {
  const box = list.getBoundingClientRect();
  const own = line.getBoundingClientRect();
  if (own.top < box.top) list.scrollTop -= box.top - own.top + own.height;
  else if (own.bottom > box.bottom) list.scrollTop += own.bottom - box.bottom + own.height;
}
