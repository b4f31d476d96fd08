import type { Parent, Place, PlaceKind } from '../../core/model/place.ts';
import { holds, type Day } from '../../core/model/time.ts';
import type { FindPlace } from './written-text.ts';

/** The areas a place lies in, or is. `undefined`: it lies in none of that level. */
export interface AreasAbove {
  /** A district, or what was one under another name: an agency, a frontier region. */
  readonly district: Place | undefined;
  readonly province: Place | undefined;
  readonly country: Place | undefined;
}

type Level = keyof AreasAbove;

const LEVELS: Readonly<Partial<Record<PlaceKind, Level>>> = {
  district: 'district',
  agency: 'district',
  'frontier-region': 'district',
  province: 'province',
  territory: 'province',
  country: 'country',
};

/**
 * Areas as they were on `day` (`undefined`: as they still are): the nearest of
 * each level, by the parents that held then, or by any where none did.
 */
export function areasAbove(place: Place, findPlace: FindPlace, day: Day | undefined): AreasAbove {
  const found: Partial<Record<Level, Place>> = {};
  const seen = new Set<Place['id']>([place.id]);
  // A queue: a Set is walked in the order in which it grows.
  for (const id of seen) {
    const area = id === place.id ? place : findPlace(id);
    if (area === undefined) continue;
    const level = LEVELS[area.kind];
    if (level !== undefined) found[level] ??= area;
    for (const parent of parentsOn(area, day)) seen.add(parent.place);
  }
  return { district: found.district, province: found.province, country: found.country };
}

function parentsOn({ parents }: Place, day: Day | undefined): readonly Parent[] {
  const held = parents.filter((parent) =>
    day === undefined ? parent.to === null : holds(parent, day),
  );
  return held.length > 0 ? held : parents;
}
