import { foldName } from './fold.ts';
import { isArea } from './locate-areas.ts';
import { certaintyOf, rivalOf } from './locate-certainty.ts';
import type { Located, LocateQuery } from './locate-contract.ts';
import type { Scene } from './locate-scene.ts';
import type { Scored } from './locate-scores.ts';
import { pointOf, type NameIndex, type PlaceRef } from './name-index.ts';
import type { Candidate } from '../model/mention.ts';
import { nameOf, nameOn, type LngLat, type Place } from '../model/place.ts';

/** Readings with less are not believed: the area around says more. */
const LEAST_SCORE = -1;
const MOST_CANDIDATES = 5;
/** The answer is surely of the wrong name where nothing speaks for it: this much is put against all candidates. */
const NOTHING = Math.exp(LEAST_SCORE);

/** The best reading, else the smallest area that is known, else nothing. */
export function answerOf(scored: readonly Scored[], scene: Scene, query: LocateQuery): Located {
  const [best] = scored;
  if (best !== undefined && best.score >= LEAST_SCORE)
    return placeAnswer(best, scored, scene, query);
  return areaAnswer(scene, query) ?? nothing(scene);
}

function placeAnswer(
  best: Scored,
  scored: readonly Scored[],
  scene: Scene,
  query: LocateQuery,
): Located {
  const { names } = scene;
  const place = names.placeOf(best.ref);
  const rival = rivalOf(best, scored);
  const certainty = certaintyOf(best, scored, scene);
  const isAway = best.phrase.role === 'off';
  return {
    place: place.id,
    name: shownName(place, query),
    point: best.point,
    precision: isAway ? 'approximate' : place.precision,
    certainty,
    why: whyPlace(best, rival, place, scene),
    candidates: candidatesOf(scored, names),
  };
}

function candidatesOf(scored: readonly Scored[], names: NameIndex): Candidate[] {
  const best = new Map<PlaceRef, number>();
  for (const { ref, score } of scored) {
    if (best.size === MOST_CANDIDATES) break;
    if (!best.has(ref)) best.set(ref, Math.exp(score));
  }
  const all = [...best.values()].reduce((sum, value) => sum + value, NOTHING);
  return [...best].map(([ref, value]) => ({
    place: names.idOf(ref),
    odds: Math.round((value / all) * 1000) / 1000,
  }));
}

const shownName = (place: Place, { date }: LocateQuery): string =>
  date === undefined ? nameOf(place) : nameOn(place, wholeDay(date));

/** A year or month as its first day. */
const wholeDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** "“Kozai Bandi” is a spelling of “Kuza Bandai”, a village in Swat." */
function whyPlace(best: Scored, rival: Scored | undefined, place: Place, scene: Scene): string {
  const { names } = scene;
  const area = names.parentsOf(best.ref).find((ref) => isArea(names.kindOf(ref)));
  const where = area === undefined ? '' : ` in ${nameOf(names.placeOf(area))}`;
  const called = names.nameText(best.name);
  const alike = foldName(called) === best.words;
  const spelled = alike ? 'is the name of' : `is a spelling of “${called}”,`;
  const role = best.phrase.role === 'off' ? '; it was some way from there' : '';
  const others =
    rival === undefined ? '' : `; the next best is ${nameOf(names.placeOf(rival.ref))}, elsewhere`;
  return `“${best.quote}” ${spelled} a ${place.kind}${where}${role}${others}.`;
}

function areaAnswer(scene: Scene, query: LocateQuery): Located | undefined {
  const { told, named, names } = scene;
  const areas = [told.district, ...named.map(({ ref }) => ref), told.province, told.country];
  const known = areas.filter((ref) => ref !== undefined && pointOfArea(names, ref) !== null);
  const [ref] = known.sort(
    (a, b) => (names.columns.rank[b ?? 0] ?? 0) - (names.columns.rank[a ?? 0] ?? 0),
  );
  if (ref === undefined) return undefined;
  const place = names.placeOf(ref);
  return {
    place: place.id,
    name: shownName(place, query),
    point: pointOfArea(names, ref),
    precision: place.precision,
    certainty: 'uncertain',
    why: `No smaller place of the description is known, so this is ${nameOf(place)} as a whole.`,
    candidates: [],
  };
}

/** The point of an area, or of the older one that is drawn for it. */
function pointOfArea(names: NameIndex, ref: PlaceRef): LngLat | null {
  const { point, shape } = names.placeOf(ref);
  const drawn = shape === null ? undefined : names.refOf(shape);
  return point ?? (drawn === undefined ? null : pointOf(names, drawn));
}

const nothing = ({ readings }: Scene): Located => ({
  place: null,
  name: null,
  point: null,
  precision: null,
  certainty: 'uncertain',
  why:
    readings.length === 0 ? 'The description names no place.' : 'No place of such a name is known.',
  candidates: [],
});
