import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells which passage is being read: the one that crosses the upper third of the view; `undefined` when the element leaves. */
export class PassageInView implements ReactiveController {
  readonly #tell: (id: string | undefined) => void;
  #observer: IntersectionObserver | undefined;
  #watched: readonly HTMLElement[] = [];
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement, tell: (id: string | undefined) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        const entering = entries.filter((entry) => entry.isIntersecting).at(-1)?.target;
        const id = entering instanceof HTMLElement ? entering.dataset['passage'] : undefined;
        if (id !== undefined) this.#tell(id);
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    this.#watched = [];
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#tell(undefined);
  }

  watch(passages: Iterable<HTMLElement>): void {
    const now = [...passages];
    const same =
      now.length === this.#watched.length && now.every((one, at) => one === this.#watched[at]);
    if (same) return;
    this.#watched = now;
    this.#observer?.disconnect();
    for (const passage of now) this.#observer?.observe(passage);
  }
}
