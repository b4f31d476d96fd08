import { describe, expect, it } from 'vitest';
import { readableSource } from '../../../src/pipeline/geodata/name-sources.ts';
import { slimPlace } from '../../../src/pipeline/write/compact-place.ts';
import { readRealPlaces } from './real-geodata.ts';

describe('who says the names of a place', () => {
  it('is known of every name, and names no file of ours', async () => {
    const places = await readRealPlaces();
    const said = places.flatMap(({ id, names, namesFrom }) =>
      names.map(({ text, source }) => [id, text, source ?? namesFrom ?? ''] as const),
    );
    expect(said.length).toBeGreaterThan(5000);
    expect(said.filter(([, , source]) => source.trim() === '')).toEqual([]);
    const ours = /\.(csv|md|geojson|gz)|\(project|regions/;
    expect(said.filter(([, , source]) => ours.test(source))).toEqual([]);
    const of = (place: string, name: string) =>
      said.find(([id, text]) => id === place && text === name)?.[2];
    expect(of('france', 'France')).toBe('Unicode CLDR');
    expect(of('achin', 'Achin')).toBe('Who’s On First');
    expect(of('abbottabad-district', 'Abbottabad')).toBe('OpenStreetMap');
    expect(of('achin', 'Achin District')).toBe('This atlas, by hand');
    expect(of('fata', 'Federally Administered Tribal Areas')).toBe('Constitution Art. 246(c)');
  });

  it('is not in the data of the first paint', async () => {
    const [place] = await readRealPlaces();
    expect(JSON.stringify(place && slimPlace(place))).not.toMatch(/namesFrom|source/);
  });

  it.each([
    ['Wikipedia', 'Wikipedia'],
    ['admin/admin_names.csv (project geodata)', 'This atlas, by hand'],
    ['admin/admin_names.csv (project geodata) + Wikipedia', 'Wikipedia'],
    ['press texts cited in regions.md', 'press'],
    ['pages cited in regions.md', 'This atlas, by hand'],
    ['regions.md', 'This atlas, by hand'],
  ])('%s: %s', (written, said) => {
    expect(readableSource(written)).toBe(said);
  });
});
