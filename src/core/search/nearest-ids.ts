import { LONGEST_QUERY, prefixDistance } from './distance.ts';

/** The ids that begin most like `wanted`, most alike first, ties by id; none that shares too little with it. */
export function nearestIds(ids: Iterable<string>, wanted: string, count = 3): string[] {
  const sought = wanted.toLowerCase().slice(0, LONGEST_QUERY);
  const most = Math.max(2, Math.min(6, Math.floor(sought.length / 2)));
  return [...ids]
    .map((id) => ({ id, distance: prefixDistance(sought, id, 0, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}
