import type { Box } from '../../core/layout/label-boxes.ts';
import type { Corner } from './map-curves.ts';

/** What lies over a map: its buttons, its credits, and a legend beside it in the page. */
export class MapCovered {
  readonly #root: ParentNode;
  readonly #sizes: ResizeObserver;
  readonly #known = new Set<Element>();
  #boxes: readonly Box[] | undefined;

  /** `changed` is called when some of it has grown or shrunk. */
  constructor(root: ParentNode, changed: () => void) {
    this.#root = root;
    this.#sizes = new ResizeObserver(() => {
      this.look();
      changed();
    });
  }

  /** Measures anew when next asked: not in every frame, for what has just been drawn would be laid out for it. */
  look(): void {
    this.#boxes = undefined;
  }

  /** CSS px from the top left of the map, which is at `origin` of the viewport in the tree of `page`. */
  boxes(page: ParentNode, origin: Corner): readonly Box[] {
    return (this.#boxes ??= [
      ...this.#root.querySelectorAll('.controls,.credits'),
      ...page.querySelectorAll('sarhad-legend'),
    ].map((element) => {
      if (!this.#known.has(element)) this.#sizes.observe(element);
      this.#known.add(element);
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return [left - origin.left, top - origin.top, right - origin.left, bottom - origin.top];
    }));
  }

  stop(): void {
    this.#sizes.disconnect();
    this.#known.clear();
  }
}
