import type { Certainty, MentionStatus, Sense } from '../model/mention.ts';
import { markBorders } from './border-rule.ts';
import {
  organisationAround,
  quotedTitles,
  titleAround,
  type Embedding,
  type QuotedTitle,
} from './embedding.ts';
import { isNative, type Around } from './evidence.ts';
import { liesIn } from './geography.ts';
import type { FoundMention, LinkedName } from './found-mention.ts';
import type { NameIndex } from './name-index.ts';
import { allowedOptions, PROMINENT, type Option } from './options.ts';
import type { Background } from './background.ts';
import { companyOf } from './company.ts';
import { strayOf } from './stray.ts';
import { containerOf, placeHere } from './recognise.ts';
import { aroundOf, holdsPlace, sureFrom } from './scene.ts';
import type { Scene } from './scene-contract.ts';
import { resolve, type Choice } from './resolve.ts';
import type { Hit } from './scan.ts';
import { SENSE_RULES, type Here } from './sense-rules.ts';
import { ACTING } from './sense-words.ts';
import { findUnknown, missingKind, unknownMention } from './unresolved.ts';
import { otherwise } from './doubtful-place.ts';
import { words } from './word-list.ts';

export type { Background };

const CANDIDATES = 5;
const CERTAIN = 0.9;
const LESS_CERTAIN = 0.6;
const LEAST_ODDS = 0.01;
/** From all settled places around, in km: too far to be meant without more words. */
const FAR_KM = 250;

/** The mentions of one passage, by start, none overlapping. */
export function linkScene(scene: Scene, background: Background): FoundMention[] {
  const titles = quotedTitles(scene.content);
  const linked: LinkedName[] = [];
  let taken = 0;
  for (const [at, hit] of scene.hits.entries()) {
    if (hit.start < taken) continue;
    const name = linkHit(scene, at, hit, background, titles, linked.at(-1));
    if (name === null) continue;
    linked.push(name);
    taken = hit.end;
  }
  const mentions = markBorders(scene, linked);
  const unknown = findUnknown(scene, mentions);
  if (unknown.length === 0) return mentions;
  return [...mentions, ...unknown].sort((a, b) => a.start - b.start);
}

function linkHit(
  scene: Scene,
  at: number,
  hit: Hit,
  background: Background,
  titles: readonly QuotedTitle[],
  previous: LinkedName | undefined,
): LinkedName | null {
  const { names, content } = scene;
  const around = scene.arounds[at] ?? aroundOf(scene, hit);
  const options = allowedOptions(names, hit, around);
  if (holdsPlace(scene, at, options)) return null;
  const container = containerOf(scene, hit, around, options);
  const isPlace = placeHere(scene, hit, around, options, container);
  if (isPlace === false) return null;
  const missing = missingKind(around, options);
  if (missing !== null)
    return { hit, ref: -1, sense: 'place', mention: unknownMention(content, hit, missing) };
  const company = companyOf(scene, hit, around, options, background, container);
  const choice = resolve(names, options, around, company);
  if (choice === null) return null;
  const stray = container === null ? strayOf(scene, hit, around, choice, company) : null;
  if (stray !== null)
    return { hit, ref: -1, sense: 'place', mention: unknownMention(content, hit, stray) };
  const native = isNative(around) ? scene.native : null;
  const span = native === null ? hit : { ...hit, end: native.endOf(content, hit) };
  const here = hereOf(
    scene,
    span,
    around,
    choice,
    embeddingOf(scene, hit, around, titles),
    previous,
  );
  const rules = native?.senseRules ?? background.senseRules ?? SENSE_RULES;
  const rule = rules.find(({ holds }) => holds(here));
  if (rule === undefined) return null;
  const why = typeof rule.why === 'string' ? rule.why : rule.why(here);
  const placed = container !== null || around.kindWord !== null;
  const found = standing(names, choice, placed);
  const doubtful = isPlace === 'doubtful';
  return {
    hit,
    ref: choice.option.ref,
    sense: rule.sense,
    mention: {
      start: span.start,
      end: span.end,
      quote: here.quote,
      sense: rule.sense,
      ...found,
      certainty: doubtful ? 'uncertain' : found.certainty,
      by: placed ? 'rule' : 'gazetteer',
      why: sentence(
        here.quote,
        rule.sense,
        why,
        doubtful ? `${choice.why}, but ${otherwise(hit)}` : choice.why,
      ),
    },
  };
}

