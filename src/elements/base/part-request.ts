import type { ReactiveControllerHost } from 'lit';
import type { AtlasPart } from '../../core/model/bundle.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { sendError } from './send-event.ts';
import { toError } from './to-error.ts';

/**
 * Asks for a part of the atlas when an element first needs it, and keeps why
 * it cannot be had, so that the element can say it where a person looks.
 */
export class PartRequest {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #part: AtlasPart;
  #asked: Reading['request'] | undefined;
  /** The part is on its way. */
  waiting = false;
  error: Error | undefined;

  constructor(host: ReactiveControllerHost & EventTarget, part: AtlasPart) {
    this.#host = host;
    this.#part = part;
  }

  /** Asks once for each atlas, however often it is called; after a failure only `again` asks anew. */
  ask(reading: Reading): void {
    if (this.#asked === reading.request || reading.bundle.parts[this.#part] === undefined) return;
    this.#asked = reading.request;
    this.waiting = true;
    this.error = undefined;
    reading
      .request(this.#part)
      .catch((cause: unknown) => {
        this.#fail(reading, cause);
      })
      .finally(() => {
        if (this.#asked !== reading.request) return;
        this.waiting = false;
        this.#host.requestUpdate();
      });
  }

  again(reading: Reading): void {
    this.#asked = undefined;
    this.ask(reading);
  }

  #fail(reading: Reading, cause: unknown): void {
    if (this.#asked !== reading.request) return;
    this.error = toError(cause);
    sendError(this.#host, this.error);
  }
}
