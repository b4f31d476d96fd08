import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Tells which of the host's elements comes into view; `undefined` when the host leaves. */
export class InView implements ReactiveController {
  readonly #host: Host;
  readonly #selector: string;
  readonly #tell: (element: HTMLElement | undefined) => void;
  readonly #observer: IntersectionObserver;

  /** `rootMargin` as IntersectionObserver takes it: what of the window counts as the view. */
  constructor(
    host: Host,
    selector: string,
    rootMargin: string,
    tell: (element: HTMLElement | undefined) => void,
  ) {
    this.#host = host;
    this.#selector = selector;
    this.#tell = tell;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) tell(target as HTMLElement);
        }
      },
      { rootMargin },
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // One that is watched already stays as it is.
    for (const element of this.#host.renderRoot.querySelectorAll(this.#selector)) {
      this.#observer.observe(element);
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#tell(undefined);
  }
}
