import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/core/model/data-error.ts';
import { eventId, passageId, placeId, textId } from '../../../src/core/model/ids.ts';
import {
  addDetails,
  addPlaces,
  addPlacesFile,
  addTexts,
  indexBundle,
} from '../../../src/core/model/index-bundle.ts';
import {
  createAtlasFile,
  createPassageFile,
  createPlaceFile,
  createTextFile,
} from './create-atlas-file.ts';

const part = { path: 'x', bytes: 1, sha256: '0'.repeat(64) };

describe('indexBundle', () => {
  it('fills in what a place leaves out', () => {
    const { places } = indexBundle(createAtlasFile({ places: [createPlaceFile('bannu')] }));
    expect(places.get(placeId('bannu'))).toEqual({
      id: 'bannu',
      kind: 'town',
      names: [{ text: 'bannu', lang: 'en', kind: 'official' }],
      parents: [],
      valid: { from: null, to: null },
      became: [],
      point: null,
      precision: 'centre',
      shape: null,
      rank: 5,
    });
  });

  it('keeps what a place says, half-open days and the point at zero included', () => {
    const place = createPlaceFile('fata', {
      names: [{ text: 'FATA', lang: 'ur', kind: 'former', to: '2018-05-31' }],
      parents: [{ place: placeId('pakistan'), to: '2018-05-31' }],
      valid: { to: '2018-05-31' },
      point: [0, 0],
      precision: 'province',
    });
    expect(indexBundle(createAtlasFile({ places: [place] })).places.get(place.id)).toMatchObject({
      names: [{ text: 'FATA', lang: 'ur', kind: 'former', to: '2018-05-31' }],
      parents: [{ place: 'pakistan', from: null, to: '2018-05-31' }],
      valid: { from: null, to: '2018-05-31' },
      point: [0, 0],
      precision: 'province',
    });
  });

  it('lists children under each parent they ever had, once', () => {
    const kp = placeId('kp');
    const kurram = createPlaceFile('kurram', {
      parents: [
        { place: kp, from: '2018-05-31' },
        { place: placeId('fata'), to: '2018-05-31' },
        { place: kp, to: '1950-01-01' },
      ],
    });
    const { children } = indexBundle(createAtlasFile({ places: [kurram] }));
    expect([...children]).toEqual([
      ['kp', ['kurram']],
      ['fata', ['kurram']],
    ]);
  });

  it('fills in what a mention leaves out, and finds it by passage and by place', () => {
    const content = 'From Bannu to Peshawar.';
    const text = createTextFile('t', [createPassageFile(3, content, 'Bannu', 'Peshawar')]);
    const bundle = indexBundle(createAtlasFile({ texts: [text] }));
    const [bannu, peshawar] = bundle.mentions;
    expect(bannu).toEqual({
      id: 't/3@5',
      passage: 't/3',
      start: 5,
      end: 10,
      quote: 'Bannu',
      sense: 'place',
      status: 'resolved',
      place: 'bannu',
      candidates: [],
      certainty: 'certain',
      by: 'gazetteer',
      why: 'The only place of that name.',
    });
    expect(bundle.mentionsByPassage.get(passageId('t/3'))).toEqual([bannu, peshawar]);
    expect(bundle.mentionsByPlace.get(placeId('peshawar'))).toEqual([peshawar]);
    expect(bundle.passages.get(passageId('t/3'))).toMatchObject({
      text: 't',
      kind: 'paragraph',
      sources: [],
      dates: [],
    });
    expect(bundle.texts.get(textId('t'))).toMatchObject({ about: [], passages: [{ id: 't/3' }] });
  });

  it('counts a mention without a place, but under no place', () => {
    const mention = { start: 0, quote: 'Punjab', sense: 'name-part', why: 'x' } as const;
    const passage = { paragraph: 1, content: 'Punjab University', mentions: [mention] };
    const bundle = indexBundle(createAtlasFile({ texts: [createTextFile('t', [passage])] }));
    expect(bundle.mentions).toHaveLength(1);
    expect(bundle.mentions[0]?.place).toBeNull();
    expect(bundle.mentionsByPlace.size).toBe(0);
  });

  it('puts in what numbers point to', () => {
    const source = { title: 'A report', url: 'https://example.org/' };
    const passage = {
      paragraph: 1,
      content: 'Kabul',
      sources: [0, { title: 'Another' }],
      mentions: [{ start: 0, quote: 'Kabul', place: placeId('kabul'), why: 0 }],
    };
    const event = {
      id: eventId('e'),
      title: 'E',
      kind: 'talks',
      date: null,
      places: [],
      sources: [0],
      figures: [{ what: 'killed', low: 0, by: 0 }],
      evidence: [{ passage: passageId('t/1'), start: 0, quote: 'Kabul' }],
    };
    const bundle = indexBundle(
      createAtlasFile({
        sources: [source],
        reasons: ['Because.'],
        texts: [createTextFile('t', [passage])],
        events: [event],
      }),
    );
    expect(bundle.passages.get(passageId('t/1'))?.sources).toEqual([source, { title: 'Another' }]);
    expect(bundle.mentions[0]?.why).toBe('Because.');
    expect(bundle.events[0]).toMatchObject({
      actors: [],
      sources: [source],
      figures: [{ low: 0, high: 0, by: source }],
      evidence: [{ start: 0, end: 5 }],
    });
  });

  it('refuses a number that points to nothing', () => {
    const passage = { paragraph: 1, content: 'Kabul', sources: [2], mentions: [] };
    const file = createAtlasFile({ texts: [createTextFile('t', [passage])] });
    expect(() => indexBundle(file)).toThrow(
      new DataError('there is no number 2 in `sources`', { file: 'atlas.json', path: '/sources' }),
    );
  });

  it('keeps a figure without an upper end apart from one that is a single number', () => {
    const by = { title: 'x' };
    const figures = [
      { what: 'killed', low: 100, high: null, by },
      { what: 'killed', low: 59, high: 101, by },
    ];
    const event = { id: eventId('e'), title: 'E', kind: 'attack', date: null, places: [] };
    const file = createAtlasFile({ events: [{ ...event, sources: [by], figures }] });
    expect(indexBundle(file).events[0]?.figures.map(({ high }) => high)).toEqual([null, 101]);
  });

  it('reads record counts given as rows and as objects', () => {
    const counts = { events: 2, low: 1, best: 2, high: 3, firstYear: 1990, lastYear: 2001 };
    const records = {
      years: [],
      sampleYears: [],
      places: {
        kabul: [2, 1, 2, 3, 1990, 2001, 1] as const,
        quetta: [2, 1, 2, 3, 1990, 2001] as const,
        bannu: { ...counts, sample: false },
      },
      completeTo: 2021,
      attribution: 'UCDP',
    };
    expect(indexBundle(createAtlasFile({ records })).recordSummary?.places).toEqual({
      kabul: { ...counts, sample: true },
      quetta: { ...counts, sample: false },
      bannu: { ...counts, sample: false },
    });
  });

  it('tells what is not loaded yet from what there is none of', () => {
    const bare = indexBundle(createAtlasFile());
    expect([bare.allPlaces, bare.allDetails, bare.records]).toEqual([true, true, null]);
    expect(bare.recordSummary).toBeNull();
    const parts = { details: part, places: part, records: part };
    const rich = indexBundle(createAtlasFile({ parts }));
    expect([rich.allPlaces, rich.allDetails, rich.records]).toEqual([false, false, undefined]);
  });
});

