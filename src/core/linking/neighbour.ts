import { liesIn, nearKm } from './geography.ts';
import type { Option } from './options.ts';
import type { Hit } from './scan.ts';
import type { Scene } from './scene-contract.ts';
import { placesAround } from './scene.ts';

const NEIGHBOUR_KM = 60;

/** Whether one of its places lies in, or not far from, a settled place around it. */
export function hasNeighbour(scene: Scene, hit: Hit, options: readonly Option[]): boolean {
  const { names } = scene;
  return placesAround(scene, hit).some(({ ref }) =>
    options.some(
      (option) =>
        option.ref !== ref &&
        (liesIn(names, option.ref, ref) || nearKm(names, option.ref, ref) < NEIGHBOUR_KM),
    ),
  );
}
