import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import type { Place, PlaceName } from '../model/place.ts';
import { letterBits, countBits, LONGEST_QUERY, prefixDistance } from './distance.ts';
import { foldText, squash } from './fold.ts';

/** A name, ready to be compared. */
interface Entry {
  readonly place: Place;
  readonly name: PlaceName;
  /** Folded, without spaces. */
  readonly letters: string;
  /** Where words begin in `letters`, from the second on. */
  readonly starts: readonly number[];
  readonly bits: number;
}

export type NameIndex = readonly Entry[];

/** How a name answers the query, best first. */
export type Match = 'whole' | 'beginning' | 'word' | 'inside' | 'close' | 'far';
const MATCHES: readonly Match[] = ['whole', 'beginning', 'word', 'inside', 'close', 'far'];

export interface PlaceHit {
  readonly place: Place;
  /** The name that matched, which may be a former one or in another script. */
  readonly name: PlaceName;
  readonly match: Match;
}

/** Folds every name of every place once. Linear in the names. */
export function indexNames(places: Iterable<Place>): NameIndex {
  const entries: Entry[] = [];
  for (const place of places) {
    const seen = new Set<string>();
    for (const name of place.names) {
      const folded = foldText(name.text);
      const letters = squash(folded);
      if (letters === '' || seen.has(letters)) continue;
      seen.add(letters);
      entries.push({ place, name, letters, starts: wordStarts(folded), bits: letterBits(letters) });
    }
  }
  return entries;
}

function wordStarts(folded: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const word of folded.split(' ')) {
    if (at > 0) starts.push(at);
    at += word.length;
  }
  return starts;
}

/** How many letters may be wrong in a query of this length. */
function allowance(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/**
 * The places that have a name like `query`, best first, at most `limit`, each
 * once by its best name. Ties go to what the texts mention more and to the
 * greater place, then by id.
 */
export function findPlaces(
  index: NameIndex,
  query: string,
  mentionsByPlace: Bundle['mentionsByPlace'],
  limit: number,
): PlaceHit[] {
  const letters = squash(foldText(query)).slice(0, LONGEST_QUERY);
  if (letters === '') return [];
  const best = new Map<PlaceId, { entry: Entry; score: number }>();
  const bits = letterBits(letters);
  const allowed = allowance(letters.length);
  for (const entry of index) {
    const match = matchOf(letters, bits, allowed, entry);
    if (match === undefined) continue;
    const score = scoreOf(match, entry, letters.length);
    const known = best.get(entry.place.id);
    if (known === undefined || score < known.score) best.set(entry.place.id, { entry, score });
  }
  const weight = (place: Place) =>
    place.rank - Math.log2(1 + (mentionsByPlace.get(place.id)?.length ?? 0));
  return [...best.values()]
    .sort(
      (a, b) =>
        Math.floor(a.score) - Math.floor(b.score) ||
        weight(a.entry.place) - weight(b.entry.place) ||
        (a.entry.place.id < b.entry.place.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ entry, score }) => ({
      place: entry.place,
      name: entry.name,
      match: MATCHES[Math.floor(score)] ?? 'far',
    }));
}

/** The place of the match in `MATCHES`, and after the point how much longer the name is: less is better. */
function scoreOf(match: Match, entry: Entry, length: number): number {
  const longer = Math.abs(entry.letters.length - length) / 128;
  const former = entry.name.kind === 'official' ? 0 : 0.25;
  return MATCHES.indexOf(match) + Math.min(0.5, longer) + former;
}

function matchOf(letters: string, bits: number, allowed: number, entry: Entry): Match | undefined {
  const missing = countBits(bits & ~entry.bits);
  if (missing > allowed) return undefined;
  if (missing === 0) {
    const at = entry.letters.indexOf(letters);
    if (at === 0) return entry.letters.length === letters.length ? 'whole' : 'beginning';
    if (at > 0 && entry.starts.some((start) => entry.letters.startsWith(letters, start)))
      return 'word';
    if (at > 0 && letters.length > 2) return 'inside';
  }
  if (allowed === 0) return undefined;
  let distance = prefixDistance(letters, entry.letters, 0, allowed);
  for (const start of entry.starts) {
    if (distance <= 1) break;
    distance = Math.min(distance, prefixDistance(letters, entry.letters, start, allowed));
  }
  if (distance > allowed) return undefined;
  return distance <= 1 ? 'close' : 'far';
}
