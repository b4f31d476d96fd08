import { describe, expect, it } from 'vitest';
import { nameOf, nameOn, type Place, type PlaceName } from '../../../src/core/model/place.ts';
import { createPlace, officialName } from '../../../src/pipeline/geodata/create-place.ts';
import { withDatedNames } from '../../../src/pipeline/geodata/dated-names.ts';

function createTown(names: readonly PlaceName[], more: Partial<Place> = {}): Place {
  return createPlace({ kind: 'town', rank: 5, ...more, names, id: 'town' });
}

const texts = (place: Place) => place.names.map(({ text }) => text);

describe('checked names', () => {
  it('drive out the gazetteer’s label in their language, and no other', () => {
    const town = createTown([
      officialName('Tank', 'en'),
      officialName('ٹینک', 'ur'),
      officialName('تانک', 'prs'),
    ]);
    const named = withDatedNames(town, [officialName('Tank', 'en'), officialName('ٹانک', 'ur')]);
    expect(texts(named)).toEqual(['Tank', 'ٹانک', 'تانک']);
  });

  it('leave other English spellings as variants', () => {
    const town = createTown([officialName('Kabol', 'en')]);
    const named = withDatedNames(town, [officialName('Kabul', 'en')]);
    expect(named.names[1]).toEqual({ text: 'Kabol', lang: 'en', kind: 'variant' });
  });

  it('come after the bare name where they only add the kind', () => {
    const town = createTown([officialName('Bajaur', 'en')]);
    const named = withDatedNames(town, [officialName('Bajaur District', 'en')]);
    expect(texts(named)).toEqual(['Bajaur', 'Bajaur District']);
  });

  it('in another script leave the English name first', () => {
    const town = createTown([officialName('Tank', 'en')]);
    expect(texts(withDatedNames(town, [officialName('ٹانک', 'ur')]))).toEqual(['Tank', 'ٹانک']);
  });

  it('given after the end of a place stay official, and are not what it is called', () => {
    const region = createTown([officialName('Frontier Region Kohat', 'en')], {
      valid: { from: null, to: '2018-05-28' },
    });
    const former: PlaceName = { text: 'FR Kohat', lang: 'en', kind: 'former', to: '2018-05-28' };
    const later: PlaceName = { ...officialName('Darra Adam Khel', 'en'), from: '2018-07-19' };
    const { names } = withDatedNames(region, [former, later]);
    expect(names.find(({ text }) => text === 'FR Kohat')?.kind).toBe('former');
    expect(names.find(({ text }) => text === 'Darra Adam Khel')?.kind).toBe('official');
    const named = { ...region, names };
    expect(nameOf(named)).toBe('FR Kohat');
    expect(nameOn(named, '2026-01-01')).toBe('FR Kohat');
  });
});
