import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reading } from '../../core/selection/reading.ts';
import { readingContext } from './reading-context.ts';

/** What an element offers for its reading to be found; see the class below. */
export interface ReadingHost extends ReactiveControllerHost, HTMLElement {
  /** Given by the host page; beats all else. */
  reading: Reading | undefined;
  /** Id of a `<sarhad-atlas>` anywhere in the same document or shadow root. */
  atlas: string | undefined;
}

/**
 * Finds the reading of an element (its own property, the atlas it names, or
 * the atlas it stands in) and asks for an update whenever the reading, its
 * focus, hover, range or settings change.
 */
export class ReadingController implements ReactiveController {
  readonly #host: ReadingHost;
  #lent: Reading | undefined;
  #stopLending: (() => void) | undefined;
  #stopListening: (() => void) | undefined;
  #heard: Reading | undefined;
  #askedAtlas: string | undefined;

  constructor(host: ReadingHost) {
    this.#host = host;
    host.addController(this);
  }

  /** `undefined`: nothing has lent one yet. */
  get current(): Reading | undefined {
    return this.#host.reading ?? this.#lent;
  }

  hostConnected(): void {
    this.#ask();
  }

  hostDisconnected(): void {
    this.#stopLending?.();
    this.#stopLending = undefined;
    this.#lent = undefined;
    this.#listen(undefined);
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#askedAtlas !== this.#host.atlas) this.#ask();
    this.#listen(this.#host.isConnected ? this.current : undefined);
  }

  #ask(): void {
    this.#stopLending?.();
    this.#stopLending = undefined;
    this.#lent = undefined;
    this.#askedAtlas = this.#host.atlas;
    const target = this.#target();
    if (target === null) {
      // The atlas may stand further down the page: it is looked for once more when the page has been read.
      document.addEventListener(
        'DOMContentLoaded',
        () => {
          this.#ask();
        },
        { once: true },
      );
      return;
    }
    const ask = () => {
      if (!this.#host.isConnected || this.#stopLending !== undefined) return;
      target.dispatchEvent(
        new ContextEvent(
          readingContext,
          this.#host,
          (reading, stop) => {
            if (stop !== this.#stopLending) this.#stopLending?.();
            this.#stopLending = stop;
            this.#lent = reading;
            this.#host.requestUpdate();
          },
          true,
        ),
      );
    };
    ask();
    // An atlas that is not yet defined cannot answer; it is asked again when it is.
    if (this.#stopLending === undefined) void customElements.whenDefined('sarhad-atlas').then(ask);
  }

  #target(): HTMLElement | null {
    const { atlas } = this.#host;
    if (atlas === undefined) return this.#host;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return root.getElementById(atlas) ?? document.getElementById(atlas);
  }

  #listen(reading: Reading | undefined): void {
    if (reading === this.#heard) return;
    this.#stopListening?.();
    this.#heard = reading;
    if (reading === undefined) {
      this.#stopListening = undefined;
      return;
    }
    const update = () => {
      this.#host.requestUpdate();
    };
    const stops = [reading.focus, reading.hover, reading.range, reading.settings].map((part) =>
      part.subscribe(update),
    );
    this.#stopListening = () => {
      for (const stop of stops) stop();
    };
  }
}
