import type { ReactiveControllerHost } from 'lit';
import { sendError } from './send-event.ts';
import { toError } from './to-error.ts';

/** A module that the first paint does not need: fetched when first asked for, then the host renders again. */
export class Later<Module> {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #load: () => Promise<Module>;
  #module: Module | undefined;
  #asked = false;
  /** Why it cannot be had; the page has been told. */
  error: Error | undefined;

  constructor(host: ReactiveControllerHost & EventTarget, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** Asks for it; `undefined` while it is on its way. */
  get current(): Module | undefined {
    this.ask();
    return this.#module;
  }

  /** The same without asking. */
  get arrived(): Module | undefined {
    return this.#module;
  }

  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      this.#module = await this.#load();
    } catch (cause) {
      this.error = toError(cause);
      sendError(this.#host, this.error);
    }
    this.#host.requestUpdate();
  }
}
