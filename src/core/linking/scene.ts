import { isNative, LazyAround, supportOf, type Around } from './evidence.ts';
import type { NameIndex } from './name-index.ts';
import { isNativeAt } from './native-at.ts';
import {
  allowedOptions,
  needOf,
  optionsOf,
  PROMINENT,
  PROMINENT_WORD,
  rankOf,
  type Option,
} from './options.ts';
import type { Hit } from './scan.ts';
import type { NativeReading, Scene, SureName } from './scene-contract.ts';
import { lowerBound } from './lower-bound.ts';

/**
 * Finds which names of a passage are sure: well known ones, and those with a
 * word beside them that says so. `native`: `null` for a passage without names
 * in Arabic script.
 */
export function openScene(
  content: string,
  names: NameIndex,
  native: NativeReading | null,
  hits: readonly Hit[],
): Scene {
  const sure: SureName[] = [];
  const arounds = hits.map((): Around | undefined => undefined);
  let taken = 0;
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at];
    if (hit === undefined || hit.start < taken) continue;
    const around = (arounds[at] = aroundOf({ content, native }, hit));
    const options = allowedOptions(names, hit, around);
    const best = options[0];
    if (best === undefined || holdsPlace({ names, hits }, at, options)) continue;
    if (rankOf(names, best) > PROMINENT) continue;
    const inNative = native !== null && isNative(around);
    const need = (inNative ? native.needOf : needOf)(names, hit, best);
    const support = inNative ? native.surenessOf(around, hit) : supportOf(around);
    if (need > 0 && need > support) continue;
    sure.push({ hit, ref: best.ref, people: best.people });
    taken = hit.end;
  }
  return {
    content,
    names,
    native,
    hits,
    arounds,
    sure,
    sureByStart: new Map(sure.map((name) => [name.hit.start, name])),
    sureByEnd: new Map(sure.map((name) => [name.hit.end, name])),
  };
}

/** What stands around a hit. */
export function aroundOf({ content, native }: Pick<Scene, 'content' | 'native'>, hit: Hit): Around {
  return native !== null && isNativeAt(content, hit.start)
    ? native.aroundOf(content, hit)
    : new LazyAround(content, hit);
}

/**
 * Whether the hit is the name of a mosque, a school or the like that has a
 * well known place in it: then that place is the mention, and the facility
 * says where in it.
 */
export function holdsPlace(
  { names, hits }: Pick<Scene, 'names' | 'hits'>,
  at: number,
  options: readonly Option[],
): boolean {
  const hit = hits[at];
  const best = options[0];
  if (hit === undefined || best === undefined || names.kindOf(best.ref) !== 'facility')
    return false;
  for (let inner = at + 1; (hits[inner]?.start ?? Infinity) < hit.end; inner++) {
    const other = hits[inner];
    if (other === undefined || other.end > hit.end) continue;
    const known = optionsOf(names, other.entry)[0];
    if (known !== undefined && !known.people && rankOf(names, known) <= PROMINENT_WORD) return true;
  }
  return false;
}

const REACH_NAMES = 6;
const REACH_UNITS = 2000;

/** Settled names around a hit, six either side at most; countries, peoples and the hit itself left out. */
export function placesAround({ sure, names }: Scene, { start }: Hit): SureName[] {
  const at = firstFrom(sure, start);
  const fits = (name: SureName | undefined): name is SureName =>
    name !== undefined && Math.abs(name.hit.start - start) <= REACH_UNITS;
  const around: SureName[] = [];
  for (const step of [-1, 1]) {
    let found = 0;
    for (let next = step === -1 ? at - 1 : at; found < REACH_NAMES; next += step) {
      const name = sure[next];
      if (!fits(name)) break;
      if (name.hit.start === start || name.people || names.kindOf(name.ref) === 'country') continue;
      around.push(name);
      found++;
    }
  }
  return around;
}

/** Number of the first item that starts at `start` or after it. */
export function firstFrom(
  items: readonly { readonly hit: Pick<Hit, 'start'> }[],
  start: number,
): number {
  return lowerBound(items.length, (at) => (items[at]?.hit.start ?? 0) < start);
}
