/** The ids most like `wanted`, most alike first, ties by id; none that shares too little with it. */
export function nearestIds(ids: Iterable<string>, wanted: string, count = 3): string[] {
  const most = Math.max(2, Math.floor(wanted.length / 2));
  return [...ids]
    .map((id) => ({ id, distance: distance(id, wanted.toLowerCase(), most) }))
    .filter((entry) => entry.distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}

/** Levenshtein distance; `most + 1` where it is certain to be more than `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let at = 1; at <= a.length; at += 1) {
    const next = [at];
    for (let column = 1; column <= b.length; column += 1) {
      const swap = (row[column - 1] ?? 0) + (a[at - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
