import { describe, expect, test } from 'vitest';
import { foldName, hashFolded } from '../../../src/core/linking/fold.ts';
import { openNames } from '../../../src/core/linking/name-index.ts';
import { optionsOf } from '../../../src/core/linking/options.ts';
import { DataError } from '../../../src/core/model/data-error.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import type { Place } from '../../../src/core/model/place.ts';
import { packNames } from '../../../src/pipeline/names/pack-names.ts';
import { createNames, createPlace, createPlaces, createVillage } from './create-names.ts';

const rich: Place = {
  ...createPlace('zhob', { kind: 'town', rank: 5, point: [69.44871, 31.34082], in: 'balochistan' }),
  names: [
    { text: 'Zhob', lang: 'en', kind: 'official', from: '1976-07-30', source: 'a court' },
    { text: 'Fort Sandeman', lang: 'en', kind: 'former', to: '1976-07-30' },
    { text: 'ژوب', lang: 'ps', kind: 'official' },
  ],
  valid: { from: '1889-12-01', to: null },
  note: 'A note.',
  radiusKm: 0.3,
  wikidata: 'Q123',
  geonames: 1162105,
};
const plain: Place = {
  ...createVillage(1179400, 'Fayşalābād', [73.08969, 31.41554], 'punjab'),
  names: [
    { text: 'Faisalabad', lang: 'en', kind: 'official' },
    { text: 'فیصل‌آباد', lang: 'ur', kind: 'official' },
    { text: '𞤖 name outside the plane', lang: 'und', kind: 'variant' },
  ],
  wikidata: 'Q173985',
};

describe('packed names', () => {
  const places = [...createPlaces(), rich, plain];
  const names = openNames(packNames(places).buffer);

  test('give every place back as it was', () => {
    for (const place of places) {
      const ref = names.refOf(place.id);
      expect(ref, place.id).toBeDefined();
      expect(names.placeOf(ref ?? -1)).toEqual(place);
    }
    expect(names.places).toBe(places.length);
  });

  test('find every name of every place', () => {
    for (const place of places) {
      for (const name of place.names) {
        // English text never means the hamlet of that name.
        if (name.text === 'But') continue;
        const entry = names.entry(...hashFolded(foldName(name.text)));
        expect(entry, name.text).not.toBe(-1);
        const found = optionsOf(names, entry).map(({ ref }) => names.idOf(ref));
        expect(found, name.text).toContain(place.id);
      }
    }
  });

  test('may begin with the first word of every name, and with few others', () => {
    const mayBegin = (word: string) => names.maybeFirst(hashFolded(word)[0]);
    const first = (text: string) => foldName(text).split(' ')[0] ?? '';
    for (const place of places) {
      for (const name of place.names) {
        if (name.text !== 'But') expect(mayBegin(first(name.text)), name.text).toBe(true);
      }
    }
    const strangers = Array.from({ length: 1000 }, (_, at) => `stranger${String(at)}`);
    expect(strangers.filter(mayBegin).length).toBeLessThan(strangers.length / 2);
  });

  test('know what they do not hold', () => {
    expect(names.entry(...hashFolded('atlantis'))).toBe(-1);
    expect(names.refOf(placeId('atlantis'))).toBeUndefined();
    expect(names.refOf(placeId('gn-999999'))).toBeUndefined();
  });

  test('know the country and the parents of a place', () => {
    const ref = names.refOf(placeId('gn-106')) ?? -1;
    expect(names.idOf(names.countryOf(ref))).toBe('afghanistan');
    expect(names.parentsOf(ref).map(names.idOf)).toEqual(['paktika']);
  });

  test('are the same bytes in whatever order the places come', () => {
    expect(packNames([...places].reverse())).toEqual(packNames(places));
  });

  test('a people stands for its country', () => {
    const [afghan] = optionsOf(names, names.entry(...hashFolded('afghan')));
    expect(afghan).toMatchObject({ people: true });
    expect(names.idOf(afghan?.ref ?? -1)).toBe('afghanistan');
  });
});

describe('a file that is not right', () => {
  const bytes = packNames(createPlaces());
  const changed = (change: (copy: Uint8Array) => void) => {
    const copy = bytes.slice();
    change(copy);
    return copy.buffer;
  };

  test.each([
    ['empty', new ArrayBuffer(0), /is not a file of packed names/],
    ['something else', changed((copy) => copy.fill(32, 0, 8)), /is not a file of packed names/],
    [
      'of another version',
      changed((copy) => copy.fill(9, 8, 9)),
      /version 9; this program reads version 2/,
    ],
    ['cut short', bytes.slice(0, bytes.length - 1).buffer, /is cut short/],
    ['cut in its head', bytes.slice(0, 40).buffer, /is cut short/],
  ])('%s is refused', (_, buffer, message) => {
    expect(() => openNames(buffer, 'names.bin')).toThrow(DataError);
    expect(() => openNames(buffer, 'names.bin')).toThrow(message);
  });
});

describe('places that cannot be packed', () => {
  test('the same id twice', () => {
    expect(() => packNames([rich, rich])).toThrow(/“zhob” is there twice/);
  });
  test('one with more names than a byte counts, or a name of more bytes', () => {
    const names = Array.from({ length: 256 }, (_, at) => `Name ${String(at)}`);
    const many = createPlace('many', { kind: 'town', rank: 5, point: [70, 33], names });
    const long = createPlace('long', {
      kind: 'town',
      rank: 5,
      point: [70, 33],
      names: ['ب'.repeat(128)],
    });
    expect(() => packNames([many])).toThrow(/“many” has too many names/);
    expect(() => packNames([long])).toThrow(/the 1\. name is too long/);
  });
  test('a parent that is not there', () => {
    expect(() => packNames([rich])).toThrow(/lies in “balochistan”, which is not there/);
  });
});

test('opening copies no text', () => {
  expect(createNames().columns.nameText.buffer).toBe(createNames().columns.postings.buffer);
});
