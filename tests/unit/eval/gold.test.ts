import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SENSES } from '../../../src/core/model/mention.ts';
import { readGoldLines, startOf, type GoldLine } from '../../eval/own-gold.ts';

const SETS = {
  'en-dev': readGoldLines('en-dev.ndjson'),
  'en-held-out': readGoldLines('en-held-out.ndjson'),
  'native-dev': readGoldLines('native-dev.ndjson'),
  'native-held-out': readGoldLines('native-held-out.ndjson'),
};
const ALL = Object.values(SETS).flat();

const countBy = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};

const shareWithout = (set: readonly GoldLine[]): number =>
  set.filter(({ mentions }) => mentions.length === 0).length / set.length;

describe('the gold of the project', () => {
  it('has the sentences that are promised, in both halves', () => {
    expect(SETS['en-dev'].length).toBeGreaterThanOrEqual(150);
    expect(SETS['en-held-out'].length).toBeGreaterThanOrEqual(150);
    const languages = countBy([...SETS['native-dev'], ...SETS['native-held-out']], (s) => s.lang);
    expect(Object.keys(languages).sort()).toEqual(['prs', 'ps', 'ur']);
    for (const count of Object.values(languages)) expect(count).toBeGreaterThanOrEqual(40);
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
      // Written later, for dev alone.
      if (/^(?:en|ur|ps|prs)-dev-\d\d$/.test(id)) {
        expect(inDev.has(id), id).toBe(true);
        continue;
      }
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
});
