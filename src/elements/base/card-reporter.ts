import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlaceId } from '../../core/model/ids.ts';
import type { CardAnchor } from '../../core/selection/cards.ts';
import type { Reading } from '../../core/selection/reading.ts';

interface CardHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** From the top of a card to its anchor, CSS px: the height of its first line. */
const FIRST_LINE = 18;

/**
 * Tells the reading where the visible cards of an element stand (those with
 * `data-card="passage:…"` or `"event:…"`), once a frame at most, after every
 * update, scroll and resize. Cards of other elements are left alone.
 */
export class CardReporter implements ReactiveController {
  readonly #host: CardHost;
  readonly #reading: () => Reading | undefined;
  /** The places a card speaks of, the focus first. */
  readonly #placesOf: (kind: CardAnchor['kind'], id: string) => readonly PlaceId[];
  readonly #sizes = new ResizeObserver(() => {
    this.#report();
  });
  #own: readonly CardAnchor[] = [];
  #told: Reading['cards'] | undefined;
  #frame = 0;

  constructor(
    host: CardHost,
    reading: () => Reading | undefined,
    placesOf: (kind: CardAnchor['kind'], id: string) => readonly PlaceId[],
  ) {
    this.#host = host;
    this.#reading = reading;
    this.#placesOf = placesOf;
    host.addController(this);
  }

  hostConnected(): void {
    // Scrolling does not bubble, but every scroller is passed on the way down.
    window.addEventListener('scroll', this.#report, { capture: true, passive: true });
    window.addEventListener('resize', this.#report);
    this.#sizes.observe(this.#host);
    this.#report();
  }

  hostDisconnected(): void {
    window.removeEventListener('scroll', this.#report, { capture: true });
    window.removeEventListener('resize', this.#report);
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#tell([]);
  }

  hostUpdated(): void {
    this.#report();
  }

  readonly #report = (): void => {
    if (this.#frame !== 0 || !this.#host.isConnected) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#tell(this.#anchors());
    });
  };

  #anchors(): CardAnchor[] {
    const cards = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-card]')];
    if (cards.length === 0) return [];
    const style = getComputedStyle(this.#host);
    // A layout in which no curve can reach the map says so with this property.
    if (style.getPropertyValue('--_card-anchors') === 'none') return [];
    const clipping = clippersOf(this.#host);
    // A scroller that grows or shrinks hides or shows cards without any of them changing.
    for (const clipper of clipping) this.#sizes.observe(clipper);
    const clip = clipOf(clipping);
    const atEnd = style.direction === 'ltr';
    return cards.flatMap((card) => {
      const box = card.getBoundingClientRect();
      const visible = box.height > 0 && box.bottom > clip.top + FIRST_LINE && box.top < clip.bottom;
      if (!visible) return [];
      const [kind, ...rest] = (card.dataset['card'] ?? '').split(':');
      if (kind !== 'passage' && kind !== 'event') return [];
      const id = rest.join(':');
      const y = Math.max(box.top + FIRST_LINE, clip.top + 4);
      if (y > clip.bottom) return [];
      return [{ kind, id, places: this.#placesOf(kind, id), x: atEnd ? box.right : box.left, y }];
    });
  }

  #tell(anchors: readonly CardAnchor[]): void {
    const cards = this.#reading()?.cards;
    if (this.#told !== cards && this.#told !== undefined) this.#put(this.#told, []);
    this.#told = cards;
    if (cards !== undefined && !sameAnchors(this.#own, anchors)) this.#put(cards, anchors);
  }

  #put(cards: Reading['cards'], anchors: readonly CardAnchor[]): void {
    const others = (cards.current ?? []).filter((anchor) => !this.#own.includes(anchor));
    this.#own = anchors;
    cards.select([...others, ...anchors]);
  }
}

function sameAnchors(a: readonly CardAnchor[], b: readonly CardAnchor[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The elements around `element` that cut off what overflows them. */
function clippersOf(element: HTMLElement): Element[] {
  const clippers: Element[] = [];
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    if (getComputedStyle(at).overflowY !== 'visible') clippers.push(at);
  }
  return clippers;
}

/** What of the viewport they leave visible. */
function clipOf(clippers: readonly Element[]): { top: number; bottom: number } {
  const boxes = clippers.map((clipper) => clipper.getBoundingClientRect());
  return {
    top: Math.max(0, ...boxes.map((box) => box.top)),
    bottom: Math.min(window.innerHeight, ...boxes.map((box) => box.bottom)),
  };
}

/** Upward through slots and shadow roots. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
