import { describe, expect, it } from 'vitest';
import type { DetailsFile } from '../../../src/core/model/bundle.ts';
import { DataError } from '../../../src/core/model/data-error.ts';
import { eventId, passageId, placeId, textId } from '../../../src/core/model/ids.ts';
import {
  addDetails,
  addPlaces,
  addPlacesFile,
  addTexts,
  decideMention,
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

  it('reads events and passages that say all themselves', () => {
    const source = { title: 'A report', url: 'https://example.org/' };
    const passage = {
      paragraph: 1,
      content: 'Kabul',
      sources: [source],
      dates: [{ from: '2023-01-01', to: '2024-01-01', by: 'editor' as const }],
      mentions: [],
    };
    const event = {
      id: eventId('e'),
      title: 'E',
      kind: 'talks',
      date: null,
      places: [],
      sources: [source],
      figures: [{ what: 'killed', low: 0, by: source }],
      evidence: [{ passage: passageId('t/1'), start: 0, quote: 'Kabul' }],
    };
    const file = createAtlasFile({ texts: [createTextFile('t', [passage])], events: [event] });
    const bundle = indexBundle(file);
    expect(bundle.passages.get(passageId('t/1'))).toMatchObject({
      sources: [source],
      dates: passage.dates,
    });
    expect(bundle.events[0]).toEqual({
      ...event,
      actors: [],
      figures: [{ what: 'killed', low: 0, high: 0, by: source }],
      evidence: [{ passage: 't/1', start: 0, end: 5, quote: 'Kabul' }],
    });
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
    expect([bare.allPlaces, bare.details, bare.records]).toEqual([true, null, null]);
    expect(bare.recordSummary).toBeNull();
    const parts = { details: part, places: part, records: part };
    const rich = indexBundle(createAtlasFile({ parts }));
    expect([rich.allPlaces, rich.details, rich.records]).toEqual([false, undefined, undefined]);
  });
});

describe('addDetails', () => {
  const passage = {
    paragraph: 1,
    content: 'Kabul',
    mentions: [{ start: 0, quote: 'Kabul', place: placeId('kabul') }],
  };
  const event = {
    id: eventId('e'),
    title: 'E',
    kind: 'talks',
    date: { edtf: '2023', from: '2023-01-01', to: '2024-01-01', precision: 'year', by: 'text' },
    places: [],
  } as const;
  const bundle = indexBundle(
    createAtlasFile({
      parts: { details: part },
      texts: [createTextFile('t', [passage])],
      events: [event],
    }),
  );
  const candidates = [
    { place: placeId('kabul'), odds: 0.7 },
    { place: placeId('kabul-province'), odds: 0.2 },
  ];
  const dates = [{ from: '2023-01-01', to: '2024-01-01', by: 'editor' as const }];
  const details: DetailsFile = {
    version: 1,
    sources: [{ title: 'A report' }, { title: 'A book' }],
    reasons: ['Never.', 'Because.'],
    texts: { t: [{ sources: [1], dates, mentions: [{ why: 1, by: 'rule', candidates }] }] },
    events: {
      e: {
        sources: [0],
        actors: ['Somebody'],
        figures: [{ what: 'killed', low: 2, high: null, by: 1 }],
        evidence: [{ passage: passageId('t/1'), start: 0, quote: 'Kabul' }],
        note: 'A note.',
      },
    },
  };

  it('says what stands behind passages and mentions', () => {
    expect(bundle.passages.get(passageId('t/1'))).toMatchObject({ sources: [], dates: [] });
    expect(bundle.mentions[0]).toMatchObject({ why: '', by: 'gazetteer', candidates: [] });
    const whole = addDetails(bundle, details);
    expect(whole.passages.get(passageId('t/1'))).toMatchObject({
      sources: [{ title: 'A book' }],
      dates,
    });
    expect(whole.mentions[0]).toMatchObject({ why: 'Because.', by: 'rule', candidates });
    expect(whole.details).toBe(details);
  });

  it('says what stands behind events', () => {
    const nothing = { actors: [], figures: [], sources: [], evidence: [] };
    const date = { ...event.date, uncertain: false };
    expect(bundle.events).toEqual([{ ...event, date, ...nothing }]);
    expect(addDetails(bundle, details).events).toEqual([
      {
        ...event,
        date,
        actors: ['Somebody'],
        figures: [{ what: 'killed', low: 2, high: null, by: { title: 'A book' } }],
        sources: [{ title: 'A report' }],
        evidence: [{ passage: 't/1', start: 0, end: 5, quote: 'Kabul' }],
        note: 'A note.',
      },
    ]);
  });

  it('keeps texts and places that were added before, and after', () => {
    const mine = createTextFile('t', [createPassageFile(1, 'Swat', 'Swat')]);
    const other = createTextFile('u', [createPassageFile(1, 'Dir', 'Dir')]);
    const before = addPlaces(addTexts(bundle, [mine]), [createPlaceFile('swat')]);
    const whole = addTexts(addDetails(before, details), [other]);
    expect(whole.mentions.map(({ quote }) => quote)).toEqual(['Swat', 'Dir']);
    // What stands behind a text does not stand behind one that took its place.
    expect(whole.mentions[0]?.why).toBe('The only place of that name.');
    expect(whole.places.has(placeId('swat'))).toBe(true);
    expect(whole.details).toBe(details);
  });

  it('refuses a number that points to nothing', () => {
    const wrong = { ...details, texts: { t: [{ sources: [7] }] } };
    expect(() => addDetails(bundle, wrong)).toThrow(
      new DataError('there is no number 7 in `sources`', {
        file: 'details.json',
        path: '/sources',
      }),
    );
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
      texts: [
        createTextFile('one', [
          {
            ...createPassageFile(1, 'Bannu', 'Bannu'),
            mentions: [{ start: 0, quote: 'Bannu', place: placeId('bannu'), why: 'Because.' }],
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

describe('decideMention', () => {
  const bundle = indexBundle(
    createAtlasFile({
      places: [createPlaceFile('bara'), createPlaceFile('other')],
      texts: [createTextFile('a', [createPassageFile(1, 'To Bara.', 'Bara')])],
    }),
  );
  const [mention] = bundle.mentions;
  if (mention === undefined) throw new Error('The text has a mention');
  const chosen = { ...mention, place: placeId('other'), by: 'person' } as const;
  const decided = decideMention(bundle, mention.id, chosen);

  it('puts what a reader decided where the mention was, in each index', () => {
    expect(decided.mentions).toEqual([chosen]);
    expect(decided.mentionsByPassage.get(passageId('a/1'))).toEqual([chosen]);
    expect([...decided.mentionsByPlace]).toEqual([['other', [chosen]]]);
    expect(bundle.mentions).toEqual([mention]);
  });

  it('holds while more is loaded or dropped, but not for a text that takes the place of its own', () => {
    const more = addTexts(decided, [createTextFile('b', [createPassageFile(1, 'To Bara.')])]);
    expect(more.mentions).toEqual([chosen]);
    const again = addTexts(decided, [
      createTextFile('a', [createPassageFile(1, 'To Bara.', 'Bara')]),
    ]);
    expect(again.mentions).toEqual([mention]);
    expect(again.decided.size).toBe(0);
  });

  it('is taken back', () => {
    expect(decideMention(decided, mention.id, undefined).mentions).toEqual([mention]);
  });
});
