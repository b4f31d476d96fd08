import type { PlaceKind } from '../model/place.ts';
import type { NameIndex } from './name-index.ts';
import { optionsOf, PROMINENT } from './options.ts';
import type { Hit } from './scan.ts';
import { firstFrom } from './scene.ts';
import type { Scene, SureName } from './scene-contract.ts';
import { AREAS } from './kind-words.ts';

/** What may stand between two names of a row. */
const JOINT = /^(?:,|\s+and|\s+or|,\s+and|,\s+or|\s*–)\s+(?:the\s+)?$/;
const LONGEST_JOINT = 10;
/** Names to either side that are looked at. */
const REACH = 6;
const SETTLED: ReadonlySet<PlaceKind> = new Set([
  'city',
  'town',
  'village',
  'facility',
  'crossing',
]);

/** The settled names that stand in one row with the hit, countries and peoples left out. */
export function rowOf({ sure, content }: Scene, hit: Hit): SureName[] {
  const at = firstFrom(sure, hit.start);
  const own = sure[at]?.hit.start === hit.start ? 1 : 0;
  const row: SureName[] = [];
  let edge = hit.start;
  for (let next = at - 1; next >= 0 && next >= at - REACH; next--) {
    const name = sure[next];
    if (name === undefined || !isJoint(content, name.hit.end, edge)) break;
    row.push(name);
    edge = name.hit.start;
  }
  edge = hit.end;
  for (let next = at + own; next < sure.length && next < at + own + REACH; next++) {
    const name = sure[next];
    if (name === undefined || !isJoint(content, edge, name.hit.start)) break;
    row.push(name);
    edge = name.hit.end;
  }
  return row.filter(({ people, kind }) => !people && kind !== 'country');
}

const isJoint = (content: string, from: number, to: number): boolean =>
  to > from && to - from <= LONGEST_JOINT && JOINT.test(content.slice(from, to));

/**
 * Kinds of the areas in a row whose names no town shares: they make areas of
 * the others, as words around do that say what borders on what. Empty where a
 * row of three or more has only one, or where a name is one that only a town has.
 */
export function areasOfRow(
  names: NameIndex,
  row: readonly SureName[],
  bordering: boolean,
): readonly PlaceKind[] {
  const areas: PlaceKind[] = [];
  for (const { hit, kind } of row) {
    const known = optionsOf(names, hit.entry).filter(
      (option) => option.rank <= PROMINENT && (!option.bare || AREAS.has(option.kind)),
    );
    const settled = known.filter((option) => SETTLED.has(option.kind));
    if (settled.length === known.length && known.length > 0) return [];
    if (settled.length === 0 && AREAS.has(kind)) areas.push(kind);
  }
  if (areas.length === 0 && bordering) return ['district'];
  return areas.length === 1 && row.length > 1 && !bordering ? [] : areas;
}
