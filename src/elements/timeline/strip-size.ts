import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the size of the strip inside its host, CSS px; 0 while there is none. */
export class StripSize implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #strip: () => HTMLElement | null;
  readonly #observer = new ResizeObserver(() => {
    this.#measure();
  });
  width = 0;
  height = 0;

  constructor(host: ReactiveControllerHost & Element, strip: () => HTMLElement | null) {
    this.#host = host;
    this.#strip = strip;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const strip = this.#strip();
    const width = strip?.clientWidth ?? 0;
    const height = strip?.clientHeight ?? 0;
    if (width === this.width && height === this.height) return;
    this.width = width;
    this.height = height;
    this.#host.requestUpdate();
  }
}
