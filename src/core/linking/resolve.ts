import type { PlaceKind } from '../model/place.ts';
import type { Day } from '../model/time.ts';
import type { Around } from './evidence.ts';
import { kmApart, liesIn, nearKm } from './geography.ts';
import type { NameIndex, PlaceRef } from './name-index.ts';
import { kindOfTag, NAME_KINDS } from './names-format.ts';
import { PROMINENT, type Option } from './options.ts';
import { AREAS } from './kind-words.ts';
import { remembered } from './remembered.ts';

/** What else the text names, as far as it is settled. */
export interface Company {
  /** Settled places around it, countries left out. */
  readonly near: readonly PlaceRef[];
  /** Countries that the passage and the text are about, best first. */
  readonly countries: readonly PlaceRef[];
  /** The place that the words after the name say it lies in ("Barmal, Paktika"). */
  readonly container: PlaceRef | null;
  /** The place that the words before the name say lies in it ("Atlanta, Georgia"). */
  readonly held: PlaceRef | null;
  /** Kinds of the areas it stands in a row with. */
  readonly rowKinds: readonly PlaceKind[];
  /** The words around say what borders on what. */
  readonly bordering: boolean;
  /** Day of the text; `null`: not known. */
  readonly date: Day | null;
}

export interface Choice {
  readonly option: Option;
  /** 0 to 1. */
  readonly odds: number;
  /** Odds of this place and of those that lie in it or that it lies in. */
  readonly agreeing: number;
  /** Of a little known place, to the nearest settled one around it; 0: there is none. */
  readonly nearestKm: number;
  /** The places that have a chance, the likeliest first; empty: there is only one. */
  readonly ranked: readonly Ranked[];
  /** Half a sentence. */
  readonly why: string;
}

interface Ranked {
  readonly option: Option;
  readonly odds: number;
}

/** Odds below this are no chance. */
export const LEAST_ODDS = 0.01;

const KIND_AGREES = 6;
const KIND_DIFFERS = -2.5;
const IN_CONTAINER = 6;
const OUTSIDE_CONTAINER = -4;
const IN_COMPANY = 1.6;
const HOLDS_COMPANY = 0.4;
const SAME_COUNTRY = 1;
const LIKE_ITS_ROW = 2.5;
const BORDERING = 2.5;
const HOLDS_BESIDE = 5;
/** Settled places around it that are in the same country, as a share of all. */
const NEAR_COUNTRY = 3;
const DENSE = 1.5;
const DENSE_KM = 60;
/** A town is meant before the area around it that is called after it, where nothing tells. */
const NAMESAKE = -2.6;
const NEARNESS = 1.5;
const NEAR_KM = 80;
const BARE = -0.4;
const OUT_OF_TIME = -1.5;
const NAME_KIND_COST = [0, 0.3, 0.5];
/** A town is meant before the district or province that is called after it. */
const TOWN_BEFORE_AREA: Partial<Record<PlaceKind, number>> = { city: 1.4, town: 1 };

/** Chooses among the places of a name. `options` has at least one. */
export function resolve(
  names: NameIndex,
  options: readonly Option[],
  around: Around,
  company: Company,
): Choice | null {
  const single = options[0];
  if (single !== undefined && options.length === 1)
    return onlyChoice(names, single, around, company);
  const others = withoutOwn(company, options);
  const scores = options.map(
    (option) =>
      scoreOf(names, option, around, others) +
      (isBehindNamesake(names, option, options, around, others) ? NAMESAKE : 0),
  );
  const ranked = rank(options, scores);
  const first = ranked[0];
  if (first === undefined) return null;
  let agreeing = 0;
  for (const { option, odds } of ranked)
    if (odds > LEAST_ODDS && agree(names, option.ref, first.option.ref)) agreeing += odds;
  const why = reasonOf(names, first.option, options.length, around, company);
  const nearestKm = nearestOf(names, first.option, others.near);
  return { option: first.option, odds: first.odds, agreeing, nearestKm, ranked, why };
}

/** Those that have a chance, and the best in any case: odds grow by the power of the score. */
function rank(options: readonly Option[], scores: readonly number[]): Ranked[] {
  let best = -Infinity;
  for (const score of scores) best = Math.max(best, score);
  let total = 0;
  for (const score of scores) total += Math.exp(score - best);
  const ranked: Ranked[] = [];
  options.forEach((option, at) => {
    const odds = Math.exp((scores[at] ?? 0) - best) / total;
    if (odds >= LEAST_ODDS || scores[at] === best) ranked.push({ option, odds });
  });
  return ranked.sort((a, b) => b.odds - a.odds || a.option.ref - b.option.ref);
}

/** A place is no company to itself, nor to those that share its name. */
function withoutOwn(company: Company, options: readonly Option[]): Company {
  if (company.near.length === 0) return company;
  const { countries, container, held, rowKinds, bordering, date } = company;
  const near = company.near.filter((place) => !options.some(({ ref }) => ref === place));
  return { near, countries, container, held, rowKinds, bordering, date };
}

function onlyChoice(names: NameIndex, option: Option, around: Around, company: Company): Choice {
  const why = reasonOf(names, option, 1, around, company);
  const nearestKm = nearestOf(names, option, company.near);
  return { option, odds: 1, agreeing: 1, nearestKm, ranked: [], why };
}

