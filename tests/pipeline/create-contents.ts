import type { Boundaries } from '../../src/core/model/boundary.ts';
import { eventId, passageId, placeId, textId } from '../../src/core/model/ids.ts';
import type { Place } from '../../src/core/model/place.ts';
import type { RecordSummary, RecordTable } from '../../src/core/model/record.ts';
import type { Contents } from '../../src/pipeline/build/assemble.ts';
import { packNames } from '../../src/pipeline/names/pack-names.ts';
import type { BuiltText } from '../../src/pipeline/write/compact-text.ts';

/** Two square districts with a border between them. */
export const BOUNDARIES: Boundaries = {
  type: 'Topology',
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'Polygon',
          id: 'bannu',
          properties: { level: 'district', country: 'pakistan' },
          arcs: [[0, 1]],
        },
        {
          type: 'Polygon',
          id: 'tank',
          properties: { level: 'district', country: 'pakistan' },
          arcs: [[-1, 2]],
        },
      ],
    },
    lines: { type: 'GeometryCollection', geometries: [] },
  },
  arcs: [
    [
      [70.5, 32],
      [70.5, 33],
    ],
    [
      [70.5, 33],
      [70, 33],
      [70, 32],
      [70.5, 32],
    ],
    [
      [70.5, 32],
      [71, 32],
      [71, 33],
      [70.5, 33],
    ],
  ],
};

export function createPlace(id: string, given: Partial<Place> = {}): Place {
  return {
    id: placeId(id),
    kind: 'district',
    names: [{ text: id, lang: 'en', kind: 'official' }],
    parents: [{ place: placeId('pakistan'), from: null, to: null }],
    valid: { from: null, to: null },
    became: [],
    point: [70.123_456, 32.987_654],
    precision: 'centre',
    shape: null,
    rank: 5,
    ...given,
  };
}

const PLACES: readonly Place[] = [
  createPlace('pakistan', { kind: 'country', parents: [], rank: 1, precision: 'country' }),
  createPlace('bannu', { shape: placeId('bannu'), precision: 'district' }),
  createPlace('tank', {
    shape: placeId('tank'),
    valid: { from: '1992-07-01', to: null },
    radiusKm: 5,
    note: 'A note.',
  }),
  createPlace('karak'),
  createPlace('fata', {
    kind: 'territory',
    valid: { from: null, to: '2018-05-31' },
    became: [placeId('khyber-pakhtunkhwa')],
  }),
  createPlace('khyber-pakhtunkhwa', { kind: 'province' }),
];

const SOURCE = { title: 'A report', url: 'https://example.org/report' };

export const TEXT: BuiltText = {
  text: {
    id: textId('note'),
    kind: 'briefing',
    title: 'A note',
    lang: 'en',
    about: [placeId('fata')],
    note: 'Facts reach to 2023.',
  },
  passages: [
    {
      paragraph: 1,
      kind: 'heading',
      content: 'Bannu',
      sources: [],
      dates: [],
      mentions: [],
    },
    {
      paragraph: 2,
      kind: 'paragraph',
      content: 'From Bannu to Tank in 2023.',
      sources: [SOURCE, { title: 'A book' }],
      dates: [{ from: '2023-01-01', to: '2024-01-01', by: 'text', start: 22, end: 26 }],
      mentions: [
        {
          start: 5,
          end: 10,
          quote: 'Bannu',
          sense: 'place',
          status: 'ambiguous',
          place: placeId('bannu'),
          candidates: [
            { place: placeId('bannu'), odds: 2 / 3 },
            { place: placeId('tank'), odds: 1 / 3 },
          ],
          certainty: 'less-certain',
          by: 'rule',
          why: 'Two places have that name.',
        },
        {
          start: 14,
          end: 18,
          quote: 'Tank',
          sense: 'name-part',
          status: 'not-a-place',
          place: null,
          candidates: [],
          certainty: 'certain',
          by: 'gazetteer',
          why: 'A kind of vehicle.',
        },
      ],
    },
  ],
};

const TABLE: RecordTable = {
  length: 2,
  id: [1, 2],
  from: ['2001-01-01', '2001-01-02'],
  to: ['2001-01-02', '2001-01-04'],
  datePrecision: [1, 2],
  violence: [1, 3],
  sideA: ['A', 'A'],
  sideB: ['B', 'Civilians'],
  place: [placeId('bannu'), placeId('karak')],
  lng: [70.5, 71],
  lat: [33, 33.1],
  wherePrecision: [1, 4],
  low: [1, 0],
  best: [2, 0],
  high: [3, 0],
  civilians: [0, 0],
  release: ['22.1', '22.1'],
};

const counts = {
  events: 1,
  low: 0,
  best: 0,
  high: 0,
  firstYear: 2001,
  lastYear: 2001,
  sample: false,
};

const SUMMARY: RecordSummary = {
  years: [[2001, 2, 2]],
  sampleYears: [],
  places: { bannu: { ...counts, low: 1, best: 2, high: 3 }, karak: { ...counts, sample: true } },
  completeTo: 2001,
  attribution: 'Made for this test',
};

/** All that an atlas of two districts, a text, an event and two records is made of. */
export function createContents(given: Partial<Contents> = {}): Contents {
  return {
    title: 'Two districts',
    boundariesAsOf: '2026-01-01',
    boundaryDates: [],
    bounds: [70, 32, 71, 33],
    credits: [
      {
        shown: { what: 'Boundaries', credit: 'Drawn for this test', licence: 'CC0-1.0' },
        files: ['atlas.json', 'boundaries.topo.json'],
      },
    ],
    places: new Map(PLACES.map((place) => [place.id, place])),
    texts: [TEXT],
    decisions: 0,
    events: [
      {
        id: eventId('a-meeting'),
        title: 'A meeting',
        kind: 'talks',
        date: {
          edtf: '2023-11~',
          from: '2023-11-01',
          to: '2023-12-01',
          precision: 'month',
          uncertain: true,
          by: 'editor',
        },
        places: [{ place: placeId('bannu'), precision: 'locality', point: [70.600_01, 33] }],
        actors: ['Somebody'],
        figures: [
          { what: 'present', low: 3, high: 3, by: SOURCE },
          { what: 'present', low: 3, high: null, words: 'three or more', by: { title: 'A book' } },
        ],
        sources: [SOURCE],
        evidence: [{ passage: passageId('note/2'), start: 0, end: 4, quote: 'From' }],
      },
    ],
    records: {
      table: TABLE,
      summary: SUMMARY,
      report: { byUnit: 1, byPoint: 1, elsewhere: [], unordered: 0 },
    },
    light: BOUNDARIES,
    full: BOUNDARIES,
    names: packNames(PLACES),
    relief: null,
    layers: { water: new TextEncoder().encode('{}') },
    ...given,
  };
}
