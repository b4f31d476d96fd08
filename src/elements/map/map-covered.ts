import type { Box } from '../../core/layout/label-boxes.ts';

/** What lies over a map: its buttons, its credits, and a legend beside it in the page. */
export class MapCovered {
  readonly #root: ParentNode;
  readonly #sizes: ResizeObserver;
  readonly #known = new Set<Element>();

  /** `changed` is called when some of it has grown or shrunk. */
  constructor(root: ParentNode, changed: () => void) {
    this.#root = root;
    this.#sizes = new ResizeObserver(changed);
  }

  /** CSS px from the top left of the map, which is at `origin` of the viewport in the tree of `page`. */
  boxes(page: ParentNode, origin: DOMRect): Box[] {
    return [
      ...this.#root.querySelectorAll('.controls,.credits'),
      ...page.querySelectorAll('sarhad-legend'),
    ].map((element) => {
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
