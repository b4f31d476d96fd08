import { indexBundle } from '../../../src/core/model/index-bundle.ts';
import type {
  Bundle,
  EventFile,
  MentionFile,
  PassageFile,
  PlaceFile,
} from '../../../src/core/model/bundle.ts';
import { eventId, passageId, placeId } from '../../../src/core/model/ids.ts';
import type { Sense } from '../../../src/core/model/mention.ts';
import { createAtlasFile, createPlaceFile, createTextFile } from '../model/create-atlas-file.ts';

/** `Peshawar` or `Peshawar:state`: a quote whose place id is the quote in lower case, and its sense. */
export function createPassage(
  paragraph: number,
  content: string,
  named: readonly string[],
  given: Partial<PassageFile> = {},
): PassageFile {
  let from = 0;
  const mentions = named.map((entry): MentionFile => {
    const [quote = '', sense = 'place'] = entry.split(':');
    const start = content.indexOf(quote, from);
    if (start < 0) throw new RangeError(`“${quote}” is not in “${content}”`);
    from = start + quote.length;
    return {
      start,
      quote,
      place: placeId(quote.toLowerCase()),
      sense: sense as Sense,
      why: 'Test.',
    };
  });
  return { paragraph, content, mentions, ...given };
}

const province = (id: string, given: Partial<PlaceFile>) =>
  createPlaceFile(id, { kind: 'province', ...given });

/**
 * Country > province > (district > city); the agency lay in the territory
 * until 31 May 2018 and in the province after; the village has nothing.
 */
export const PLACES: readonly PlaceFile[] = [
  createPlaceFile('country', { kind: 'country' }),
  province('province', { parents: [{ place: placeId('country') }] }),
  province('territory', {
    parents: [{ place: placeId('country') }],
    valid: { to: '2018-05-31' },
    became: [placeId('province')],
  }),
  createPlaceFile('agency', {
    parents: [
      { place: placeId('territory'), to: '2018-05-31' },
      { place: placeId('province'), from: '2018-05-31' },
    ],
  }),
  createPlaceFile('district', { kind: 'district', parents: [{ place: placeId('province') }] }),
  createPlaceFile('city', {
    kind: 'city',
    parents: [{ place: placeId('district') }],
    point: [71.5, 34],
  }),
  createPlaceFile('village', { parents: [{ place: placeId('district') }], point: [71.6, 34] }),
  createPlaceFile('far', { kind: 'city', point: [66.9, 24.9] }),
];

export function createEvent(id: string, place: string, given: Partial<EventFile> = {}): EventFile {
  return {
    id: eventId(id),
    title: id,
    kind: 'attack',
    date: { edtf: '2014', from: '2014-01-01', to: '2015-01-01', precision: 'year', by: 'editor' },
    places: [{ place: placeId(place), precision: 'centre' }],
    sources: [{ title: 'Test' }],
    ...given,
  };
}

const day = (from: string, to: string) => [{ from, to, by: 'text' as const }];

/** Two texts: `about`, which is about the city, stands second. */
export function createReadingBundle(): Bundle {
  const other = createTextFile('other', [
    createPassage(1, 'City and Agency and City again', ['City', 'Agency', 'City'], {
      dates: day('2014-01-01', '2015-01-01'),
    }),
    createPassage(2, 'Only District', ['District']),
    createPassage(3, 'City acts', ['City:state'], { dates: day('2020-01-01', '2020-01-02') }),
    createPassage(4, 'Agency alone', ['Agency'], { dates: day('2020-01-01', '2020-01-02') }),
  ]);
  const about = {
    ...createTextFile('about', [createPassage(1, 'City and Far', ['City', 'Far'])]),
    about: [placeId('city')],
  };
  const events = [
    createEvent('at-city', 'city', {
      evidence: [{ passage: passageId('other/1'), start: 0, quote: 'City and Agency' }],
    }),
    createEvent('in-agency', 'agency', {
      date: { edtf: '2020', from: '2020-01-01', to: '2021-01-01', precision: 'year', by: 'editor' },
    }),
    createEvent('undated', 'city', { date: null }),
  ];
  return indexBundle(createAtlasFile({ places: PLACES, texts: [other, about], events }));
}
