import { isNative, type Around } from './evidence.ts';
import type { Background } from './background.ts';
import type { PlaceRef } from './name-index.ts';
import { PROMINENT, type Option } from './options.ts';
import { heldBeside, listedWith } from './recognise.ts';
import type { Company } from './resolve.ts';
import { areasOfRow, rowOf } from './row.ts';
import type { Hit } from './scan.ts';
import { placesAround } from './scene.ts';
import type { Scene } from './scene-contract.ts';
import { words } from './word-list.ts';

/** A country with one meaning needs no company. */
export function companyOf(
  scene: Scene,
  hit: Hit,
  around: Around,
  options: readonly Option[],
  background: Background,
  container: PlaceRef | null,
): Company {
  const { names } = scene;
  const { countries, date } = background;
  const plain = options.length === 1 && options[0] !== undefined && options[0].rank <= PROMINENT;
  if (plain)
    return { countries, date, near: [], rowKinds: [], container, held: null, bordering: false };
  const bordering = isBordering(around);
  return {
    countries,
    date,
    near: placesAround(scene, hit).map(({ ref }) => ref),
    rowKinds: isNative(around)
      ? listedWith(scene, hit, around).map(({ kind }) => kind)
      : areasOfRow(names, rowOf(scene, hit), bordering),
    container,
    held: heldBeside(scene, hit),
    bordering,
  };
}

const isBordering = ({ before, after }: Around): boolean =>
  before.some(({ lower }) => BORDERING.has(lower)) ||
  (after.some(({ lower }) => SIDES.has(lower)) && after.some(({ lower }) => lower === 'its'));

/** Words that say what lies beside what. */
const BORDERING = words('borders bordering bordered neighbours neighbors');
/** "Malakand and Charsadda to its east". */
const SIDES = words('north south east west');
