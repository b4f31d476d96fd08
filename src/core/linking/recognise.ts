import { isNative, supportOf, type Around } from './evidence.ts';
import { foldName, hashFolded } from './fold.ts';
import { liesIn } from './geography.ts';
import type { PlaceRef } from './name-index.ts';
import { ENTRY_PERSON } from './names-format.ts';
import { hasNeighbour } from './neighbour.ts';
import { isWellKnown, needOf, type Option } from './options.ts';
import { doubtOf } from './person-doubt.ts';
import type { Hit } from './scan.ts';
import { TRIBES } from './sense-words.ts';
import { firstFrom, sureFrom, sureUpTo } from './scene.ts';
import type { Scene, SureName } from './scene-contract.ts';
import type { Token, Words } from './tokens.ts';
import { mayBePlace } from './doubtful-place.ts';
import { words } from './word-list.ts';

/** A title or a person's name beside it. */
const STRONG_DOUBT = 3;

/** The area that the words beside the name say it lies in, if one of its places does. */
export function containerOf(
  scene: Scene,
  hit: Hit,
  around: Around,
  options: readonly Option[],
): PlaceRef | null {
  const { native } = scene;
  if (native !== null && isNative(around)) return native.containerOf(scene, around, options);
  const area = statedAreas(scene, hit, around).find(({ ref }) =>
    options.some((option) => liesIn(scene.names, option.ref, ref)),
  );
  return area?.ref ?? null;
}

/** The settled places that the words beside the name say it lies in ("Barmal, Paktika", "Paktika’s Barmal"). */
export function statedAreas(
  scene: Scene,
  hit: Hit,
  { before, after, kindWord }: Around,
): SureName[] {
  const skip = kindWord !== null && after.at(0)?.text === kindWord.text ? 1 : 0;
  const joint = after.at(skip);
  const later = AREA_JOINTS.has(joint?.lower ?? '')
    ? sureAt(
        scene,
        after.at(skip + (joint?.text !== ',' && after.at(skip + 1)?.lower === 'the' ? 2 : 1)),
      )
    : undefined;
  const nearest = before.at(0);
  const owner =
    nearest?.possessive === true && scene.content.slice(nearest.end, hit.start).trim() === ''
      ? sureUpTo(scene, nearest.end - 2)
      : undefined;
  const areas: SureName[] = [];
  for (const area of [later, owner])
    if (area !== undefined && (!area.people || isApposed(after, area))) areas.push(area);
  return areas;
}

const AREA_JOINTS = words(', ( in of');

const sureAt = (scene: Scene, token: Token | undefined): SureName | undefined =>
  token === undefined ? undefined : sureFrom(scene, token.start);

/** "Hyderabad, the Indian city": a people says the country. */
const isApposed = (after: Words, { hit }: SureName): boolean => {
  let at = 1;
  while ((after.at(at)?.start ?? Infinity) < hit.start) at++;
  return (
    after.at(at)?.start === hit.start &&
    after.at(at - 1)?.lower === 'the' &&
    SETTLEMENTS.has(after.at(at + 1)?.lower ?? '')
  );
};
const SETTLEMENTS = words('city town village capital port');

/** What stands between a place and the area it is said to lie in. */
const LYING_IN = /^(?:,|,? in|,? (?:is |was )?the capital of|,? the seat of) $/;
const LONGEST_LYING = 22;

/** The settled place right before that the words between say lies in what is named here. */
export function heldBeside({ sure, content }: Scene, hit: Hit): PlaceRef | null {
  const before = sure[firstFrom(sure, hit.start) - 1];
  if (before === undefined || before.people) return null;
  const gap = hit.start - before.hit.end;
  if (gap < 2 || gap > LONGEST_LYING) return null;
  return LYING_IN.test(content.slice(before.hit.end, hit.start)) ? before.ref : null;
}

/**
 * Whether the name is a place here: its support outweighs its doubt by what it
 * needs. `doubtful`: it may be, and what it may be is too well known to be left out.
 */
