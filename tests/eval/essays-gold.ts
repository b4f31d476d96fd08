import { existsSync, readFileSync } from 'node:fs';
import type { Sense } from '../../src/core/model/mention.ts';
import { textId } from '../../src/core/model/ids.ts';
import { readText } from '../../src/formats/read-text.ts';
import type { GoldMention, GoldSet, GoldType } from './gold-set.ts';

const SHARED = '../shared';
const MENTIONS = `${SHARED}/gold/essay-mentions.json`;
const ESSAYS = [
  { essay: '000', file: `${SHARED}/essays/essay-000.txt`, date: '2023-11-17' },
  { essay: '002', file: `${SHARED}/essays/essay-002.txt`, date: '2023-02' },
] as const;

/** A mention of `essay-mentions.json`; its offsets are in the n-th line that is not empty. */
interface EssayMention {
  readonly essay: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly para_start: number;
  readonly tier: 'A' | 'B' | 'C' | 'D' | 'E';
  readonly sense: string;
  readonly resolves_to: string | null;
}

interface EssayPlace {
  readonly lat?: number;
  readonly lon?: number;
  readonly country?: string;
}

/** What that gold calls a place where the atlas has a slug of its own. */
const SAME_PLACE: Readonly<Record<string, string>> = { us: 'united-states', durand: 'durand-line' };
/** Which of our senses is right for each of that gold's. */
const SENSES: Readonly<Record<string, readonly Sense[]>> = {
  literal: ['place'],
  event: ['place'],
  facility: ['place'],
  'literal+power': ['place'],
  state: ['state'],
  org: ['name-part'],
  title: ['name-part'],
  boundary: ['people', 'name-part'],
  demonym: ['people'],
};
const TYPES: Readonly<Record<string, GoldType>> = {
  state: 'metonymic',
  org: 'embedded',
  title: 'embedded',
  boundary: 'demonym',
  demonym: 'demonym',
};

/** The gold of the two essays; `null` where the folder with them is not there. */
export function readEssaysGold(): GoldSet | null {
  if (!existsSync(MENTIONS) || !ESSAYS.every(({ file }) => existsSync(file))) return null;
  const gold = JSON.parse(readFileSync(MENTIONS, 'utf8')) as {
    readonly mentions: readonly EssayMention[];
    readonly places: Readonly<Record<string, EssayPlace>>;
  };
  const texts = ESSAYS.map(({ essay, file, date }) => {
    const own = gold.mentions.filter((mention) => mention.essay === essay);
    const { passages } = readText(readFileSync(file, 'utf8'), 'txt', textId(essay), file);
    return {
      id: essay,
      lang: 'en',
      date,
      passages: passages.map(({ content }, at) => ({
        content,
        mentions: own
          .filter(({ paragraph }) => paragraph === at + 1)
          .map((mention) => mentionOf(mention, gold.places)),
      })),
    };
  });
  return { name: 'the two essays, tuned on', heldOut: false, texts };
}

/** Tiers D and E are compounds and phrases that hold a place or imply one: finding them is no error. */
function mentionOf(
  { para_start, start, end, tier, sense, resolves_to }: EssayMention,
  places: Readonly<Record<string, EssayPlace>>,
): GoldMention {
  const place = resolves_to === null ? undefined : places[resolves_to];
  const { lon, lat, country } = place ?? {};
  return {
    start: para_start,
    end: para_start + end - start,
    senses: SENSES[sense] ?? ['place'],
    type: TYPES[sense] ?? 'literal',
    place: resolves_to === null ? null : (SAME_PLACE[resolves_to] ?? resolves_to),
    point: lon === undefined || lat === undefined ? null : [lon, lat],
    regional: country === 'PK' || country === 'AF',
    optional: tier === 'D' || tier === 'E',
  };
}