function embeddingOf(
  { content, native }: Scene,
  hit: Hit,
  around: Around,
  titles: readonly QuotedTitle[],
): Embedding | null {
  const title = titleAround(titles, hit);
  if (title !== undefined) return { kind: 'title', whole: content.slice(title.start, title.end) };
  return native !== null && isNative(around)
    ? native.organisationAround(content, hit, around)
    : organisationAround(content, hit, around);
}

const LONGEST_JOINT = 12;
const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', ', and', '&', 'and the', '–']);

function hereOf(
  scene: Scene,
  hit: Hit,
  around: Around,
  { option }: Choice,
  embedding: Embedding | null,
  previous: LinkedName | undefined,
): Here {
  const { names, content, native } = scene;
  const gap = previous === undefined ? LONGEST_JOINT + 1 : hit.start - previous.hit.end;
  const between = gap > LONGEST_JOINT ? '' : content.slice(hit.start - gap, hit.start).trim();
  // After a comma a new clause may begin: "in Paktika, Pakistan handed over …".
  const clause = between === ',' && ACTING.has(around.after[0]?.lower ?? '');
  const joined = (JOINTS.has(between) || native?.joints.has(between) === true) && !clause;
  const following =
    around.after[0] === undefined ? undefined : sureFrom(scene, around.after[0].start);
  return {
    before: around.before,
    after: around.after,
    first: around.first,
    kindWord: around.kindWord,
    lang: around.lang,
    quote: content.slice(hit.start, hit.end),
    kind: option.kind,
    capital: isCapital(names, option),
    people: option.people,
    possessive: hit.possessive,
    embedding,
    contains:
      (between === ',' &&
        previous !== undefined &&
        previous.ref !== -1 &&
        liesIn(names, previous.ref, option.ref)) ||
      (hit.possessive && following !== undefined && liesIn(names, following.ref, option.ref)),
    joined: joined ? (previous?.sense ?? null) : null,
  };
}

/** Seats of government by whose names texts call the government. Rank 1 and 2 cities of a country's seat. */
const CAPITALS = words(
  `kabul islamabad washington london beijing moscow tehran new-delhi delhi riyadh ankara doha paris berlin brussels
   tashkent dushanbe ashgabat dhaka abu-dhabi tokyo canberra ottawa rome madrid`,
);

const isCapital = (names: NameIndex, { ref, kind }: Option): boolean =>
  kind === 'city' && ref < names.richPlaces && CAPITALS.has(names.idOf(ref));

function standing(names: NameIndex, choice: Choice, placed: boolean) {
  const { option, agreeing, ranked } = choice;
  const candidates = ranked
    .filter((candidate) => candidate.odds >= LEAST_ODDS)
    .slice(0, CANDIDATES)
    .map((candidate) => ({
      place: names.idOf(candidate.option.ref),
      odds: Math.floor(candidate.odds * 100) / 100,
    }));
  const status: MentionStatus = agreeing >= LESS_CERTAIN ? 'resolved' : 'ambiguous';
  return {
    status,
    place: names.idOf(option.ref),
    candidates: candidates.length > 1 ? candidates : [],
    certainty: certaintyOf(choice, placed),
  };
}

/** A little known place is certain only where the text says of what kind it is or in which area it lies. */
function certaintyOf({ option, odds, agreeing, nearestKm }: Choice, placed: boolean): Certainty {
  if (agreeing < LESS_CERTAIN) return 'uncertain';
  const littleKnown = option.rank > PROMINENT;
  if (littleKnown && !placed) return nearestKm > FAR_KM ? 'uncertain' : 'less-certain';
  return agreeing >= CERTAIN && odds >= LESS_CERTAIN ? 'certain' : 'less-certain';
}

const SENSES_IN_WORDS: Readonly<Record<Sense, string>> = {
  place: 'a place',
  state: 'a state that acts or is dealt with',
  people: 'a people',
  'name-part': 'part of another name',
};

const sentence = (quote: string, sense: Sense, rule: string, choice: string): string =>
  `“${quote}” is ${SENSES_IN_WORDS[sense]} here because ${rule}; ${choice}.`;
