import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import { nameOf, type Place, type PlaceName } from '../model/place.ts';
import { LONGEST_QUERY, prefixDistance } from './distance.ts';
import { foldText, squash } from './fold.ts';
import { soundOf } from './sound.ts';

/** A name, ready to be compared. */
interface Entry {
  readonly place: Place;
  readonly name: PlaceName;
  /** Folded, without spaces. */
  readonly letters: string;
  /** Where words begin in `letters`, from the second on. */
  readonly starts: readonly number[];
  readonly sound: string;
  /** Where words begin in `sound`, from the first on: as far as what stands before them sounds long. */
  readonly soundStarts: readonly number[];
}

export type NameIndex = readonly Entry[];

/** How a name answers the query, best first: the first three hold it as it is typed, the others are guessed. */
export const MATCHES = ['whole', 'beginning', 'word', 'sound', 'inside', 'close', 'far'] as const;
export type Match = (typeof MATCHES)[number];
/** How many of them hold it as it is typed. */
export const TYPED = 3;

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
      const sound = soundOf(letters);
      const starts = wordStarts(folded);
      const soundStarts = [0, ...starts.map((start) => soundOf(letters.slice(0, start)).length)];
      entries.push({ place, name, letters, starts, sound, soundStarts });
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

/** What is sought, ready to be compared. */
interface Sought {
  readonly letters: string;
  readonly sound: string;
  /** How many letters of the sound may be wrong; −1: nothing is guessed from so little. */
  readonly allowed: number;
}

/** Nothing is guessed from few letters, nor from many that are mostly one: nearly everything sounds like that. */
function allowance(letters: number, sound: number): number {
  if (letters < 4 || sound < Math.max(3, letters / 2)) return -1;
  if (sound < 4) return 0;
  return sound < 7 ? 1 : 2;
}

/**
 * The places that have a name like `query`, best first, each once by its best
 * name. Names as long as what is typed come before longer ones
 * that are guessed; ties go to what the texts mention more and to the greater
 * place, then by id.
 */
export function findPlaces(
  index: NameIndex,
  query: string,
  mentionsByPlace: Bundle['mentionsByPlace'],
): PlaceHit[] {
  const letters = squash(foldText(query)).slice(0, LONGEST_QUERY);
  if (letters === '') return [];
  const sound = soundOf(letters);
  const allowed = allowance(letters.length, sound.length);
  const sought = { letters, sound, allowed };
  const best = new Map<PlaceId, { entry: Entry; score: number }>();
  for (const entry of index) {
    const match = matchOf(sought, entry);
    if (match === undefined) continue;
    const score = scoreOf(match, entry, sought);
    const known = best.get(entry.place.id);
    if (known === undefined || score < known.score) best.set(entry.place.id, { entry, score });
  }
  // What is typed right may mean the great place or the one spoken of; a guess is best where most is to read.
  const weight = ({ entry: { place }, score }: { entry: Entry; score: number }) => {
    const mentions = mentionsByPlace.get(place.id)?.length ?? 0;
    return score < 2 * TYPED ? place.rank - Math.log2(1 + mentions) : -mentions;
  };
  return [...best.values()]
    .sort(
      (a, b) =>
        Math.floor(a.score) - Math.floor(b.score) ||
        weight(a) - weight(b) ||
        a.entry.place.rank - b.entry.place.rank ||
        (a.entry.place.id < b.entry.place.id ? -1 : 1),
    )
    .map(({ entry, score }) => ({
      place: entry.place,
      name: entry.name,
      match: MATCHES[Math.floor(score / 2)] ?? 'far',
    }));
}

/**
 * Twice the place of the match in `MATCHES`, one more for a guessed name that
 * is longer than what is sought, and for one that begins so but is not the main
 * name of its place in that language; after the point what decides between names of
 * one place: less is better.
 */
function scoreOf(match: Match, entry: Entry, { letters, sound, allowed }: Sought): number {
  const rank = MATCHES.indexOf(match);
  const { place, name } = entry;
  const isLess =
    rank >= TYPED
      ? entry.sound.length > sound.length + allowed
      : match === 'beginning' && name.text !== nameOf(place, name.lang);
  const longer = Math.abs(entry.letters.length - letters.length) / 128;
  const former = name.kind === 'official' ? 0 : 0.25;
  return 2 * rank + Number(isLess) + Math.min(0.5, longer) + former;
}

function matchOf({ letters, sound, allowed }: Sought, entry: Entry): Match | undefined {
  const at = entry.letters.indexOf(letters);
  if (at === 0) return entry.letters.length === letters.length ? 'whole' : 'beginning';
  if (at > 0 && entry.starts.some((start) => entry.letters.startsWith(letters, start)))
    return 'word';
  const distance = allowed < 0 ? 1 : distanceOf(sound, allowed, entry);
  if (distance === 0) return 'sound';
  if (at > 0 && letters.length > 2) return 'inside';
  if (distance > allowed) return undefined;
  return distance === 1 ? 'close' : 'far';
}

/** The least number of wrong letters, counted from the beginning of any word of the name. */
const distanceOf = (sound: string, allowed: number, entry: Entry): number =>
  Math.min(...entry.soundStarts.map((at) => prefixDistance(sound, entry.sound, at, allowed)));