function nearestOf(names: NameIndex, { ref, rank }: Option, near: readonly PlaceRef[]): number {
  if (rank <= PROMINENT || near.length === 0) return 0;
  return Math.min(...near.map((other) => kmApart(names, ref, other) ?? 0));
}

/** Whether a known town of the same name lies in the area, and nothing around says that the area is meant. */
function isBehindNamesake(
  names: NameIndex,
  { ref, kind }: Option,
  options: readonly Option[],
  { kindWord }: Around,
  { rowKinds }: Company,
): boolean {
  if (!AREAS.has(kind) || rowKinds.length > 0) return false;
  if (kindWord?.kinds.includes(kind) === true) return false;
  return options.some(
    (other) =>
      TOWNS.has(other.kind) &&
      isOfficial(names, other) &&
      other.rank <= PROMINENT &&
      liesIn(names, other.ref, ref),
  );
}

const isOfficial = (names: NameIndex, { name }: Option): boolean =>
  name !== -1 && NAME_KINDS[kindOfTag(names.columns.nameTag[name] ?? 0)] === 'official';

const TOWNS: ReadonlySet<PlaceKind> = new Set(['city', 'town', 'village']);

const agree = (names: NameIndex, a: PlaceRef, b: PlaceRef): boolean =>
  a === b || liesIn(names, a, b) || liesIn(names, b, a);

function scoreOf(names: NameIndex, option: Option, { kindWord }: Around, company: Company): number {
  const { kind } = option;
  const agrees = kindWord?.kinds.includes(kind) ?? false;
  let score = 9 - option.rank;
  if (option.name !== -1) {
    const nameKind = kindOfTag(names.columns.nameTag[option.name] ?? 0);
    score -= NAME_KIND_COST[nameKind] ?? 0;
  }
  score += TOWN_BEFORE_AREA[kind] ?? 0;
  if (kindWord !== null) score += agrees ? KIND_AGREES : KIND_DIFFERS;
  if (!agrees && option.bare) score += BARE;
  if (kindWord === null && company.rowKinds.includes(kind))
    score += LIKE_ITS_ROW + (company.bordering ? BORDERING : 0);
  return (
    score + companyScore(names, option.ref, company) + timeScore(names, option.ref, company.date)
  );
}

function companyScore(names: NameIndex, ref: PlaceRef, company: Company): number {
  let score = 0;
  if (company.container !== null)
    score += liesIn(names, ref, company.container) ? IN_CONTAINER : OUTSIDE_CONTAINER;
  if (company.held !== null && liesIn(names, company.held, ref)) score += HOLDS_BESIDE;
  const country = names.countryOf(ref);
  const standing = company.countries.indexOf(country);
  if (standing !== -1) score += SAME_COUNTRY / (standing + 1);
  let [inside, holds, nearest] = [false, false, Infinity];
  let [dense, compatriots] = [0, 0];
  for (const other of company.near) {
    if (other === ref) continue;
    inside ||= liesIn(names, ref, other);
    holds ||= liesIn(names, other, ref);
    const km = nearKm(names, ref, other);
    nearest = Math.min(nearest, km);
    if (km < DENSE_KM) dense++;
    if (names.countryOf(other) === country) compatriots++;
  }
  if (inside) score += IN_COMPANY;
  if (holds) score += HOLDS_COMPANY;
  if (dense > 1) score += DENSE;
  // What lies in no one country (Kashmir) is foreign nowhere.
  if (country === -1 && company.near.length > 0) score += NEAR_COUNTRY;
  else if (compatriots > 0) score += (NEAR_COUNTRY * compatriots) / company.near.length;
  return score + NEARNESS * Math.exp(-nearest / NEAR_KM);
}

/** A place that had ended, or had not begun, on the day of the text. */
function timeScore(names: NameIndex, ref: PlaceRef, date: Day | null): number {
  if (date === null || ref >= names.richPlaces) return 0;
  const { from, to } = names.placeOf(ref).valid;
  return (from !== null && date < from) || (to !== null && date >= to) ? OUT_OF_TIME : 0;
}

function reasonOf(
  names: NameIndex,
  { ref, kind, name, people }: Option,
  count: number,
  { kindWord }: Around,
  company: Company,
): string {
  if (count === 1)
    return (name === -1 && people) ||
      (name !== -1 && NAME_KINDS[kindOfTag(names.columns.nameTag[name] ?? 0)] === 'official')
      ? 'the only place of that name that is known here'
      : 'another name of the only place that is known by it here';
  if (kindWord?.kinds.includes(kind) === true)
    return `of ${String(count)} places of that name it is the one that the word “${kindWord.text}” beside it fits`;
  if (company.container !== null && liesIn(names, ref, company.container))
    return ofSome(count, 'one in the area named after it');
  if (company.near.some((other) => other !== ref && liesIn(names, ref, other)))
    return ofSome(count, 'best known that lies in an area named beside it');
  return ofSome(count, 'best known that fits the text');
}

const ofSome = remembered(
  (count: number, which: string) => `of ${String(count)} places of that name it is the ${which}`,
);
