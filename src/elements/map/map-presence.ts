import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapHands } from './map-hands.ts';
import type { MapStage } from './map-stage.ts';

/** Follows the element on and off the page, and its size while it is there. */
export class MapPresence implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #stage: MapStage;
  readonly #hands: MapHands;
  readonly #sizes: ResizeObserver;
  readonly #fonts = () => {
    this.#stage.remeasure();
  };

  constructor(host: ReactiveControllerHost & HTMLElement, stage: MapStage, hands: MapHands) {
    this.#host = host;
    this.#stage = stage;
    this.#hands = hands;
    this.#sizes = new ResizeObserver(() => {
      stage.resize(host.clientWidth, host.clientHeight);
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
    document.fonts.addEventListener('loadingdone', this.#fonts);
    // What it showed before it moved has to be shown again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#fonts);
    this.#hands.release();
    this.#stage.leave();
    // Moving is not leaving.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stage.close();
    });
  }
}
