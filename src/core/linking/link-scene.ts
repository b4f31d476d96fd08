import type { Certainty, Sense } from '../model/mention.ts';
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
import { remembered } from './remembered.ts';
import { LEAST_ODDS, resolve, type Choice } from './resolve.ts';
import type { Hit } from './scan.ts';
import { SENSE_RULES, type Here, type SenseRule } from './sense-rules.ts';
import { ACTING } from './sense-words.ts';
import { findUnknown, missingKind, unknownMention } from './unresolved.ts';
import { otherwise } from './doubtful-place.ts';
import { words } from './word-list.ts';

export type { Background };

const CANDIDATES = 5;
const CERTAIN = 0.9;
const LESS_CERTAIN = 0.6;
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
  const around = aroundOf(scene, hit);
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
  const { option, agreeing, ranked } = choice;
  const placed = container !== null || around.kindWord !== null;
  const doubtful = isPlace === 'doubtful';
  const reason = doubtful ? `${choice.why}, but ${otherwise(hit)}` : choice.why;
  return {
    hit,
    ref: option.ref,
    sense: rule.sense,
    mention: {
      start: span.start,
      end: span.end,
      quote: here.quote,
      sense: rule.sense,
      status: agreeing >= LESS_CERTAIN ? 'resolved' : 'ambiguous',
      place: names.idOf(option.ref),
      candidates: candidatesOf(names, ranked),
      certainty: doubtful ? 'uncertain' : certaintyOf(choice, placed),
      by: placed ? 'rule' : 'gazetteer',
      why: `“${here.quote}${endingOf(rule, here, reason, around.kindWord === null)}`,
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
  const clause = between.startsWith(',') && ACTING.has(around.after.at(0)?.lower ?? '');
  const joined = (JOINTS.has(between) || native?.joints.has(between) === true) && !clause;
  const following = hit.possessive ? sureFrom(scene, around.after.at(0)?.start ?? -1) : undefined;
  return {
    before: around.before,
    after: around.after,
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
      (following !== undefined && liesIn(names, following.ref, option.ref)),
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

const NONE: FoundMention['candidates'] = [];

function candidatesOf(names: NameIndex, ranked: Choice['ranked']): FoundMention['candidates'] {
  const likely = ranked.filter(({ odds }) => odds >= LEAST_ODDS).slice(0, CANDIDATES);
  if (likely.length < 2) return NONE;
  return likely.map(({ option, odds }) => ({
    place: names.idOf(option.ref),
    odds: Math.floor(odds * 100) / 100,
  }));
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

const ending = ({ sense }: SenseRule, why: string, choice: string): string =>
  `” is ${SENSES_IN_WORDS[sense]} here because ${why}; ${choice}.`;
/** Few are said of most names: those that quote none of the text. */
const plainEnding = remembered((rule: SenseRule, choice: string) =>
  ending(rule, rule.why as string, choice),
);

/** What follows the name in the sentence that says why. */
const endingOf = (rule: SenseRule, here: Here, choice: string, isPlain: boolean): string =>
  isPlain && typeof rule.why === 'string'
    ? plainEnding(rule, choice)
    : ending(rule, typeof rule.why === 'string' ? rule.why : rule.why(here), choice);
