import { describe, expect, it } from 'vitest';
import { placesLike, searchAtlas } from '../../../src/core/search/search.ts';
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

const found = (query: string) => {
  const { places, similar } = searchAtlas(FRONTIER, query);
  return [...places, ...similar].map(({ place, name, match }) => [place.id, name.text, match]);
};

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

  it('are not guessed from three letters, nor from many that are mostly one', () => {
    expect(found('xab')).toEqual([]);
    for (const query of ['kkkkkk', 'nnnnnnnn', 'ppee', 'kkkkkab'])
      expect(found(query), query).toEqual([]);
  });

  it('that begin so by their main name come before those that do by another', () => {
    const pakistan = createNamedPlace(
      'pakistan',
      ['Pakistan', { text: 'Islamic Republic of Pakistan' }],
      { rank: 1 },
    );
    const islamabad = createNamedPlace('islamabad', ['Islamabad'], { rank: 4 });
    const { places } = searchAtlas(createBundle([pakistan, islamabad]), 'isl');
    expect(places.map(({ place }) => place.id)).toEqual(['islamabad', 'pakistan']);
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
      places: [
        createNamedPlace('zabul', ['Zarbul']),
        createNamedPlace('far', ['Zerbaxx']),
        createNamedPlace('darwazbala', ['Darwazbala']),
        createNamedPlace('jaffarabad', ['Jaffarabad']),
        createNamedPlace('zaffarwal', ['Zaffarwal']),
      ],
      events: ['Operation Zarb-e-Azb', 'Attack on the Jaffar Express'].map((title) => ({
        id: eventId(title),
        title,
        kind: 'operation',
        date: null,
        places: [],
        sources: [],
      })),
    }),
  );
  const groups = (query: string) => {
    const { places, events, similar } = searchAtlas(bundle, query);
    return {
      places: places.map(({ place }) => place.id),
      events: events.map(({ title }) => title),
      similar: similar.map(({ place }) => place.id),
    };
  };

  it('leave out names with two wrong letters', () => {
    expect(groups('zarb-e-azb')).toEqual({
      places: [],
      events: ['Operation Zarb-e-Azb'],
      similar: [],
    });
    expect(groups('zarbul').places).toEqual(['zabul']);
  });

  it('come before names that hold the letters inside a word', () => {
    expect(groups('Azb')).toEqual({
      places: [],
      events: ['Operation Zarb-e-Azb'],
      similar: ['darwazbala'],
    });
  });

  it('and names that begin so leave out those with a wrong letter', () => {
    expect(groups('Jaffar')).toEqual({
      places: ['jaffarabad'],
      events: ['Attack on the Jaffar Express'],
      similar: [],
    });
  });
});

describe('names written as they sound', () => {
  const CITIES = createBundle(
    [
      createNamedPlace('bannu', ['Bannu']),
      createNamedPlace('banu', ['Banu']),
      createNamedPlace('fr-bannu', ['FR Bannu']),
      createNamedPlace('banjul', ['Banjul'], { rank: 1 }),
      createNamedPlace('kp', ['Khyber Pakhtunkhwa'], { rank: 1 }),
      createNamedPlace('khyber', ['Khyber']),
      createNamedPlace('khyber-pass', ['Khyber Pass']),
      createNamedPlace('miran-shah', ['Miran Shah']),
      createNamedPlace('peshawar', ['Peshawar']),
      createNamedPlace('quetta', ['Quetta']),
      createNamedPlace('wana', ['Wana']),
      createNamedPlace('panama', ['Panama'], { rank: 1 }),
      createNamedPlace('botswana', ['Botswana'], { rank: 1 }),
      createNamedPlace('chaman', ['Chaman']),
      createNamedPlace('pur-chaman', ['Pur Chaman']),
      createNamedPlace('torkham', ['Torkham']),
      createNamedPlace('jalalabad', ['Jalalabad']),
      createNamedPlace('kandahar', ['Kandahar']),
      createNamedPlace('kandahar-province', ['Kandahar Province'], { rank: 1 }),
      createNamedPlace('andar', ['Andar']),
      createNamedPlace('dera-ismail-khan', ['Dera Ismail Khan']),
      createNamedPlace('waziristan', ['Waziristan']),
      createNamedPlace('north-waziristan', ['North Waziristan']),
    ],
    [createPassageFile(1, 'Banu and KP.', 'Banu', 'KP')],
  );
  const best = (query: string) => {
    const { places, similar } = searchAtlas(CITIES, query);
    return [...places, ...similar].map(({ place }) => place.id);
  };

  it.each([
    ['bannoo', 'bannu'],
    ['Banoo', 'bannu'],
    ['Kyber', 'khyber'],
    ['Kybar', 'khyber'],
    ['Khaibar', 'khyber'],
    ['Miramshah', 'miran-shah'],
    ['Peshawer', 'peshawar'],
    ['Peshavar', 'peshawar'],
    ['Kwetta', 'quetta'],
    ['Queta', 'quetta'],
    ['Wana', 'wana'],
    ['Vana', 'wana'],
    ['Chamman', 'chaman'],
    ['Torkhum', 'torkham'],
    ['Turkham', 'torkham'],
    ['Jalalabaad', 'jalalabad'],
    ['Qandahar', 'kandahar'],
    ['Kandhar', 'kandahar'],
    ['Dera Ismael Khan', 'dera-ismail-khan'],
    ['Wazeeristan', 'waziristan'],
  ])('%j is %s', (query, id) => {
    expect(best(query)).toContain(id);
    // Bannu and Banu sound alike: then the one that is spoken of more comes first.
    expect(best(query)[0]).toBe(id === 'bannu' ? 'banu' : id);
  });

  it('come after the same letters, before letters inside, and without wrong ones', () => {
    expect(best('Bannu')).toEqual(['bannu', 'fr-bannu', 'banu']);
    expect(best('Wana')).toEqual(['wana', 'botswana']);
  });

  it('come whole before longer ones, however often these are named', () => {
    expect(best('Kyber')).toEqual(['khyber', 'kp', 'khyber-pass']);
    expect(best('Kandhar').slice(0, 2)).toEqual(['kandahar', 'kandahar-province']);
  });

  it('are guessed by fewest wrong letters, then by mentions', () => {
    const { similar } = searchAtlas(CITIES, 'Banua');
    expect(similar.map(({ place, match }) => [place.id, match])).toEqual([
      ['banu', 'close'],
      ['bannu', 'close'],
      ['fr-bannu', 'close'],
    ]);
  });
});
