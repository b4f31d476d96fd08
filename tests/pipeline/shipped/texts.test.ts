import { beforeAll, describe, expect, test } from 'vitest';
import { readDecisions } from '../../../src/pipeline/read/decisions.ts';
import { paragraphsOf, readRealTexts, type RealTexts } from './real-texts.ts';

let places: RealTexts['places'];
let sources: RealTexts['sources'];
let texts: RealTexts['texts'];
let events: RealTexts['events'];
beforeAll(async () => {
  ({ places, sources, texts, events } = await readRealTexts());
});

const paragraphs = () => paragraphsOf(texts);

/** Who speaks, where the words do not call the source by its title. */
const CALLED: Readonly<Record<string, RegExp>> = {
  'inr-1961': /US State Department memo of 1961/,
  kptourism: /the province’s tourism office/,
  'cluster-2014-kurram': /A humanitarian mission of 2014/,
  'bhc-zhob': /the High Court there/,
};

/** Whether the words name the source: as above, or by the part of its title that says whose it is. */
function isNamed(source: string, content: string): boolean {
  const called = CALLED[source];
  if (called !== undefined) return called.test(content);
  const title = sources.get(source)?.title ?? '';
  if (title.includes('Wikipedia')) return content.includes('Wikipedia');
  // A title begins with what it is about, which names nobody.
  const [, ...names] = title.split(/,\s*|\s*\(/).flatMap((part) => part.split(' via '));
  return names.some((name) => content.includes(name.replace(/\)| copy$/g, '')));
}

/** Copies of Wikipedia, whichever article they are of and whoever keeps them, are one source. */
function speakerOf(source: string): string {
  return sources.get(source)?.title.includes('Wikipedia') ? 'Wikipedia' : source;
}

describe('the shipped texts', () => {
  test('are two digests, as long as their essays, and at least twelve briefings', () => {
    const digests = texts.filter(({ kind }) => kind === 'digest');
    expect(digests.map(({ id, passages }) => [id, passages.length])).toEqual([
      ['digest-nation-2023', 4],
      ['digest-students-herald-2023', 25],
    ]);
    expect(texts.filter(({ kind }) => kind === 'briefing').length).toBeGreaterThanOrEqual(12);
    expect(texts.flatMap(({ passages }) => passages).length).toBeGreaterThanOrEqual(120);
  });

  test.each([
    ...['fata', 'bajaur', 'mohmand', 'khyber', 'orakzai', 'kurram', 'north-waziristan'],
    ...['south-waziristan', 'balochistan', 'khyber-pakhtunkhwa', 'peshawar', 'bannu', 'kabul'],
    ...['durand-line', 'torkham'],
  ])('have a briefing about %s', (place) => {
    const about = texts.filter(({ kind }) => kind === 'briefing').flatMap((text) => text.about);
    expect(about).toContain(place);
  });

  test('name a source beside every paragraph, and leave no placeholder', () => {
    for (const { id, content, sources: named } of paragraphs()) {
      expect(named.length, id).toBeGreaterThan(0);
      expect(content, id).not.toMatch(/[{}]|\bNaN\b|undefined|Infinity/);
      expect(content, id).toMatch(/[.”\]]$/);
    }
  });

  test('name in the sentence the one source that what is no law, census or measurement rests on', () => {
    // Laws, censuses, counts of records and what we measured ourselves need no name in the sentence.
    const free = ['art-246', 'census-2023', 'map', 'ucdp', 'gazetteer', 'geodata-crossings'];
    const ids = new Map([...sources].map(([id, { title }]) => [title, id]));
    const single = paragraphs()
      .filter(({ id }) => !id.startsWith('digest-'))
      .map(({ id, content, sources: named }) => {
        const all = named.flatMap(({ title }) => ids.get(title) ?? []);
        return { id, content, others: all.filter((source) => !free.includes(source)) };
      })
      .filter(({ others }) => new Set(others.map(speakerOf)).size === 1);
    expect(single.length).toBeGreaterThan(50);
    for (const { id, content, others } of single)
      expect.soft(isNamed(others[0] ?? '', content), `${id}: ${String(others[0])}`).toBe(true);
  });

  test('say who gives a value, not that some text does', () => {
    const nobody = /\b(?:one|another|others?|some|a few) (?:texts?|sources?|copies|accounts?)\b/i;
    const briefings = paragraphs().filter(({ id }) => !id.startsWith('digest-'));
    for (const { id, content } of briefings) expect.soft(content, id).not.toMatch(nobody);
  });

  test('are short, one to four sentences each', () => {
    for (const { id, content } of paragraphs()) expect(content.length, id).toBeLessThan(560);
  });

  test('say how far they reach: briefings to April 2026, digests whose claims they are', () => {
    for (const { id, kind, note, licence } of texts) {
      expect(note, id).toMatch(kind === 'digest' ? /claims are/ : /April 2026/);
      expect(licence, id).toBe('CC BY 4.0');
    }
  });

  test('are about places that exist', () => {
    for (const { id, about } of texts)
      for (const place of about) expect(places.has(place), `${id}: ${place}`).toBe(true);
  });

  test('say it in our words', () => {
    const words = /martyr|neutrali[sz]ed|terrorist|\btribesmen were eliminated|Taliban regime/i;
    for (const { id, content } of paragraphs()) expect(content, id).not.toMatch(words);
  });

  test('use every source that is kept for them and the events', () => {
    const used = new Set([
      ...paragraphs().flatMap((passage) => passage.sources.map(({ title }) => title)),
      ...events.flatMap((event) => event.sources.map(({ title }) => title)),
      // Those who speak in a source are named by themselves and bring its address.
      ...events.flatMap((event) => event.figures.map(({ by }) => by.url ?? by.title)),
    ]);
    const idle = [...sources.values()].filter(
      ({ title, url }) => !used.has(title) && !used.has(url ?? title),
    );
    expect(idle).toEqual([]);
  });
});

test('the shipped decisions can be read', async () => {
  const decisions = await readDecisions('geodata/decisions.csv');
  for (const { text } of decisions) expect(texts.map(({ id }) => id)).toContain(text);
});