describe('addDetails', () => {
  const passage = {
    paragraph: 1,
    content: 'Kabul',
    sources: [1, 0],
    mentions: [{ start: 0, quote: 'Kabul', place: placeId('kabul'), why: 0 }],
  };
  const bundle = indexBundle(
    createAtlasFile({
      parts: { details: part },
      sources: [{ title: 'In atlas.json' }],
      texts: [createTextFile('t', [passage])],
    }),
  );
  const details = {
    version: 1,
    sources: [{ title: 'In details.json' }],
    reasons: ['Because.'],
  } as const;

  it('goes on where the tables of atlas.json end', () => {
    const before = bundle.passages.get(passageId('t/1'));
    expect(before?.sources.map(({ title }) => title)).toEqual(['In atlas.json']);
    expect(bundle.mentions[0]?.why).toBe('');
    const whole = addDetails(bundle, details);
    const after = whole.passages.get(passageId('t/1'));
    expect(after?.sources.map(({ title }) => title)).toEqual(['In details.json', 'In atlas.json']);
    expect(whole.mentions[0]?.why).toBe('Because.');
    expect(whole.allDetails).toBe(true);
  });

  it('keeps texts and places that were added before, and after', () => {
    const mine = createTextFile('t', [createPassageFile(1, 'Swat', 'Swat')]);
    const other = createTextFile('u', [createPassageFile(1, 'Dir', 'Dir')]);
    const before = addPlaces(addTexts(bundle, [mine]), [createPlaceFile('swat')]);
    const whole = addTexts(addDetails(before, details), [other]);
    expect(whole.mentions.map(({ quote }) => quote)).toEqual(['Swat', 'Dir']);
    expect(whole.places.has(placeId('swat'))).toBe(true);
    expect(whole.allDetails).toBe(true);
  });

  it('refuses a number that points beyond both', () => {
    const file = createAtlasFile({
      parts: { details: part },
      texts: [createTextFile('t', [{ ...passage, sources: [7] }])],
    });
    expect(() => addDetails(indexBundle(file), details)).toThrow('there is no number 7');
  });
});

