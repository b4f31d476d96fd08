import type { PlaceId } from '../model/ids.ts';
import { nameOf, type Place, type PlaceKind } from '../model/place.ts';
import type { Day } from '../model/time.ts';
import { ABBREVIATION } from './label-names.ts';

/** What changed about a place on a day, as its dated names and its validity say. */
export interface BorderChange {
  readonly day: Day;
  /** The date as its source gives it, where that is no day: `1895`, `by 1941`. */
  readonly said: string | undefined;
  readonly kind: 'merged' | 'divided' | 'ended' | 'renamed' | 'created';
  readonly place: Place;
  /** Its short or former name, in the data's own English. */
  readonly name: string;
  /** What it became or is called since; empty where nothing is said. */
  readonly now: readonly string[];
  /** The places of those names, where it became others. */
  readonly became: readonly Place[];
  /** How many other places changed on the same day. */
  readonly others: number;
  /** More for greater areas and for days on which more changed: decides which notes have room. */
  readonly weight: number;
}

const WEIGHTS: readonly PlaceKind[] = [
  'country',
  'province',
  'territory',
  'agency',
  'district',
  'frontier-region',
];

/**
 * The days on which borders or names of areas changed, ascending; each day
 * once, told by its weightiest change. Only areas count: a village that was
 * renamed moves no border.
 */
export function findBorderChanges(places: ReadonlyMap<PlaceId, Place>): BorderChange[] {
  const successors = new Set<PlaceId>();
  for (const place of places.values()) for (const id of place.became) successors.add(id);
  const byDay = new Map<Day, Change[]>();
  for (const place of places.values()) {
    if (!WEIGHTS.includes(place.kind)) continue;
    for (const change of changesOf(place, places, successors)) {
      const list = byDay.get(change.day);
      if (list === undefined) byDay.set(change.day, [change]);
      else list.push(change);
    }
  }
  return [...byDay.values()]
    .flatMap((changes) => {
      const [first] = changes.sort(byWeight);
      const count = new Set(changes.map((change) => change.place.id)).size;
      if (first === undefined) return [];
      return [{ ...first, others: count - 1, weight: weightOf(first, count) }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

type Change = Omit<BorderChange, 'others' | 'weight'>;

/** What moves a border tells more than a new name, a new name more than a new spelling or a new unit. */
function gravity({ kind, name, now }: Change): number {
  if (kind === 'created') return 0;
  if (kind !== 'renamed') return 2;
  return now[0]?.slice(0, 2) === name.slice(0, 2) ? 0 : 1;
}

function weightOf(change: Change, count: number): number {
  const level = WEIGHTS.length - WEIGHTS.indexOf(change.place.kind);
  return gravity(change) * 100 + level * 10 + Math.min(count, 9);
}

function byWeight(a: Change, b: Change): number {
  return (
    gravity(b) - gravity(a) ||
    WEIGHTS.indexOf(a.place.kind) - WEIGHTS.indexOf(b.place.kind) ||
    a.place.rank - b.place.rank ||
    (a.place.id < b.place.id ? -1 : 1)
  );
}

function changesOf(
  place: Place,
  places: ReadonlyMap<PlaceId, Place>,
  successors: ReadonlySet<PlaceId>,
): Change[] {
  const changes: Change[] = [];
  const { from, to } = place.valid;
  if (to !== null) {
    const became = place.became.flatMap((id) => places.get(id) ?? []);
    const now = became.map((successor) => nameOf(successor));
    const kind = now.length === 0 ? 'ended' : now.length === 1 ? 'merged' : 'divided';
    const name = shortName(place);
    changes.push({ day: to, said: place.toSaid, kind, place, name, now, became });
  }
  if (from !== null && !successors.has(place.id)) {
    const name = shortName(place);
    const none = { now: [], became: [] };
    changes.push({ day: from, said: place.fromSaid, kind: 'created', place, name, ...none });
  }
  const renamed = renaming(place);
  if (renamed !== undefined && renamed.day !== to) changes.push(renamed);
  return changes;
}

/** The change from a former English name to the one that came in force the day it ended, or to today's. */
function renaming(place: Place): Change | undefined {
  const english = place.names.filter((name) => name.lang === 'en');
  const ended = english.filter((name) => name.kind === 'former' && name.to !== undefined);
  const former = ended.find((name) => ABBREVIATION.test(name.text)) ?? ended[0];
  if (former?.to === undefined) return undefined;
  const day = former.to;
  const next = english.find((name) => name.kind === 'official' && name.from === day);
  const now = next?.text ?? nameOf(place);
  if (now === former.text) return undefined;
  return {
    day,
    said: former.toSaid,
    kind: 'renamed',
    place,
    name: former.text,
    now: [now],
    became: [],
  };
}

/** Its first name, or the initials of that where it goes by them: `FATA`, `PATA`, but no `SWA` once the agency is a district. */
function shortName({ id, names: [first, ...others] }: Place): string {
  const initials = first?.text.replace(/[^A-Z]/g, '');
  return (others.find((name) => name.text === initials) ?? first)?.text ?? id;
}
