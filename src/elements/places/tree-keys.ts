import type { PlaceRow } from '../../core/search/place-rows.ts';

/** What a key does to the list. */
export type TreeStep =
  { readonly kind: 'go'; readonly index: number } | { readonly kind: 'open' | 'shut' | 'choose' };

/**
 * What `key` does on the line `index`, by the tree pattern of the ARIA
 * Authoring Practices; `undefined`: nothing. `mirrored`: the list reads from
 * right to left, so the key that opens is the left one.
 */
export function treeStep(
  key: string,
  rows: readonly PlaceRow[],
  index: number,
  mirrored: boolean,
): TreeStep | undefined {
  const row = rows[index];
  if (row === undefined) return undefined;
  const go = (from: number, by: 1 | -1): TreeStep => ({
    kind: 'go',
    index: nextKept(rows, from, by) ?? index,
  });
  switch (key) {
    case 'ArrowDown':
      return go(index, 1);
    case 'ArrowUp':
      return go(index, -1);
    case 'Home':
      return go(-1, 1);
    case 'End':
      return go(rows.length, -1);
    case 'Enter':
    case ' ':
      return { kind: 'choose' };
    case 'ArrowRight':
      return mirrored ? outward(rows, index, row) : inward(index, row);
    case 'ArrowLeft':
      return mirrored ? inward(index, row) : outward(rows, index, row);
    default:
      return undefined;
  }
}

/** The next line from `index` that the filter asks for: those that only lead there are passed over. */
function nextKept(rows: readonly PlaceRow[], index: number, step: 1 | -1): number | undefined {
  for (let at = index + step; at >= 0 && at < rows.length; at += step)
    if (rows[at]?.kept === true) return at;
  return undefined;
}

function inward(index: number, { open }: PlaceRow): TreeStep | undefined {
  if (open === null) return undefined;
  return open ? { kind: 'go', index: index + 1 } : { kind: 'open' };
}

function outward(rows: readonly PlaceRow[], index: number, row: PlaceRow): TreeStep | undefined {
  if (row.open === true) return { kind: 'shut' };
  for (let above = index - 1; above >= 0; above -= 1) {
    if ((rows[above]?.level ?? 0) < row.level) return { kind: 'go', index: above };
  }
  return undefined;
}

/** ms after which typed letters begin a new word. */
const PAUSE = 700;

/** Letters typed one after another, to go to the next line that begins with them. */
export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  /** What is typed by now; `undefined`: the event is no letter. `time`: ms, as `event.timeStamp`. */
  add(letter: string, time: number): string | undefined {
    if (!/^[\p{L}\p{N}]$/u.test(letter)) return undefined;
    this.#typed = time - this.#last > PAUSE ? letter : this.#typed + letter;
    this.#last = time;
    return this.#typed;
  }
}