describe('addPlaces', () => {
  const bundle = indexBundle(
    createAtlasFile({ parts: { places: part }, places: [createPlaceFile('kabul', { rank: 1 })] }),
  );

  it('adds places and their children, and leaves known ones as they are', () => {
    const bagrami = createPlaceFile('bagrami', { parents: [{ place: placeId('kabul') }] });
    const more = addPlaces(bundle, [createPlaceFile('kabul', { rank: 9 }), bagrami]);
    expect(more.places.get(placeId('kabul'))?.rank).toBe(1);
    expect(more.children.get(placeId('kabul'))).toEqual(['bagrami']);
    expect(more.allPlaces).toBe(false);
    expect(bundle.places.size).toBe(1);
  });

  it('knows that nothing is missing once the part is in', () => {
    const records = {
      years: [],
      sampleYears: [],
      places: { kabul: [1, 1, 1, 1, 1990, 1990] as const },
      completeTo: 2021,
      attribution: 'UCDP',
    };
    const atlas = createAtlasFile({ parts: { places: part }, records });
    const slim = addPlaces(indexBundle(atlas), [createPlaceFile('kabul')]);
    const whole = addPlacesFile(slim, {
      version: 1,
      places: [createPlaceFile('hangu'), createPlaceFile('kabul', { note: 'In full.' })],
      records: { hangu: [3, 4, 5, 6, 2001, 2009] },
    });
    expect(whole.allPlaces).toBe(true);
    expect(whole.places.has(placeId('hangu'))).toBe(true);
    expect(whole.places.get(placeId('kabul'))?.note).toBe('In full.');
    expect(Object.keys(whole.recordSummary?.places ?? {})).toEqual(['kabul', 'hangu']);
  });
});

describe('addTexts', () => {
  const bundle = indexBundle(
    createAtlasFile({
      reasons: ['Because.'],
      texts: [
        createTextFile('one', [
          {
            ...createPassageFile(1, 'Bannu', 'Bannu'),
            mentions: [{ start: 0, quote: 'Bannu', place: placeId('bannu'), why: 0 }],
          },
        ]),
        createTextFile('two', [createPassageFile(1, 'Kabul', 'Kabul')]),
      ],
    }),
  );

  it('puts new texts after the old, whose mentions stay what they were', () => {
    const more = addTexts(bundle, [
      createTextFile('mine', [createPassageFile(1, 'Bannu again', 'Bannu')]),
    ]);
    expect([...more.texts.keys()]).toEqual(['one', 'two', 'mine']);
    expect(more.mentionsByPlace.get(placeId('bannu'))?.map(({ id }) => id)).toEqual([
      'one/1@0',
      'mine/1@0',
    ]);
    expect(more.mentions.slice(0, 2)).toEqual(bundle.mentions);
    expect(more.mentions[0]?.why).toBe('Because.');
  });

  it('replaces a text of the same id', () => {
    const more = addTexts(bundle, [createTextFile('one', [createPassageFile(1, 'Swat', 'Swat')])]);
    expect([...more.texts.keys()]).toEqual(['two', 'one']);
    expect(more.mentionsByPlace.has(placeId('bannu'))).toBe(false);
    expect(bundle.mentionsByPlace.has(placeId('bannu'))).toBe(true);
  });
});
