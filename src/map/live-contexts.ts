/** Browsers throw the oldest context away beyond some sixteen; a page has other uses for them too. */
export const MOST_CONTEXTS = 4;

/** Shared by every copy of the library on the page. */
const KEY = Symbol.for('sarhad.live-contexts');

function holders(): Set<object> {
  const page = globalThis as { [KEY]?: Set<object> | undefined };
  return (page[KEY] ??= new Set());
}

/** Takes a place for a WebGL context; says whether there was one. */
export function takeContext(holder: object): boolean {
  const held = holders();
  if (held.size >= MOST_CONTEXTS && !held.has(holder)) return false;
  held.add(holder);
  return true;
}

export function giveContextBack(holder: object): void {
  holders().delete(holder);
}
