import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders once more before the page is printed: the address and the day that paper names are those of now. */
export class OnPaper implements ReactiveController {
  readonly #update: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#update = () => {
      host.requestUpdate();
    };
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#update);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#update);
  }
}
