import { aroundOf, doubtOf, supportOf, type Around } from './evidence.ts';
import { kmApart, liesIn } from './geography.ts';
import type { NameIndex, PlaceRef } from './name-index.ts';
import { ENTRY_PERSON, ENTRY_WORD } from './names-format.ts';
import { optionsOf, type Option } from './options.ts';
import type { Hit } from './scan.ts';

/** A name that is taken for a place on its spelling alone, whatever else the text says. */
export interface SureName {
  readonly hit: Hit;
  readonly ref: PlaceRef;
  readonly people: boolean;
}

/** What is known of a passage before its doubtful names are looked at. */
export interface Scene {
  readonly content: string;
  readonly names: NameIndex;
  readonly hits: readonly Hit[];
  readonly sure: readonly SureName[];
  readonly sureByStart: ReadonlyMap<number, SureName>;
  readonly sureByEnd: ReadonlyMap<number, SureName>;
}

/** Ranks from here on are towns and villages that few texts speak of. */
const PROMINENT = 6;
/** An English word that is also a name of this rank at most may be one with little help. */
const PROMINENT_WORD = 4;
const NEIGHBOUR_KM = 60;
const SHORT_CAPITALS = 5;

const rankOf = (names: NameIndex, option: Option): number => names.columns.rank[option.ref] ?? 9;

/** The options that this way of writing the name allows, the best known first. */
export function allowedOptions(names: NameIndex, hit: Hit, around: Around): Option[] {
  const options = optionsOf(names, hit.entry);
  const people = options.filter((option) => option.people);
  if (people.length > 0 && around.kindWord === null) return people;
  const spelled = options.filter((option) => !option.people && (!option.acronym || hit.capitals));
  if (!hit.capitals || hit.words > 1 || hit.end - hit.start > SHORT_CAPITALS) return spelled;
  // "TTP", "APS": letters, unless the words around are in capitals too.
  const shouted = [around.before[0], around.after[0]].some(
    (token) =>
      token?.word === true &&
      token.text.length > 2 &&
      token.text === token.text.toUpperCase() &&
      !/\d/.test(token.text),
  );
  return spelled.filter(
    (option) => option.acronym || shouted || rankOf(names, option) <= PROMINENT_WORD,
  );
}

/** How much support a name needs before it is taken for a place. */
export function needOf(names: NameIndex, hit: Hit, best: Option): number {
  if (best.people) return 0;
  const rank = rankOf(names, best);
  const isWord = (hit.entry & ENTRY_WORD) !== 0;
  const isPerson = (hit.entry & ENTRY_PERSON) !== 0;
  if (names.kindOf(best.ref) === 'country') return 0;
  if (rank > PROMINENT) return isWord || isPerson ? 2 : 1;
  if (isWord) return rank <= PROMINENT_WORD ? 1 : 2;
  return isPerson ? 1 : 0;
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

/** Finds the names of a passage, and those of them that are sure. */
export function openScene(content: string, names: NameIndex, hits: readonly Hit[]): Scene {
  const sure: SureName[] = [];
  let taken = 0;
  for (const [at, hit] of hits.entries()) {
    if (hit.start < taken) continue;
    const around = aroundOf(content, hit);
    const options = allowedOptions(names, hit, around);
    const best = options[0];
    if (best === undefined || holdsPlace({ names, hits }, at, options)) continue;
    if (needOf(names, hit, best) > supportOf(around)) continue;
    if (rankOf(names, best) > PROMINENT) continue;
    sure.push({ hit, ref: best.ref, people: best.people });
    taken = hit.end;
  }
  return {
    content,
    names,
    hits,
    sure,
    sureByStart: new Map(sure.map((name) => [name.hit.start, name])),
    sureByEnd: new Map(sure.map((name) => [name.hit.end, name])),
  };
}

/** The area that the words beside the name say it lies in, if one of its places does. */
export function containerOf(
  { names, sureByStart, sureByEnd, content }: Scene,
  hit: Hit,
  { before, after, kindWord }: Around,
  options: readonly Option[],
): PlaceRef | null {
  const skip = kindWord !== null && after[0]?.text === kindWord.text ? 1 : 0;
  const [mark, following, second] = after.slice(skip, skip + 3);
  const joins = mark !== undefined && [',', '(', 'in', 'of'].includes(mark.lower);
  const at = joins ? (following?.lower === 'the' ? second?.start : following?.start) : undefined;
  const later = at === undefined ? undefined : sureByStart.get(at);
  const nearest = before[0];
  const owner =
    nearest?.possessive === true &&
    nearest.end <= hit.start &&
    !content.slice(nearest.end, hit.start).trim()
      ? sureByEnd.get(nearest.end - 2)
      : undefined;
  for (const area of [later, owner]) {
    if (area === undefined || area.people) continue;
    if (options.some((option) => liesIn(names, option.ref, area.ref))) return area.ref;
  }
  return null;
}

/** Whether the name is a place here: its support outweighs its doubt by what it needs. */
export function isPlaceHere(
  scene: Scene,
  hit: Hit,
  around: Around,
  options: readonly Option[],
  container: PlaceRef | null,
): boolean {
  const { names } = scene;
  const best = options[0];
  if (best === undefined) return false;
  const need = needOf(names, hit, best);
  const doubt = doubtOf(around, (at) => scene.sureByStart.has(at));
  if (best.people) return true;
  if (names.kindOf(best.ref) === 'country' && need === 0)
    return (hit.entry & ENTRY_PERSON) === 0 || doubt < 2;
  const support = supportOf(around) + (container === null ? 0 : 2);
  if (need === 0) return doubt < 3 || support > 0;
  if (support - doubt >= need) return true;
  const company = need - (support - doubt) <= 1 && hasNeighbour(scene, hit, options);
  return company && doubt < 1;
}

/** Whether one of the places lies in, or not far from, a settled place of the passage. */
function hasNeighbour({ names, sure }: Scene, hit: Hit, options: readonly Option[]): boolean {
  return sure.some(({ hit: other, ref, people }) => {
    if (people || Math.abs(other.start - hit.start) > 2000) return false;
    if (names.kindOf(ref) === 'country') return false;
    return options.some(
      (option) =>
        option.ref !== ref &&
        (liesIn(names, option.ref, ref) ||
          (kmApart(names, option.ref, ref) ?? Infinity) < NEIGHBOUR_KM),
    );
  });
}
