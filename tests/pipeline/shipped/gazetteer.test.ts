import { beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../../src/core/model/place.ts';
import { readCsv } from '../../../src/pipeline/read/csv.ts';
import { byId as indexById, readRealPlaces, readRealSettlements } from './real-geodata.ts';

describe('the gazetteer that ships', () => {
  let settlements: readonly Place[];
  let places: Map<string, Place>;
  let byId: Map<string, Place>;
  beforeAll(async () => {
    settlements = await readRealSettlements();
    places = indexById(await readRealPlaces());
    byId = indexById(settlements);
  });

  const find = (id: string): Place => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no settlement “${id}”`);
    return found;
  };

  it('has all settlements, each once', () => {
    expect(settlements.length).toBeGreaterThan(160_000);
    expect(byId.size).toBe(settlements.length);
  });

  it('leaves out what has a slug', () => {
    const slugs = new Set([...places.values()].flatMap(({ geonames }) => geonames ?? []));
    expect(slugs.has(1168197)).toBe(true);
    expect(settlements.filter(({ geonames }) => slugs.has(geonames ?? 0))).toEqual([]);
    expect(byId.has('gn-1168197')).toBe(false);
  });

  it('puts each into places that exist', () => {
    const parents = new Set(
      settlements.flatMap((place) => place.parents.map((link) => link.place)),
    );
    expect([...parents].filter((id) => !places.has(id))).toEqual([]);
  });

  it('has the settlements that OpenStreetMap alone knows, in their districts', () => {
    expect(settlements.filter(({ id }) => id.startsWith('osm-')).length).toBeGreaterThan(1800);
    expect(find('osm-bara-khyber')).toMatchObject({ kind: 'town', rank: 7 });
    expect(find('osm-makin-south-waziristan').parents.map((link) => link.place)).toEqual([
      'south-waziristan',
      'upper-south-waziristan',
      'fata',
      'khyber-pakhtunkhwa',
      'pakistan',
    ]);
  });

  it('calls nothing Tirah or Zaranj that lies elsewhere', () => {
    const called = (name: string) =>
      settlements.filter(({ names }) => names.some(({ text }) => text === name));
    expect(byId.has('gn-1111421')).toBe(false);
    expect(called('Zaranj')).toEqual([]);
    expect(find('gn-1145581').names[0]?.text).toBe('Chakhansur');
    expect(places.get('zaranj-city')?.parents.map((link) => link.place)).toEqual(['zaranj']);
  });

  it('knows when the province above a settlement changed', () => {
    expect(find('gn-1340375').parents).toEqual([
      { place: 'south-waziristan', from: null, to: '2022-09-13' },
      { place: 'fata', from: null, to: '2018-05-31' },
      { place: 'khyber-pakhtunkhwa', from: '2018-05-31', to: null },
      { place: 'pakistan', from: null, to: null },
    ]);
  });

  it('leaves nothing in an area that has ended, and nothing outside all areas', () => {
    const all = [...places.values(), ...settlements];
    const ended = new Set(
      [...places.values()].filter(({ valid }) => valid.to !== null).map(({ id }) => id),
    );
    const now = (place: Place) => place.parents.filter(({ to }) => to === null);
    const left = all.filter((place) => now(place).some((link) => ended.has(link.place)));
    expect(left.map(({ id }) => id)).toEqual([]);
    const outside = all.filter((place) => place.parents.length > 0 && now(place).length === 0);
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it('knows what went to which part of South Waziristan, where a source says so', async () => {
    const rows = await readCsv('geodata/gazetteer/after-division.csv', [
      ...(['place', 'area', 'became', 'source'] as const),
    ]);
    expect(rows.length).toBeGreaterThan(4);
    for (const { cells } of rows) {
      const { parents } = places.get(cells.place) ?? find(cells.place);
      const went = [
        { place: cells.area, from: null, to: '2022-09-13' },
        { place: cells.became, from: '2022-09-13', to: null },
      ];
      expect(parents.slice(0, 2), cells.place).toEqual(went);
    }
    const ofCrossing = places.get('angoor-ada')?.parents.map((link) => link.place);
    expect(ofCrossing).toEqual(['south-waziristan', 'lower-south-waziristan', 'barmal']);
    // No source says where Kaniguram went: the province holds it.
    expect(places.get('kaniguram')?.parents).toEqual([
      { place: 'south-waziristan', from: null, to: '2022-09-13' },
      { place: 'khyber-pakhtunkhwa', from: '2022-09-13', to: null },
    ]);
  });

  it('has names in the scripts of the region', () => {
    const count = (lang: string) =>
      settlements.filter(({ names }) => names.some((name) => name.lang === lang)).length;
    expect(count('ur')).toBeGreaterThan(3000);
    expect(count('ps')).toBeGreaterThan(500);
    expect(count('prs')).toBeGreaterThan(10_000);
    // Kalam of Swat: GeoNames has it in Latin letters alone.
    expect(find('gn-1175334').names.map(({ text }) => text)).toContain('کالام');
  });
});
