import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { paragraphsOf, readRealTexts, type RealTexts } from './real-texts.ts';

const FACTS = '../shared/facts/essay-events.json';
const NO_FACTS = `no ${FACTS}`;

let sources: RealTexts['sources'];
let texts: RealTexts['texts'];
let events: RealTexts['events'];
beforeAll(async () => {
  ({ sources, texts, events } = await readRealTexts());
});

const paragraphs = () => paragraphsOf(texts);

describe('the shipped events', () => {
  test('have a date, unless they are hypothetical', () => {
    expect(events.length).toBeGreaterThanOrEqual(43);
    const undated = events.filter(({ date }) => date === null);
    expect(undated.map(({ kind }) => kind)).toEqual(['hypothetical']);
  });

  test('rest on evidence in the texts', () => {
    for (const { id, evidence } of events) expect(evidence.length, id).toBeGreaterThan(0);
  });

  test('have a place, but for a publication', () => {
    const placeless = events.filter((event) => event.places.length === 0);
    expect(placeless.map(({ kind }) => kind)).toEqual(['publication']);
  });

  test('that nobody has seen the end of have none', () => {
    const endless = /\b[Ss]till\b|(end date|completion) is not established/;
    const untold = events.filter(({ note }) => endless.test(note ?? ''));
    expect(untold.map(({ id }) => id)).toContain('crossings-closed-2025');
    for (const { id, date } of untold) {
      // His term ended “about March 2024” in the facts: the month is known, the day is not.
      if (id === 'kakar-caretaker') continue;
      expect(date?.edtf, id).toMatch(/\/\.\.$/);
      expect(date?.to, id).toBeNull();
    }
  });

  test('put one thing that is counted differently side by side', () => {
    const mosque = events.find(({ id }) => id === 'peshawar-mosque-2023');
    const killed = mosque?.figures.filter(({ what }) => what === 'killed') ?? [];
    expect(killed.map(({ low, high }) => [low, high])).toEqual([
      [84, 84],
      [84, 84],
      [101, 101],
      [100, null],
    ]);
    expect(new Set(killed.map(({ by }) => by.title)).size).toBe(killed.length);
  });
});

describe('beside the facts', () => {
  interface Fact {
    readonly id: string;
    readonly date_edtf: string;
    readonly casualties: string;
    readonly notes: string;
    readonly places: readonly { readonly precision: string; readonly geonames: number | null }[];
    readonly sources: readonly string[];
    readonly mentions: readonly { readonly essay: string; readonly paragraph: number }[];
  }

  test('every event of the essays is there, at the same days, with evidence for each paragraph', async ({
    skip,
  }) => {
    skip(!existsSync(FACTS), NO_FACTS);
    const facts = JSON.parse(await readFile(FACTS, 'utf8')) as Fact[];
    const digests: Readonly<Record<string, string>> = {
      '000': 'digest-nation-2023',
      '002': 'digest-students-herald-2023',
    };
    for (const { id, date_edtf: edtf, mentions } of facts) {
      const event = events.find((candidate) => candidate.id === id);
      expect(event, id).toBeDefined();
      expect((event?.date?.edtf ?? '').replaceAll('?', ''), id).toBe(edtf);
      const passages = event?.evidence.map(({ passage }) => passage) ?? [];
      for (const { essay, paragraph } of mentions)
        expect(passages, id).toContain(`${digests[essay] ?? ''}/${String(paragraph)}`);
    }
  });

  /** How precise a place is for an event: the first word of the facts, and ours. */
  const PRECISION: Readonly<Record<string, readonly string[]>> = {
    // A crossing or a sector beside it is finer than the city whose point the facts give.
    city: ['centre', 'locality', 'exact'],
    town: ['centre'],
    locality: ['locality', 'exact'],
    facility: ['exact'],
    district: ['district'],
    province: ['province'],
    region: ['province'],
    country: ['country'],
    line: ['approximate'],
    area: ['approximate'],
  };

  test('their places, how precise these are, their figures and their sources are those of the facts', async ({
    skip,
  }) => {
    skip(!existsSync(FACTS), NO_FACTS);
    const facts = JSON.parse(await readFile(FACTS, 'utf8')) as Fact[];
    const told = paragraphs().map(({ content }) => content);
    const titles = [...sources.values()].map(({ title }) => title);
    for (const fact of facts) {
      const event = events.find(({ id }) => id === fact.id);
      expect(event?.places.length, fact.id).toBe(fact.places.length);
      for (const [index, { precision }] of fact.places.entries())
        expect(PRECISION[precision.split(' ')[0] ?? ''], fact.id).toContain(
          event?.places[index]?.precision,
        );
      // A number is in the facts, or in a paragraph of ours or the title of its source.
      const numbers = [fact.casualties, fact.notes, ...told, ...titles]
        .join(' ')
        .replaceAll(',', '');
      for (const { low, high } of event?.figures ?? [])
        for (const number of [low, high].filter((one) => one !== null && one < 1e6))
          expect(numbers.match(/\d+/g), fact.id).toContain(String(number));
      const said = [
        ...(event?.sources ?? []),
        ...(event?.figures ?? []).map(({ by }) => by),
      ].flatMap(({ url }) => url ?? []);
      const last = (url: string) => url.replace(/\/$/, '').split('/').at(-1);
      for (const url of fact.sources)
        expect(
          said.some((ours) => url.startsWith(ours) || last(url) === last(ours)),
          `${fact.id}: ${url}`,
        ).toBe(true);
    }
  });
});
