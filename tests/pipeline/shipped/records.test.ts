import { beforeAll, describe, expect, test } from 'vitest';
import { readRecordFile } from '../../../src/pipeline/read/record-files.ts';
import type { RecordRow } from '../../../src/pipeline/read/record-row.ts';
import { paragraphsOf, readRealTexts, type RealTexts } from './real-texts.ts';

let places: RealTexts['places'];
let records: RealTexts['records'];
let texts: RealTexts['texts'];
let events: RealTexts['events'];
beforeAll(async () => {
  ({ places, records, texts, events } = await readRealTexts());
});

const paragraphs = () => paragraphsOf(texts);

describe('the shipped records', () => {
  let rows: RecordRow[];
  beforeAll(async () => {
    rows = await readRecordFile('geodata/records/ucdp-ged-pak-afg.ndjson.gz');
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
