import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { kmBetween } from '../../../src/core/linking/geography.ts';
import { SENSES } from '../../../src/core/model/mention.ts';
import { readGazetteerRows } from '../../../src/pipeline/geodata/gazetteer-rows.ts';
import { readGazetteer } from '../../../src/pipeline/geodata/gazetteer.ts';
import { readMosaic } from '../../../src/pipeline/geodata/mosaic.ts';
import { readPlaces } from '../../../src/pipeline/geodata/read-places.ts';
import { FILES } from '../../../src/pipeline/geodata/sources.ts';

type Point = readonly [number, number];

interface Mention {
  readonly quote: string;
  readonly occurrence: number;
  readonly sense: string;
  readonly type: string;
  readonly place: string | null;
  readonly lng: number | null;
  readonly lat: number | null;
  readonly regional: boolean;
  readonly optional?: boolean;
  readonly note?: string;
}

interface Sentence {
  readonly id: string;
  readonly lang: string;
  readonly date: string | null;
  readonly kind: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

const FOLDER = 'tests/eval/gold/';
const LETTER = /[\p{L}\p{M}\p{N}]/u;

const read = (name: string): Sentence[] =>
  readFileSync(`${FOLDER}${name}.ndjson`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Sentence);

const SETS = {
  'en-dev': read('en-dev'),
  'en-held-out': read('en-held-out'),
  'native-dev': read('native-dev'),
  'native-held-out': read('native-held-out'),
};
const ALL = Object.values(SETS).flat();

/** Begin of the n-th occurrence as whole words, from 1; -1: there is none. */
function startOf(text: string, { quote, occurrence }: Mention): number {
  let seen = 0;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const whole = !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + quote.length] ?? '');
    if (whole && ++seen === occurrence) return at;
  }
  return -1;
}

/** Ids that are in the data, with their points; `null`: the place has none of its own
 * (the build takes the middle of its area, if there is one). */
async function readPoints(): Promise<Map<string, Point | null>> {
  const points = new Map<string, Point | null>();
  const file = 'geodata/gazetteer/settlements.tsv.gz';
  const rows = readGazetteerRows(gunzipSync(await readFile(file)).toString('utf8'), file);
  for (const { geonames, wof, lng, lat } of rows)
    points.set(geonames === undefined ? `wof-${wof}` : `gn-${String(geonames)}`, [lng, lat]);
  for (const { id, point } of await readGazetteer('geodata')) points.set(id, point);
  const mosaic = await readMosaic(`geodata/${FILES.mosaic}`);
  for (const { id, point } of await readPlaces('geodata', mosaic)) points.set(id, point);
  return points;
}

const countBy = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};

const shareWithout = (set: readonly Sentence[]): number =>
  set.filter(({ mentions }) => mentions.length === 0).length / set.length;

describe('the gold of the project', () => {
  it('has the sentences that are promised, in both halves', () => {
    expect(SETS['en-dev'].length).toBeGreaterThanOrEqual(150);
    expect(SETS['en-held-out'].length).toBeGreaterThanOrEqual(150);
    const languages = countBy([...SETS['native-dev'], ...SETS['native-held-out']], (s) => s.lang);
    expect(Object.keys(languages).sort()).toEqual(['prs', 'ps', 'ur']);
    for (const count of Object.values(languages)) expect(count).toBeGreaterThanOrEqual(20);
  });

  it('never has an id or a text twice', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    expect(new Set(ALL.map(({ text }) => text)).size).toBe(ALL.length);
  });

  it('mixes both halves alike', () => {
    const dev = countBy(SETS['en-dev'], ({ kind }) => kind);
    const held = countBy(SETS['en-held-out'], ({ kind }) => kind);
    expect(Object.keys(dev).sort()).toEqual(['essay', 'news', 'trap']);
    for (const [kind, count] of Object.entries(dev))
      expect(Math.abs(count - (held[kind] ?? 0))).toBeLessThanOrEqual(0.1 * SETS['en-dev'].length);
    for (const set of [SETS['en-dev'], SETS['en-held-out']]) {
      expect(shareWithout(set)).toBeGreaterThan(0.1);
      expect(shareWithout(set)).toBeLessThan(0.2);
    }
  });

  it('draws one of each pair for dev by the hash of the first id', () => {
    const inDev = new Set([...SETS['en-dev'], ...SETS['native-dev']].map(({ id }) => id));
    for (const { id } of ALL) {
      const [lang = '', number = ''] = id.split('-');
      const first = Number(number) % 2 === 1;
      const firstId = first ? id : `${lang}-${String(Number(number) - 1).padStart(3, '0')}`;
      const even = (createHash('sha256').update(firstId).digest()[0] ?? NaN) % 2 === 0;
      expect(inDev.has(id), id).toBe(first === even);
    }
  });

  it('has spans that stand in their text, in order, without overlaps', () => {
    for (const { id, text, mentions } of ALL) {
      let end = 0;
      for (const mention of mentions) {
        const start = startOf(text, mention);
        expect(start, `${id}: ${mention.quote}`).toBeGreaterThanOrEqual(end);
        end = start + mention.quote.length;
      }
    }
  });

  it('names senses, types, languages and days that exist', () => {
    for (const { id, date, lang, mentions } of ALL) {
      expect(['en', 'ur', 'ps', 'prs'], id).toContain(lang);
      if (date !== null) expect(new Date(date).toISOString().slice(0, 10), id).toBe(date);
      for (const { sense, type } of mentions) {
        expect(SENSES, id).toContain(sense);
        expect(['literal', 'metonymic', 'embedded'], id).toContain(type);
        expect(type === 'embedded', id).toBe(sense === 'name-part');
      }
    }
  });

  it('gives the places that the data hold, at the points that the data give', async () => {
    const points = await readPoints();
    for (const { id, mentions } of ALL)
      for (const { quote, place, lng, lat, note } of mentions) {
        const label = `${id}: ${quote}`;
        expect(lng === null, label).toBe(lat === null);
        if (place === null) {
          expect(note, label).toBeTruthy();
          continue;
        }
        const point = points.get(place);
        expect(point, `${label} (${place})`).not.toBeUndefined();
        if (point != null)
          expect(kmBetween(point, [lng ?? NaN, lat ?? NaN]), label).toBeLessThan(1);
      }
  });
});
