import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Boundaries } from '../../../src/core/model/boundary.ts';
import type { AtlasEvent } from '../../../src/core/model/event.ts';
import type { PlaceId } from '../../../src/core/model/ids.ts';
import type { Place } from '../../../src/core/model/place.ts';
import { readMosaic } from '../../../src/pipeline/geodata/mosaic.ts';
import { readPlaces } from '../../../src/pipeline/geodata/read-places.ts';
import { FILES } from '../../../src/pipeline/geodata/sources.ts';
import { readDecisions } from '../../../src/pipeline/read/decisions.ts';
import { readEvents } from '../../../src/pipeline/read/events.ts';
import { readRecordFile } from '../../../src/pipeline/read/record-files.ts';
import type { RecordRow } from '../../../src/pipeline/read/record-row.ts';
import { readRecords, type ReadRecords } from '../../../src/pipeline/read/records.ts';
import { readSources, type Sources } from '../../../src/pipeline/read/sources.ts';
import { readTexts, type SourcedText } from '../../../src/pipeline/read/texts.ts';

const GEODATA = 'geodata';
const SHARED = join('..', 'shared');
const ESSAYS = ['essay-000.txt', 'essay-002.txt'].map((name) => join(SHARED, 'essays', name));
const FACTS = join(SHARED, 'facts', 'essay-events.json');

/** Without shapes the units that UCDP names decide alone where a record lies. */
const NO_SHAPES: Boundaries = {
  type: 'Topology',
  objects: {
    areas: { type: 'GeometryCollection', geometries: [] },
    lines: { type: 'GeometryCollection', geometries: [] },
  },
  arcs: [],
};

let places: Map<PlaceId, Place>;
let records: ReadRecords;
let sources: Sources;
let texts: SourcedText[];
let events: AtlasEvent[];

beforeAll(async () => {
  const mosaic = await readMosaic(join(GEODATA, FILES.mosaic));
  places = new Map((await readPlaces(GEODATA, mosaic)).map((place) => [place.id, place]));
  records = await readRecords(join(GEODATA, 'records'), places.values(), NO_SHAPES);
  sources = await readSources(join(GEODATA, 'texts', 'sources.csv'));
  texts = await readTexts(join(GEODATA, 'texts'), records.figures);
  events = await readEvents(join(GEODATA, 'events'), { sources, texts, places });
});

const paragraphs = () =>
  texts.flatMap(({ id, passages }) =>
    passages
      .filter(({ kind }) => kind === 'paragraph')
      .map((passage) => ({ ...passage, id: `${id}/${String(passage.paragraph)}` })),
  );

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

