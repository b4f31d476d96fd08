import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { LinkedText } from '../../../src/core/linking/contract.ts';
import { linkText } from '../../../src/core/linking/link-text.ts';
import { openNames } from '../../../src/core/linking/name-index.ts';
import { textId } from '../../../src/core/model/ids.ts';
import { readText } from '../../../src/formats/read-text.ts';
import { readGazetteer } from '../../../src/pipeline/geodata/gazetteer.ts';
import { readGeodata } from '../../../src/pipeline/geodata/geodata.ts';
import { packNames } from '../../../src/pipeline/names/pack-names.ts';

/** A mention of `essay-mentions.json`; offsets are in the paragraph, the n-th line that is not empty. */
interface GoldMention {
  readonly id: string;
  readonly essay: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly para_start: number;
  readonly text: string;
  readonly tier: 'A' | 'B' | 'C' | 'D' | 'E';
  readonly sense: string;
  readonly resolves_to: string;
}

const shared = (path: string) =>
  fileURLToPath(new URL(`../../../../shared/${path}`, import.meta.url));
const geodata = fileURLToPath(new URL('../../../geodata', import.meta.url));
const ESSAYS = [
  { essay: '000', file: 'essays/essay-000.txt', date: '2023-11-17' },
  { essay: '002', file: 'essays/essay-002.txt', date: '2023-02' },
] as const;
/** What the gold calls a place where we have a slug of our own. */
const SAME_PLACE: Readonly<Record<string, string>> = { us: 'united-states', durand: 'durand-line' };
/** Which of our senses is right for each of the gold's. */
const RIGHT_SENSES: Readonly<Record<string, readonly string[]>> = {
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

const here = existsSync(shared('gold/essay-mentions.json')) && existsSync(shared(ESSAYS[0].file));

test.runIf(!here)('the essays and their gold mentions', (context) => {
  context.skip('../shared is not there');
});

describe.runIf(here)('the two essays, with all names loaded', () => {
  const { mentions } = here
    ? (JSON.parse(readFileSync(shared('gold/essay-mentions.json'), 'utf8')) as {
        mentions: GoldMention[];
      })
    : { mentions: [] };
  const wanted = mentions.filter(({ tier }) => ['A', 'B', 'C'].includes(tier));
  let linking: Promise<ReadonlyMap<string, LinkedText>> | undefined;
  const linkEssays = () => (linking ??= linkAll());
  const found = async (gold: GoldMention) => {
    const linked = (await linkEssays()).get(gold.essay);
    const end = gold.para_start + gold.end - gold.start;
    return linked?.passages[gold.paragraph - 1]?.mentions.find(
      (mention) => mention.start === gold.para_start && mention.end === end,
    );
  };

  test('every name is found', { timeout: 180_000 }, async () => {
    const missed: string[] = [];
    for (const gold of wanted)
      if ((await found(gold)) === undefined) missed.push(`${gold.id} ${gold.text}`);
    expect(wanted.length).toBeGreaterThan(90);
    expect(missed).toEqual([]);
  });

  test('none is found that is none', async () => {
    const extra: string[] = [];
    for (const [essay, linked] of await linkEssays()) {
      const own = mentions.filter((gold) => gold.essay === essay);
      linked.passages.forEach((passage, index) => {
        for (const { start, end, quote } of passage.mentions) {
          const known = own.some(
            (gold) =>
              gold.paragraph === index + 1 &&
              gold.para_start < end &&
              start < gold.para_start + gold.end - gold.start,
          );
          if (!known) extra.push(`${essay}/${String(index + 1)} ${quote}`);
        }
      });
    }
    expect(extra).toEqual([]);
  });

  test('each is the right place', async () => {
    const wrong: string[] = [];
    for (const gold of wanted) {
      const place = (await found(gold))?.place;
      const right = SAME_PLACE[gold.resolves_to] ?? gold.resolves_to;
      if (place !== right) wrong.push(`${gold.id} ${gold.text}: ${String(place)}, not ${right}`);
    }
    expect(wrong).toEqual([]);
  });

  test('at least nine of ten have the right sense', async () => {
    const wrong: string[] = [];
    for (const gold of wanted) {
      const sense = (await found(gold))?.sense ?? 'none';
      const right = RIGHT_SENSES[gold.sense] ?? [];
      if (!right.includes(sense))
        wrong.push(`${gold.id} ${gold.text}: ${sense}, not ${right.join()}`);
    }
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(wanted.length * 0.1);
  });
});

async function linkAll(): Promise<ReadonlyMap<string, LinkedText>> {
  const { places } = await readGeodata(geodata);
  const packed = packNames([...places, ...(await readGazetteer(geodata))]);
  const names = openNames(packed.buffer);
  return new Map(
    ESSAYS.map(({ essay, file, date }) => {
      const raw = readFileSync(shared(file), 'utf8');
      const text = readText(raw, 'txt', textId(essay), file);
      return [essay, linkText({ ...text, date }, names)];
    }),
  );
}
