import { ContextProvider } from '@lit/context';
import type { LitElement } from 'lit';
import type { Bundle } from '../../core/model/bundle.ts';
import type { Focus } from '../../core/selection/focus.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/selection/settings.ts';
import { setState, type ReadingState } from '../../core/selection/state.ts';
import { createSelections, openAtlas, type OpenAtlas } from '../base/open-atlas.ts';
import { readingContext } from '../base/reading-context.ts';
import { sendEvent } from '../base/send-event.ts';
import { words } from '../base/words/words.ts';
import { knows } from './atlas-attributes.ts';
import type { ProblemBoard } from './problem-board.ts';

/**
 * Owns the selections of one `<sarhad-atlas>`, loads its data and lends both
 * to all who ask. Tells the host page what the reader does, and nothing of
 * what the page did itself.
 */
export class Lender {
  readonly selections = createSelections();
  readonly #host: LitElement;
  readonly #problems: ProblemBoard;
  readonly #provider: ContextProvider<typeof readingContext, LitElement>;
  #opened: OpenAtlas | undefined;
  #reading: Reading | undefined;
  /** More than 0 while the host page, and not the reader, sets something. */
  #byHost = 0;
  #ready = promised();

  constructor(host: LitElement, problems: ProblemBoard) {
    this.#host = host;
    this.#problems = problems;
    this.#provider = new ContextProvider(host, { context: readingContext });
    const { focus, hover, inView, range } = this.selections;
    let pointed: Focus | null = null;
    focus.subscribe(() => {
      this.#problems.solve('select()');
      if (this.#byHost === 0) sendEvent(host, 'sarhad-select', { focus: focus.current });
    });
    hover.subscribe(() => {
      // What a map that follows the reading shows as hovered, nobody points at.
      const now = hover.current === inView.current ? null : hover.current;
      if (this.#byHost === 0 && now !== pointed) sendEvent(host, 'sarhad-hover', { focus: now });
      pointed = now;
    });
    range.subscribe(() => {
      const days = range.current ?? { from: null, to: null };
      if (this.#byHost === 0) sendEvent(host, 'sarhad-range', days);
    });
  }

  /** What is lent now; `undefined`: not loaded yet. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  get settings(): Settings {
    return this.selections.settings.current ?? DEFAULT_SETTINGS;
  }

  /** Settles when the atlas of the present `src` is loaded or cannot be. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Loads another atlas in place of the present one; `then` runs before the page hears that it is ready. */
  open(src: string | undefined, then: () => Promise<void>): void {
    if (this.#opened !== undefined) this.close();
    this.#lend(undefined);
    this.#problems.solve('src');
    if (src === undefined) return;
    const opened = openAtlas(
      src,
      {
        lend: (reading) => {
          this.#lend(reading);
        },
        fail: (error) => {
          const say = words(this.settings.lang);
          const { message: reason } = error;
          const message =
            this.#reading === undefined ? say.errorLoad(reason) : say.errorPart(reason);
          this.#problems.put({ attribute: 'src', message }, error);
        },
      },
      this.selections,
    );
    this.#opened = opened;
    void this.#settle(opened, then);
  }

  close(): void {
    this.#opened?.close();
    this.#opened = undefined;
    this.#ready = promised();
  }

  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  renew(change: (bundle: Bundle) => Bundle): void {
    this.#opened?.renew(change);
  }

  /** Does what the host page asked for without telling it so. */
  asHost(act: () => void): void {
    this.#byHost += 1;
    try {
      act();
    } finally {
      this.#byHost -= 1;
    }
  }

  /**
   * Selects as the host page: at once where it is known, else after it was
   * looked for in the part `places`; what does not exist is said, with `from`
   * to blame.
   */
  async select(focus: Focus | null, from: string): Promise<void> {
    const bundle = this.#reading?.bundle;
    const known = focus === null || (bundle !== undefined && knows(bundle, focus));
    if (!known && !(await this.#finds(focus, from))) return;
    this.#problems.solve(from);
    this.asHost(() => {
      this.selections.focus.select(focus);
    });
  }

  async setState(state: ReadingState, from: string): Promise<void> {
    const focus = this.selections.focus.current;
    this.asHost(() => {
      setState(this.selections, { ...state, focus });
    });
    await this.select(state.focus, from);
  }

  async #finds(focus: Focus, from: string): Promise<boolean> {
    const loaded = this.#reading !== undefined || (await this.#isLoaded());
    const reading = loaded ? this.#reading : undefined;
    if (reading === undefined) return false;
    if (focus.kind === 'place' && !knows(reading.bundle, focus) && !reading.bundle.allPlaces) {
      try {
        await reading.request('places');
      } catch (cause) {
        const error = cause instanceof Error ? cause : new Error(String(cause));
        const message = words(this.settings.lang).errorPart(error.message);
        this.#problems.put({ attribute: from, message }, error);
        return false;
      }
    }
    const { bundle } = this.#reading ?? reading;
    if (knows(bundle, focus)) return true;
    const { unknownFocus } = await import('./unknown-focus.ts');
    this.#problems.put(await unknownFocus(bundle, focus, this.settings.lang, from));
    return false;
  }

  /** Why it is not is said already, by `fail`. */
  #isLoaded(): Promise<boolean> {
    return this.ready.then(
      () => true,
      () => false,
    );
  }

  async #settle(opened: OpenAtlas, then: () => Promise<void>): Promise<void> {
    const ready = this.#ready;
    try {
      const { bundle } = await opened.ready;
      await then();
      ready.settle();
      if (this.#opened === opened) sendEvent(this.#host, 'sarhad-ready', { title: bundle.title });
    } catch (cause) {
      // The page has been told by `fail`; who awaits `ready` is told here.
      ready.settle(cause);
    }
  }

  #lend(reading: Reading | undefined): void {
    this.#reading = reading;
    this.#provider.setValue(reading);
    this.#host.requestUpdate();
  }
}

/** A promise settled from outside. One that nobody awaits fails in silence: the page is told by an event. */
function promised(): {
  readonly promise: Promise<void>;
  readonly settle: (...failure: [] | [cause: unknown]) => void;
} {
  let settle: (...failure: [] | [cause: unknown]) => void = () => undefined;
  const promise = new Promise<void>((resolve, reject) => {
    settle = (...failure) => {
      if (failure.length === 0) resolve();
      else reject(failure[0] instanceof Error ? failure[0] : new Error(String(failure[0])));
    };
  });
  promise.catch(() => undefined);
  return { promise, settle };
}
