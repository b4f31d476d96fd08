import { describe, expect, it } from 'vitest';
import { isGuess, placesLike, searchAtlas } from '../../../src/core/search/search.ts';
import { createAtlasFile, createPassageFile } from '../model/create-atlas-file.ts';
import { indexBundle } from '../../../src/core/model/index-bundle.ts';
import { eventId } from '../../../src/core/model/ids.ts';
import { createBundle, createNamedPlace } from './create-bundle.ts';

const FRONTIER = createBundle([
  createNamedPlace('miran-shah', ['Miran Shah', { text: 'میران شاہ', lang: 'ur' }]),
  createNamedPlace('peshawar', [
    'Peshawar',
    { text: 'پشاور', lang: 'ur' },
    { text: 'پېښور', lang: 'ps' },
  ]),
  createNamedPlace('khyber-pakhtunkhwa', [
    'Khyber Pakhtunkhwa',
    { text: 'North-West Frontier Province', kind: 'former', to: '2010-04-19' },
    { text: 'NWFP', kind: 'variant' },
  ]),
  createNamedPlace('north-waziristan', ['North Waziristan']),
  createNamedPlace('south-waziristan', ['South Waziristan']),
  createNamedPlace('kabul', ['Kabul'], { rank: 1 }),
  createNamedPlace('kabul-river', ['Kabul River'], { kind: 'river', rank: 4 }),
]);

const found = (query: string) =>
  searchAtlas(FRONTIER, query).places.map(({ place, name, match }) => [place.id, name.text, match]);

describe('places', () => {
  it.each(['Miran Shah', 'Miranshah', 'MIRAN-SHAH', 'Mīrān Shāh', 'میران شاہ', 'ميران شاه'])(
    'are found by %j',
    (query) => {
      expect(found(query)[0]?.[0]).toBe('miran-shah');
      expect(found(query)[0]?.[2]).toBe('whole');
    },
  );

  it.each([
    ['Miram Shah', 'miran-shah'],
    ['Pehsawar', 'peshawar'],
    ['Peshwar', 'peshawar'],
    ['Wazeeristan', 'north-waziristan'],
    ['پيشاور', 'peshawar'],
  ])('are found by the misspelt %j', (query, id) => {
    expect(found(query).map(([place]) => place)).toContain(id);
  });

  it('say by which name they were found', () => {
    expect(found('North-West Frontier')[0]).toEqual([
      'khyber-pakhtunkhwa',
      'North-West Frontier Province',
      'beginning',
    ]);
    expect(found('nwfp')[0]).toEqual(['khyber-pakhtunkhwa', 'NWFP', 'whole']);
  });

  it('come whole names first, then beginnings, words and letters within', () => {
    expect(found('kabul')).toEqual([
      ['kabul', 'Kabul', 'whole'],
      ['kabul-river', 'Kabul River', 'beginning'],
    ]);
    expect(found('waziristan').map(([, , match]) => match)).toEqual(['word', 'word']);
    expect(found('ziris').map(([, , match]) => match)).toEqual(['inside', 'inside']);
  });

  it('are not guessed from three letters', () => {
    expect(found('xab')).toEqual([]);
  });

  it('are each found once, at most as many as asked for', () => {
    expect(searchAtlas(FRONTIER, 'n', 2).places.length).toBeLessThanOrEqual(2);
    const ids = found('a').map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are not searched for nothing', () => {
    expect(found('  ')).toEqual([]);
  });

  it('with letters wrong are left out of a filter where others have them right', () => {
    const like = placesLike(
      createBundle([createNamedPlace('bannu', ['Bannu']), createNamedPlace('banni', ['Banni'])]),
      'Bannu',
    );
    expect([...like]).toEqual(['bannu']);
  });
});

describe('passages', () => {
  const bundle = createBundle(
    [createNamedPlace('peshawar', ['Peshawar'])],
    [
      createPassageFile(1, 'The mosque bombing in Peshawar’s Police Lines was claimed at once.'),
      createPassageFile(2, 'Talks went on in Kabul. Nobody bombed anything.'),
      createPassageFile(3, `${'x '.repeat(80)}Bombing of a mosque ${'y '.repeat(80)}`),
    ],
  );
  const paragraphs = (query: string) =>
    searchAtlas(bundle, query).passages.map(({ passage }) => passage.paragraph);

  it('hold every word that is sought, whole', () => {
    expect(paragraphs('mosque bombing ')).toEqual([1, 3]);
    expect(paragraphs('mosque peshawar')).toEqual([1]);
    expect(paragraphs('bomb mosque')).toEqual([]);
  });

  it('take the last word as a beginning while it is typed', () => {
    expect(paragraphs('mosque bom')).toEqual([1, 3]);
    expect(paragraphs('mo')).toEqual([]);
  });

  it('show a piece around what was found, cut between words', () => {
    const snippets = searchAtlas(bundle, 'bombing').passages.map(({ snippet }) => snippet);
    expect(snippets[0]).toEqual({
      before: 'The mosque ',
      found: 'bombing',
      after: ' in Peshawar’s Police Lines was claimed at once.',
    });
    expect(snippets[1]?.found).toBe('Bombing');
    expect(snippets[1]?.before).toMatch(/^… (x )+$/);
    expect(snippets[1]?.after).toMatch(/^ of a mosque( y)+ …$/);
  });
});

describe('events', () => {
  it('are found by the words of their title', () => {
    const event = {
      id: eventId('mosque'),
      title: 'Police Lines mosque bombing',
      kind: 'attack',
      date: null,
      places: [],
      sources: [],
    };
    const bundle = indexBundle(createAtlasFile({ events: [event] }));
    expect(searchAtlas(bundle, 'mosque pol').events.map(({ id }) => id)).toEqual(['mosque']);
    expect(searchAtlas(bundle, 'mosque school').events).toEqual([]);
  });
});

describe('words that are no place', () => {
  const bundle = indexBundle(
    createAtlasFile({
      places: [createNamedPlace('zabul', ['Zarbul']), createNamedPlace('far', ['Zerbaxx'])],
      events: [
        {
          id: eventId('zarb'),
          title: 'Operation Zarb-e-Azb',
          kind: 'operation',
          date: null,
          places: [],
          sources: [],
        },
      ],
    }),
  );

  it('come before names with a wrong letter, and leave out those with two', () => {
    const found = searchAtlas(bundle, 'zarb-e-azb');
    expect(found.events.map(({ id }) => id)).toEqual(['zarb']);
    expect(found.places).toEqual([]);
    expect(isGuess(found)).toBe(true);
    expect(isGuess(searchAtlas(bundle, 'zarbul'))).toBe(false);
  });
});
