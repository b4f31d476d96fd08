/** Longer queries are compared by their beginning. */
export const LONGEST_QUERY = 48;

const WIDTH = LONGEST_QUERY + 8;
let before = new Uint8Array(WIDTH);
let above = new Uint8Array(WIDTH);
let row = new Uint8Array(WIDTH);

/**
 * How many letters must be put in, left out, changed or swapped with their
 * neighbour to make `query` the beginning of `name` from `start` on; more than
 * `limit` (at most 6) is said as `limit + 1`. `query` has at most
 * `LONGEST_QUERY` UTF-16 units.
 */
export function prefixDistance(query: string, name: string, start: number, limit: number): number {
  const columns = Math.min(name.length - start, query.length + limit);
  if (columns < query.length - limit) return limit + 1;
  for (let column = 0; column <= columns; column++) above[column] = column;
  for (let line = 1; line <= query.length; line++) {
    if (fillRow(query, name, start, line, columns) > limit) return limit + 1;
    [before, above, row] = [above, row, before];
  }
  let best = limit + 1;
  for (let column = Math.max(0, query.length - limit); column <= columns; column++) {
    best = Math.min(best, above[column] ?? best);
  }
  return best;
}

/** Fills one line of the table (optimal string alignment) and returns its least value. */
function fillRow(query: string, name: string, start: number, line: number, columns: number) {
  const letter = query.charCodeAt(line - 1);
  const earlier = query.charCodeAt(line - 2);
  row[0] = line;
  let least = line;
  let left = line;
  for (let column = 1; column <= columns; column++) {
    const other = name.charCodeAt(start + column - 1);
    const diagonal = above[column - 1] ?? 0;
    let cost = letter === other ? diagonal : 1 + Math.min(diagonal, left, above[column] ?? 0);
    const swapped =
      line > 1 && column > 1 && earlier === other && letter === name.charCodeAt(start + column - 2);
    if (swapped) cost = Math.min(cost, 1 + (before[column - 2] ?? 0));
    row[column] = cost;
    left = cost;
    if (cost < least) least = cost;
  }
  return least;
}
