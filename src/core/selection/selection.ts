/** One value with one owner: the state without a screen. */
export interface Selection<Value> {
  readonly current: Value | null;
  select(value: Value | null): void;
  /** Calls `listener` after each change; returns what stops it. */
  subscribe(listener: () => void): () => void;
}

/**
 * Selecting what is already selected (by `same`) tells nobody. A listener that
 * selects again is served after the present round, so all see the same order.
 */
export function createSelection<Value>(
  same: (a: Value | null, b: Value | null) => boolean = Object.is,
  initial: Value | null = null,
): Selection<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  /** What was selected while listeners are being told; `undefined` outside a round. */
  let waiting: (Value | null)[] | undefined;
  const tell = (value: Value | null): void => {
    if (same(current, value)) return;
    current = value;
    for (const listener of [...listeners]) if (listeners.has(listener)) listener();
  };
  return {
    get current() {
      return current;
    },
    select(value) {
      if (waiting !== undefined) {
        waiting.push(value);
        return;
      }
      waiting = [value];
      try {
        for (const next of waiting) tell(next);
      } finally {
        waiting = undefined;
      }
    },
    subscribe(listener) {
      // A fresh wrapper, so that one function subscribed twice is heard twice.
      const own = () => {
        listener();
      };
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
  };
}
