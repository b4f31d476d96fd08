import { isNative, LazyAround, supportOf, type Around } from './evidence.ts';
import type { NameIndex } from './name-index.ts';
import { isNativeAt } from './native-at.ts';
import {
  allowedOptions,
  needOf,
  optionsOf,
  PROMINENT,
  PROMINENT_WORD,
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
  let taken = 0;
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at];
    if (hit === undefined || hit.start < taken) continue;
    const around = aroundOf({ content, native }, hit);
    const options = allowedOptions(names, hit, around);
    const best = options[0];
    if (best === undefined || holdsPlace({ names, hits }, at, options)) continue;
    if (best.rank > PROMINENT || !isSure(names, native, hit, around, best)) continue;
    sure.push({ hit, ref: best.ref, kind: best.kind, people: best.people });
    taken = hit.end;
  }
  return { content, names, native, hits, sure };
}

function isSure(
  names: NameIndex,
  native: NativeReading | null,
  hit: Hit,
  around: Around,
  best: Option,
): boolean {
  if (native !== null && isNative(around)) {
    const need = native.needOf(hit, best);
    return need === 0 || need <= native.surenessOf(around, hit);
  }
  const need = needOf(names, hit, best);
  return need === 0 || need <= supportOf(around);
}

/** The settled name that starts there. */
export function sureFrom({ sure }: Pick<Scene, 'sure'>, start: number): SureName | undefined {
  const name = sure[firstFrom(sure, start)];
  return name?.hit.start === start ? name : undefined;
}

/** The settled name that ends there. */
export function sureUpTo({ sure }: Pick<Scene, 'sure'>, end: number): SureName | undefined {
  const name = sure[firstFrom(sure, end) - 1];
  return name?.hit.end === end ? name : undefined;
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
  if (hit === undefined || best?.kind !== 'facility') return false;
  for (let inner = at + 1; (hits[inner]?.start ?? Infinity) < hit.end; inner++) {
    const other = hits[inner];
    if (other === undefined || other.end > hit.end) continue;
    const known = optionsOf(names, other.entry)[0];
    if (known !== undefined && !known.people && known.rank <= PROMINENT_WORD) return true;
  }
  return false;
}

const REACH_NAMES = 6;
const REACH_UNITS = 2000;

/** Settled names around a hit, six either side at most; countries, peoples and the hit itself left out. */
export function placesAround({ sure }: Scene, { start }: Hit): SureName[] {
  const at = firstFrom(sure, start);
  const fits = (name: SureName | undefined): name is SureName =>
    name !== undefined && Math.abs(name.hit.start - start) <= REACH_UNITS;
  const around: SureName[] = [];
  for (const step of [-1, 1]) {
    let found = 0;
    for (let next = step === -1 ? at - 1 : at; found < REACH_NAMES; next += step) {
      const name = sure[next];
      if (!fits(name)) break;
      if (name.hit.start === start || name.people || name.kind === 'country') continue;
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
