import { kmBetween } from './geography.ts';
import { isArea } from './locate-areas.ts';
import type { Reading } from './locate-readings.ts';
import type { Scene } from './locate-scene.ts';
import type { NameIndex, PlaceRef } from './name-index.ts';

/*
 * What the description and the asker say lies around the place, and what it
 * costs a reading to lie elsewhere, in the units of `locate-scores.ts`.
 */

/** Kilometres outside of an area that cost one, and the most that they cost. */
const KM_TOLD_DISTRICT = 6;
const KM_TOLD_PROVINCE = 10;
const KM_NAMED_AREA = 8;
const MOST_OUTSIDE = 4;
/** For a place so far outside of an area that the text names without doubt that no drawn border explains it. */
const ELSEWHERE = 2;
const ELSEWHERE_KM = 50;
/** Of a town that the text names beside the place: free kilometres, those that cost one, the most that they cost. */
const HOST = { free: 25, km: 20, most: 2 } as const;
/** Towns so well known that their name says where another place is: "Civil Colony, Miranshah". */
const HOST_RANK = 5;
/** Wrong letters that the name of such a town may have, for each that it has. */
const HOST_SLACK = 0.04;

/** For a reading outside of the areas that the asker tells. */
export function costOutsideTold({ ref }: Reading, scene: Scene): number {
  const { district, province } = scene.told;
  if (district !== undefined) return outsideCost(scene, district, ref, KM_TOLD_DISTRICT);
  return province === undefined ? 0 : outsideCost(scene, province, ref, KM_TOLD_PROVINCE);
}

/** For a reading outside of the areas, and far from the towns, that other phrases of the text name. */
export function costOutsideNamed({ phrase, ref, point }: Reading, scene: Scene): number {
  let cost = 0;
  for (const area of scene.named) {
    if (area.phrase === phrase) continue;
    cost += outsideCost(scene, area.ref, ref, KM_NAMED_AREA);
    const isElsewhere = scene.kmOutside(area.ref, ref) > ELSEWHERE_KM;
    if (isElsewhere && isUndoubted(area, scene.names)) cost += ELSEWHERE;
  }
  for (const host of scene.hosts) {
    if (host.phrase === phrase || point === null || host.point === null) continue;
    const km = kmBetween(point, host.point) - HOST.free;
    cost += Math.min(HOST.most, Math.max(0, km / HOST.km));
  }
  return cost;
}

const outsideCost = (scene: Scene, area: PlaceRef, ref: PlaceRef, km: number): number =>
  Math.min(MOST_OUTSIDE, scene.kmOutside(area, ref) / km);

/** Rightly spelt, or called what it is: "Kuram agency". */
const isUndoubted = ({ phrase, ref, distance }: Reading, names: NameIndex): boolean =>
  distance === 0 || phrase.kinds?.includes(names.kindOf(ref)) === true;

/** Towns that a later phrase names, and no area of that name: one a phrase, where only one may be meant. */
export function findHosts(
  readings: readonly (readonly Reading[])[],
  named: readonly Reading[],
  names: NameIndex,
): Reading[] {
  return readings.flatMap((own) => {
    const towns = own.filter(
      ({ phrase, count, ref, point, distance, weight }) =>
        phrase.order > 0 &&
        count === phrase.words.length &&
        point !== null &&
        !isArea(names.kindOf(ref)) &&
        (names.columns.rank[ref] ?? 9) <= HOST_RANK &&
        distance / weight <= HOST_SLACK,
    );
    const isNamed = named.some(({ phrase }) => phrase === own[0]?.phrase);
    return towns.length === 1 && !isNamed ? towns : [];
  });
}