describe('the shipped records', () => {
  let rows: RecordRow[];
  beforeAll(async () => {
    rows = await readRecordFile(join(GEODATA, 'records', 'ucdp-ged-pak-afg.ndjson.gz'));
  });

  const byUnit = (adm1: string | undefined, adm2?: string) => {
    const found = rows.filter(
      (row) =>
        row.ged_release === '22.1' &&
        (adm1 === undefined || row.adm_1 === adm1) &&
        (adm2 === undefined || row.adm_2 === adm2),
    );
    return [found.length, found.reduce((sum, { best }) => sum + best, 0)];
  };

  const FATA = 'Federally Administered Tribal Areas';
  const KP = 'Khyber Pakhtunkwa province';
  test.each([
    ['pakistan', undefined, undefined],
    ['fata', FATA, undefined],
    ['bajaur', FATA, 'Bajaur agency'],
    ['mohmand', FATA, 'Mohmand agency'],
    ['khyber', FATA, 'Khyber agency'],
    ['orakzai', FATA, 'Orakzai agency'],
    ['kurram', FATA, 'Kurram agency'],
    ['north-waziristan', FATA, 'North Waziristan'],
    ['south-waziristan', FATA, 'South Waziristan'],
    ['fr-kohat', FATA, 'FR Kohat'],
    ['swat', KP, 'Swat district'],
    ['balochistan', 'Balochistan province', undefined],
    ['quetta-district', 'Balochistan province', 'Quetta district'],
  ])('count in %s what UCDP counts in its unit', (place, adm1, adm2) => {
    const counted = records.summary.places[place];
    expect([counted?.events, counted?.best]).toEqual(byUnit(adm1, adm2));
    expect(counted?.sample).toBe(false);
  });

  test('agree with the figures that were counted by hand', () => {
    const words = (query: string) => records.figures(query);
    expect(words('records fata events')).toEqual({ words: '3,378' });
    expect(words('records fata deaths')).toEqual({ words: '24,939' });
    expect(words('records khyber-pakhtunkhwa events without fata')).toEqual({ words: '1,363' });
    expect(words('records peshawar-district events without fr-peshawar')).toEqual({ words: '249' });
    expect(words('records bajaur peak-year')).toEqual({ words: '2008' });
  });

  test('are what an event says that UCDP counts, record by record', () => {
    const said = events.flatMap(({ figures }) =>
      figures.filter(({ by }) => by.title.includes('UCDP')),
    );
    expect(said.length).toBeGreaterThanOrEqual(2);
    for (const { what, low, high, by } of said) {
      const number = /^UCDP GED, record (\d+)$/.exec(by.title)?.[1];
      const row = rows.find(({ id }) => String(id) === number);
      expect([low, high], by.title).toEqual([row?.low, row?.high]);
      // One-sided violence against civilians, or fighting with the state.
      const civilians = what.startsWith('civilians');
      expect(row?.type_of_violence, by.title).toBe(civilians ? 3 : 1);
      if (civilians) expect(row?.deaths_civilians, by.title).toBe(low);
    }
  });

  test('are more in North Waziristan than in any other district of Pakistan, as its briefing says', () => {
    const districts = [...places.values()]
      .filter(({ id, kind }) => kind === 'district' && records.summary.places[id]?.sample === false)
      .sort((a, b) => eventsOf(b.id) - eventsOf(a.id));
    const [most, next] = districts.map(({ id }) => id);
    expect(districts.length).toBeGreaterThan(80);
    expect(most).toBe('north-waziristan');
    expect(eventsOf('north-waziristan')).toBeGreaterThan(eventsOf(next ?? ''));
    const superlatives = paragraphs().filter(({ content }) =>
      content.includes('than in any other'),
    );
    expect(superlatives.map(({ id }) => id)).toEqual(['north-waziristan/9']);
  });

  const eventsOf = (place: string) => records.summary.places[place]?.events ?? 0;

  test('of Afghanistan are a sample, and say so', () => {
    expect(records.summary.places['afghanistan']?.sample).toBe(true);
    expect(records.summary.completeTo).toBe(2021);
    expect(records.summary.attribution).toMatch(/Uppsala Conflict Data Program, CC BY 4\.0/);
  });

  test('are where their source says: every unit of complete coverage is in the table', () => {
    expect(records.report.byUnit).toBeGreaterThan(6500);
    expect(records.table.length).toBe(7575);
  });
});

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

test('the shipped decisions can be read', async () => {
  const decisions = await readDecisions(join(GEODATA, 'decisions.csv'));
  for (const { text } of decisions) expect(texts.map(({ id }) => id)).toContain(text);
});

describe.runIf(existsSync(FACTS))('beside the facts', () => {
  interface Fact {
    readonly id: string;
    readonly date_edtf: string;
    readonly casualties: string;
    readonly notes: string;
    readonly places: readonly { readonly precision: string; readonly geonames: number | null }[];
    readonly sources: readonly string[];
    readonly mentions: readonly { readonly essay: string; readonly paragraph: number }[];
  }

  test('every event of the essays is there, at the same days, with evidence for each paragraph', async () => {
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

  test('their places, how precise these are, their figures and their sources are those of the facts', async () => {
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

describe('beside the essays', () => {
  const RUN = 6;
  /** The name of a journal is its own, whoever writes it. */
  const TITLES = /\bPakistan Journal of International Affairs\b/;
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  function runsOf(text: string): Set<string> {
    const runs = text.split(TITLES).flatMap((part) => {
      const all = words(part);
      return all.map((_word, at) => all.slice(at, at + RUN).join(' ')).slice(0, 1 - RUN);
    });
    return new Set(runs);
  }

  async function essayRuns(): Promise<Set<string>> {
    const runs = new Set<string>();
    for (const file of ESSAYS) {
      const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
      // The first line of the second essay is its title, by which it is cited.
      const body = file.includes('002') ? lines.slice(1) : lines;
      for (const line of body) for (const run of runsOf(line)) runs.add(run);
    }
    return runs;
  }

  test('a run of six words of theirs would be found', ({ skip }) => {
    skip(!ESSAYS.every(existsSync), `no essays in ${SHARED}`);
    expect(runsOf('one two three four five six seven').size).toBe(2);
  });

  test('nothing in geodata repeats six of their words in a row', async ({ skip }) => {
    skip(!ESSAYS.every(existsSync), `no essays in ${SHARED}`);
    const theirs = await essayRuns();
    expect(theirs.size).toBeGreaterThan(500);
    const names = await readdir(GEODATA, { recursive: true });
    const files = names.filter((name) => /\.(md|csv|json|txt|tsv)$/.test(name));
    expect(files.length).toBeGreaterThan(20);
    for (const name of files)
      for (const run of runsOf(await readFile(join(GEODATA, name), 'utf8')))
        expect(theirs.has(run), `${name}: ${run}`).toBe(false);
  });
});
