import type { Around } from './evidence.ts';
import { nearKm } from './geography.ts';
import { PROMINENT } from './options.ts';
import { statedAreas } from './recognise.ts';
import type { Choice, Company } from './resolve.ts';
import { rowOf } from './row.ts';
import type { Hit } from './scan.ts';
import type { Scene } from './scene-contract.ts';
import { AREAS } from './kind-words.ts';

/** A place as near as this to an area may be meant as lying in it: borders are drawn and told differently. */
const BESIDE_KM = 60;
/** From all settled places around: too far to be meant without more words. */
const FAR_KM = 250;

/**
 * Why none of the places of a little known name can be the one that the text
 * means, as the end of a sentence; `null`: one may be. The text says in which
 * area it lies and none of them does, or all lie far from everything that is
 * named beside it.
 */
export function strayOf(
  scene: Scene,
  hit: Hit,
  around: Around,
  { option, nearestKm }: Choice,
  { near }: Company,
): string | null {
  const { names, content } = scene;
  if (option.rank <= PROMINENT || option.people) return null;
  const area = statedAreas(scene, hit, around).find(({ kind }) => AREAS.has(kind));
  const isOfRow = area !== undefined && rowOf(scene, hit).length > 1;
  if (area !== undefined && !isOfRow && nearKm(names, option.ref, area.ref) > BESIDE_KM)
    return `is said to lie in ${content.slice(area.hit.start, area.hit.end)}, where no place of that name is known here`;
  if (around.kindWord === null && near.length > 1 && nearestKm > FAR_KM)
    return 'is the name of places here that all lie far from those named beside it';
  return null;
}
