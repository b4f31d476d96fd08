import { LONGEST_QUERY, prefixDistance } from './distance.ts';

/** Ends a word of an id: what is sought is to end where one ends, or a letter is wrong. */
const END = '-';

/**
 * The ids that are like `wanted`, whole or by their first words, most alike
 * first, ties by id. One letter in four may be wrong.
 */
export function nearestIds(ids: Iterable<string>, wanted: string, count = 3): string[] {
  const sought = wanted.toLowerCase().slice(0, LONGEST_QUERY - 1);
  const most = Math.min(6, Math.floor(sought.length / 4));
  return [...ids]
    .map((id) => ({ id, distance: prefixDistance(sought + END, id + END, 0, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}
