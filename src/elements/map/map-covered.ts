import type { Box } from '../../core/layout/label-boxes.ts';

type Host = HTMLElement & { readonly renderRoot: ParentNode };

/** What lies over a map: its buttons, its credits, and a legend that stands beside it in the page. */
export class MapCovered {
  readonly #host: Host;
  readonly #sizes: ResizeObserver;
  readonly #known = new Set<Element>();

  /** `changed` is called when some of it has grown or shrunk. */
  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#sizes = new ResizeObserver(changed);
  }

  /** CSS px from the top left of the map, which is at `origin` of the viewport. */
  boxes(origin: DOMRect): Box[] {
    const { parentElement, renderRoot } = this.#host;
    const over = [
      ...renderRoot.querySelectorAll('.controls,.credits'),
      ...(parentElement?.querySelectorAll(':scope>sarhad-legend') ?? []),
    ];
    return over.map((element) => {
      if (!this.#known.has(element)) this.#sizes.observe(element);
      this.#known.add(element);
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return [left - origin.left, top - origin.top, right - origin.left, bottom - origin.top];
    });
  }

  stop(): void {
    this.#sizes.disconnect();
    this.#known.clear();
  }
}
