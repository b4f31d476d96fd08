import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reading } from '../../core/selection/reading.ts';
import { ErrorNotice } from './error-notice.ts';
import { openAtlas, type OpenAtlas } from './open-atlas.ts';
import { readingContext } from './reading-context.ts';
import { sendError } from './send-event.ts';
import { messageOf, toError } from './to-error.ts';
import { whenSettled } from './when-settled.ts';
import { loadWords, words } from './words/words.ts';

/** What an element offers for its reading to be found; see the class below. */
export interface ReadingHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Given by the host page; beats all else. */
  reading: Reading | undefined;
  /** Id of a `<sarhad-atlas>` anywhere in the same document or shadow root. */
  atlas: string | undefined;
  /** Address of an `atlas.json` of its own, for an element that stands alone. */
  src?: string | undefined;
}

/** What a page may style of an element that stands inside another of ours: each lends its parts outward. */
const PARTS =
  'card, credits, error, event, field, handle, label, legend, mention, name, passage, place, results, snippet';

/**
 * Finds the reading of an element: its own property, else the atlas that its
 * `src` names, else the atlas whose id it gives, else the atlas it stands in.
 * Asks for an update whenever the reading, its focus, hover, range or settings
 * change. An atlas that arrives later is found when it does; an element that
 * leaves lets go, and one that only moves keeps what it has loaded.
 */
export class ReadingController implements ReactiveController {
  readonly #host: ReadingHost;
  readonly #notice: ErrorNotice;
  #lent: Reading | undefined;
  #opened: { readonly src: string; readonly atlas: OpenAtlas } | undefined;
  #asked: string | undefined | null = null;
  #stopLending: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;
  #stopMissing: (() => void) | undefined;
  #heard: Reading | undefined;
  #stopListening: (() => void) | undefined;

  constructor(host: ReadingHost) {
    this.#host = host;
    this.#notice = new ErrorNotice(host);
    host.addController(this);
  }

  /** `undefined`: nothing has lent one yet. */
  get current(): Reading | undefined {
    return this.#host.reading ?? this.#lent;
  }

  /** Why there is no reading, or not all of it; `undefined` while all is well. */
  get error(): Error | undefined {
    return this.#notice.error;
  }

  hostConnected(): void {
    const root = this.#host.getRootNode();
    if (root instanceof ShadowRoot && root.host.localName.startsWith('sarhad-'))
      this.#host.setAttribute('exportparts', PARTS);
    this.#find();
  }

  hostDisconnected(): void {
    this.#letGo();
    this.#listen(undefined);
    // Moving is not leaving: an atlas of its own is kept until the element is still out a moment later.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#close();
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    if (this.#asked !== this.#host.atlas || this.#opened?.src !== this.#host.src) this.#find();
    this.#listen(this.current);
  }

  hostUpdated(): void {
    this.#notice.show();
  }

  #find(): void {
    this.#letGo();
    const { src, atlas } = this.#host;
    this.#asked = atlas;
    if (src !== undefined) {
      this.#open(src);
      return;
    }
    this.#close();
    if (atlas === undefined) this.#askFrom(this.#host);
    else this.#askById(atlas);
  }

  #open(src: string): void {
    if (this.#opened?.src === src) return;
    this.#close();
    this.#opened = {
      src,
      atlas: openAtlas(src, {
        lend: (reading) => {
          this.#lent = reading;
          this.#host.requestUpdate();
        },
        fail: this.#fail,
      }),
    };
  }

  #close(): void {
    this.#notice.put(undefined);
    if (this.#opened === undefined) return;
    this.#opened.atlas.close();
    this.#opened = undefined;
    this.#lent = undefined;
  }

  readonly #fail = (error: Error): void => {
    this.#notice.put(error);
    this.#host.requestUpdate();
    sendError(this.#host, error);
  };

  #askById(id: string): void {
    this.#stopMissing = whenSettled(() => {
      const say = words('en');
      if (this.#stopLending === undefined && this.current === undefined)
        this.#fail(new Error(say.errorAttribute('atlas', id, say.errorNoAtlas)));
    });
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const find = () => root.getElementById(id) ?? document.getElementById(id);
    const target = find();
    if (target !== null) {
      this.#askFrom(target);
      return;
    }
    // The atlas may stand further down a page that is still read, or be put in later.
    const observer = new MutationObserver(() => {
      const late = find();
      if (late === null) return;
      this.#stopWaiting?.();
      this.#askFrom(late);
    });
    const watched = { childList: true, subtree: true, attributes: true, attributeFilter: ['id'] };
    observer.observe(root, watched);
    if (root !== document) observer.observe(document, watched);
    this.#stopWaiting = () => {
      observer.disconnect();
    };
  }

  #askFrom(target: HTMLElement): void {
    let waiting = true;
    this.#stopWaiting = () => {
      waiting = false;
    };
    const ask = () => {
      if (!waiting) return;
      const event = new ContextEvent(readingContext, this.#host, this.#take, true);
      target.dispatchEvent(event);
    };
    ask();
    // An atlas that is not yet defined cannot answer; it is asked again when it is.
    if (this.#stopLending === undefined) {
      void customElements.whenDefined('sarhad-atlas').then(() => {
        if (this.#stopLending === undefined) ask();
      });
    }
  }

  readonly #take = (reading: Reading | undefined, stop?: () => void): void => {
    if (stop !== this.#stopLending) this.#stopLending?.();
    this.#stopLending = stop;
    if (this.#opened !== undefined) return;
    const knewLess = this.#lent !== undefined && reading !== undefined;
    this.#notice.put(undefined);
    this.#lent = reading;
    if (!knewLess) this.#host.requestUpdate();
    // All elements are told of more data at once; each takes it in by itself, and the page can move in between.
    else
      setTimeout(() => {
        if (this.#host.isConnected) this.#host.requestUpdate();
      });
  };

  #letGo(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    this.#stopMissing?.();
    this.#stopLending?.();
    this.#stopLending = undefined;
    if (this.#opened === undefined) this.#lent = undefined;
  }

  #listen(reading: Reading | undefined): void {
    if (reading === this.#heard) return;
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#heard = reading;
    if (reading === undefined) return;
    const update = () => {
      this.#host.requestUpdate();
    };
    const { focus, hover, inView, range, settings } = reading;
    const stops = [focus, hover, inView, range].map((part) => part.subscribe(update));
    const speak = () => {
      void this.#speak(reading);
    };
    stops.push(settings.subscribe(speak));
    speak();
    this.#stopListening = () => {
      for (const stop of stops) stop();
    };
  }

  /** Fetches the words of the chosen language; until they are there, or if they cannot be had, English serves. */
  async #speak(reading: Reading): Promise<void> {
    this.#host.requestUpdate();
    const lang = reading.settings.current?.lang ?? 'en';
    try {
      await loadWords(lang);
    } catch (cause) {
      const error = new Error(words('en').errorPart(messageOf(cause)), { cause });
      sendError(this.#host, error, toError(cause));
    }
    this.#host.requestUpdate();
  }
}
