import { sameFocus, type Focus } from '../../core/selection/focus.ts';
import { STATE_KEYS, saidState, stateToWords } from '../../core/selection/state-words.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { toState } from '../../core/selection/state-reader.ts';
import { getState, type ReadingState } from '../../core/selection/state.ts';

/**
 * Keeps the state in the page's address, only where the host asked for it.
 * Words in the hash that are not ours stay as they are, byte for byte, and a
 * hash that has none of ours is the page's own: to go there changes nothing.
 */
export class HashSync {
  readonly #selections: Pick<Reading, 'focus' | 'range' | 'settings'>;
  readonly #set: (state: ReadingState, said: unknown) => void;
  #stopListening: (() => void) | undefined;
  #written: string | undefined;
  #focus: Focus | null = null;
  /** What there was at each step of the history: for the Back button, where the address does not say. */
  readonly #seen = new Map<string, ReadingState>();
  #isGoingBack = false;

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
    this.#read();
  }

  stop(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  /** A new focus is a step that the Back button undoes; anything else is not. */
  readonly #write = (): void => {
    if (this.#isGoingBack) return;
    const state = getState(this.#selections);
    const own = new URLSearchParams(Object.entries(stateToWords(state))).toString();
    const words = [wordsInHash(false), own].filter((part) => part !== '').join('&');
    const hash = words === '' ? '' : `#${words}`;
    const stepped = !sameFocus(this.#focus, state.focus);
    this.#focus = state.focus;
    if (hash !== location.hash) {
      this.#written = hash;
      const address = `${location.pathname}${location.search}${hash}`;
      if (stepped) history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    }
    this.#seen.set(step(), state);
  };

  readonly #read = (): void => {
    if (location.hash === this.#written) return;
    this.#written = location.hash;
    const now = getState(this.#selections);
    const own = wordsInHash(true);
    const said =
      own === ''
        ? (this.#seen.get(step()) ?? now)
        : saidState(Object.fromEntries(new URLSearchParams(own)));
    const state = toState(said, now);
    this.#seen.set(step(), state);
    if (said === now) return;
    this.#focus = state.focus;
    this.#isGoingBack = own === '';
    this.#set(state, said);
    this.#isGoingBack = false;
  };
}

/** The words in the hash that are ours, or those that are not: an anchor is never ours, for it has no value. */
const wordsInHash = (ours: boolean): string =>
  location.hash
    .slice(1)
    .split('&')
    .filter((word) => STATE_KEYS.some((key) => word.startsWith(`${key}=`)) === ours)
    .join('&');

/** Names the present step of the history; where the browser does not, its address does. */
const step = (): string =>
  ('navigation' in window ? window.navigation.currentEntry?.key : undefined) ?? location.hash;
