import { sameFocus, type Focus } from '../../core/selection/focus.ts';
import { STATE_KEYS, saidState, stateToWords } from '../../core/selection/state-words.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { toState } from '../../core/selection/state-reader.ts';
import { getState, type ReadingState } from '../../core/selection/state.ts';

/**
 * Keeps the state in the page's address, only where the host asked for it.
 * Words in the hash that are not ours stay as they are.
 */
export class HashSync {
  readonly #selections: Pick<Reading, 'focus' | 'range' | 'settings'>;
  readonly #set: (state: ReadingState, said: unknown) => void;
  #stopListening: (() => void) | undefined;
  #written: string | undefined;
  #focus: Focus | null = null;

  constructor(
    selections: Pick<Reading, 'focus' | 'range' | 'settings'>,
    set: (state: ReadingState, said: unknown) => void,
  ) {
    this.#selections = selections;
    this.#set = set;
  }

  /** Reads the address at once, and again whenever it changes. */
  start(): void {
    if (this.#stopListening !== undefined) return;
    const { focus, range, settings } = this.#selections;
    window.addEventListener('hashchange', this.#read);
    const stops = [focus, range, settings].map((part) => part.subscribe(this.#write));
    this.#stopListening = () => {
      window.removeEventListener('hashchange', this.#read);
      for (const stop of stops) stop();
    };
    this.#focus = focus.current;
    const found = wordsInHash();
    if (STATE_KEYS.some((key) => found.has(key))) this.#read();
  }

  stop(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  /** A new focus is a step that the Back button undoes; anything else is not. */
  readonly #write = (): void => {
    const state = getState(this.#selections);
    const found = wordsInHash();
    for (const key of STATE_KEYS) found.delete(key);
    for (const [key, value] of Object.entries(stateToWords(state))) found.set(key, value);
    const hash = found.size === 0 ? '' : `#${found.toString()}`;
    const stepped = !sameFocus(this.#focus, state.focus);
    this.#focus = state.focus;
    if (hash === location.hash) return;
    this.#written = hash;
    const address = `${location.pathname}${location.search}${hash}`;
    if (stepped) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  };

  readonly #read = (): void => {
    if (location.hash === this.#written) return;
    this.#written = location.hash;
    const said = saidState(Object.fromEntries(wordsInHash()));
    const state = toState(said, getState(this.#selections));
    this.#focus = state.focus;
    this.#set(state, said);
  };
}

const wordsInHash = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));