export function placeHere(
  scene: Scene,
  hit: Hit,
  around: Around,
  options: readonly Option[],
  container: PlaceRef | null,
): boolean | 'doubtful' {
  const { names, native } = scene;
  if (native !== null && isNative(around))
    return native.isPlace(scene, hit, around, options, container);
  const best = options[0];
  if (best === undefined) return false;
  const hasPersons = (hit.entry & ENTRY_PERSON) !== 0;
  const country = best.kind === 'country';
  if (country && (best.people || !hasPersons)) return true;
  const need = needOf(names, hit, best);
  const isPersons = hasPersons || isTribe(scene.content, hit);
  const doubt =
    doubtOf(around, isPersons || need > 0, (at) => sureFrom(scene, at) !== undefined) +
    personBefore(scene, around);
  if (best.people) return doubt < STRONG_DOUBT;
  if (country) return doubt < 2;
  if (need === 0) return doubt < STRONG_DOUBT;
  if (isHyphened(scene.content, hit)) return false;
  const listed = isListed(scene, hit, around) ? 1 : 0;
  const support = supportOf(around) + (container === null ? 0 : 2) + listed;
  if (support - doubt >= need) return true;
  if (doubt >= 1) return false;
  // A person is near many places, but is hardly said to lie or to have been something.
  const bare = support === 0 && hit.words === 1 && hasPersons;
  if (support + 1 >= need && !(bare && !PLACE_VERBS.has(around.after.at(0)?.lower ?? '')))
    if (hasNeighbour(scene, hit, options)) return true;
  return isWellKnown(names, best) && mayBePlace(hit, around, support, isPersons) && 'doubtful';
}

const PLACE_VERBS = words(
  `is was lies lay has had became borders touches stretches reaches covers remains saw grows ( ,`,
);

/** Districts are called after tribes, and so are persons. */
const isTribe = (content: string, { start, end }: Hit): boolean =>
  TRIBES.has(content.slice(start, end).toLowerCase());

/** Part of a compound ("Koh-e-Suleiman", "Fitna al-Khawarij") that the index does not have as a whole. */
const isHyphened = (content: string, { start, end }: Hit): boolean =>
  /^(?:[-‐‑]\p{L}| (?:al|ul)[-‐‑])/u.test(content.slice(end, end + 4)) ||
  /\p{L}[-‐‑]$/u.test(content.slice(Math.max(0, start - 2), start));

/** A name of persons right before makes it one ("Abdul Wali Mohmand"). */
function personBefore(scene: Scene, { before }: Around): number {
  const nearest = before.at(0);
  if (nearest?.capital !== true || nearest.possessive) return 0;
  if (sureFrom(scene, nearest.start) !== undefined) return 0;
  const entry = scene.names.entry(...hashFolded(foldName(nearest.text)));
  return entry !== -1 && (entry & ENTRY_PERSON) !== 0 ? STRONG_DOUBT : 0;
}

/** Whether the name stands in a row with a place that is settled ("A, B and C"). */
function isListed(scene: Scene, hit: Hit, around: Around): boolean {
  return listedWith(scene, hit, around).some(({ people }) => !people);
}

/** What stands before the name in the same row. */
const JOINT_BEFORE = /(?:,|,?\s+(?:and|or))\s+$/;
const LONGEST_JOINT = 8;
const JOINT_WORDS = words(', ( and or');

/** The settled names right before and right after it in the same row. */
export function listedWith(scene: Scene, hit: Hit, around: Around): SureName[] {
  const { native, content } = scene;
  if (native !== null && isNative(around)) return native.listedWith(scene, around);
  const { after } = around;
  const gap = JOINT_BEFORE.exec(content.slice(Math.max(0, hit.start - LONGEST_JOINT), hit.start));
  const previous = gap === null ? undefined : sureUpTo(scene, hit.start - gap[0].length);
  const joint = after.at(0)?.lower ?? '';
  const later = JOINT_WORDS.has(joint)
    ? sureAt(scene, after.at(joint === ',' && after.at(1)?.lower === 'and' ? 2 : 1))
    : undefined;
  return [previous, later].filter((name) => name !== undefined);
}
