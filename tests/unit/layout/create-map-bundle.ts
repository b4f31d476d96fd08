import { topology } from 'topojson-server';
import type { Feature, LineString, Polygon } from 'geojson';
import { indexBundle } from '../../../src/core/model/index-bundle.ts';
import type {
  AreaProperties,
  Boundaries,
  LineProperties,
} from '../../../src/core/model/boundary.ts';
import type { Bundle, EventFile, PassageFile, PlaceFile } from '../../../src/core/model/bundle.ts';
import { eventId, placeId } from '../../../src/core/model/ids.ts';
import type { Precision } from '../../../src/core/model/place.ts';
import { createAtlasFile, createPlaceFile, createTextFile } from '../model/create-atlas-file.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

const area = (
  id: string,
  [west, south, east, north]: Box,
  properties: Partial<AreaProperties> & Pick<AreaProperties, 'level'>,
): Feature<Polygon> => ({
  type: 'Feature',
  id,
  properties: { country: 'pakistan', ...properties },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  },
});

export const line = (
  coordinates: [number, number][],
  properties: Partial<LineProperties>,
): Feature<LineString> => ({
  type: 'Feature',
  properties: { level: 'country', status: 'settled', claims: [], ...properties },
  geometry: { type: 'LineString', coordinates },
});

/**
 * Two countries, north and south of 34° N. In the south two provinces, west and
 * east of 66° E; in the corner of the west FATA until 2018, whose one agency is a
 * district of the west since; beside it in the east the district of Peshawar.
 */
const AREAS = [
  area('afghanistan', [60, 34, 70, 38], { level: 'country', country: 'afghanistan' }),
  area('pakistan', [60, 28, 70, 34], { level: 'country' }),
  area('west', [60, 28, 66, 34], { level: 'province' }),
  area('east', [66, 28, 70, 34], { level: 'province' }),
  area('fata', [64, 32, 66, 34], { level: 'territory', to: '2018-05-31' }),
  area('khyber', [64, 32, 66, 34], { level: 'district' }),
  area('peshawar-district', [66, 32, 68, 34], { level: 'district' }),
];

const LINES = [
  line(
    [
      [60, 34],
      [64, 34],
      [66, 34],
      [70, 34],
    ],
    { status: 'contested', claims: ['pakistan'], rejects: ['afghanistan'], place: 'durand-line' },
  ),
  line(
    [
      [66, 28],
      [66, 34],
    ],
    { level: 'province', status: 'administrative', claims: ['pakistan'] },
  ),
  line(
    [
      [68, 32],
      [68, 34],
    ],
    { level: 'district', status: 'administrative', claims: ['pakistan'] },
  ),
  line(
    [
      [64, 34],
      [64, 32],
      [66, 32],
    ],
    { level: 'agency', status: 'former', claims: ['pakistan'], to: '2018-05-31' },
  ),
];

/** `changed`: properties that an area has otherwise, by its id. */
export function createBoundaries(
  changed: (id: string) => Partial<AreaProperties> = () => ({}),
): Boundaries {
  const collection = (features: readonly Feature[]) => ({
    type: 'FeatureCollection' as const,
    features: [...features],
  });
  const alter = (own: Feature) => ({
    ...own,
    properties: { ...own.properties, ...changed(String(own.id)) },
  });
  return topology(
    { areas: collection(AREAS.map(alter)), lines: collection(LINES) },
    1e5,
  ) as unknown as Boundaries;
}

const PLACES: readonly PlaceFile[] = [
  createPlaceFile('pakistan', { kind: 'country', rank: 1, shape: placeId('pakistan') }),
  createPlaceFile('afghanistan', { kind: 'country', rank: 1, shape: placeId('afghanistan') }),
  createPlaceFile('west', {
    kind: 'province',
    rank: 2,
    shape: placeId('west'),
    precision: 'province',
    point: [62, 31],
    parents: [{ place: placeId('pakistan') }],
  }),
  createPlaceFile('east', {
    kind: 'province',
    rank: 2,
    shape: placeId('east'),
    parents: [{ place: placeId('pakistan') }],
  }),
  createPlaceFile('fata', {
    kind: 'territory',
    rank: 3,
    shape: placeId('fata'),
    valid: { to: '2018-05-31' },
    became: [placeId('west')],
  }),
  createPlaceFile('khyber', {
    kind: 'district',
    rank: 4,
    shape: placeId('khyber'),
    precision: 'district',
    names: [
      { text: 'Khyber' },
      { text: 'Khyber Agency', kind: 'former', to: '2018-05-31' },
      { text: 'خیبر', lang: 'ps' },
    ],
    parents: [
      { place: placeId('fata'), to: '2018-05-31' },
      { place: placeId('west'), from: '2018-05-31' },
    ],
  }),
  createPlaceFile('peshawar-district', {
    kind: 'district',
    rank: 4,
    shape: placeId('peshawar-district'),
    parents: [{ place: placeId('east') }],
  }),
  createPlaceFile('peshawar', {
    kind: 'city',
    rank: 2,
    point: [67, 33],
    names: [{ text: 'Peshawar' }, { text: 'پېښور', lang: 'ps' }, { text: 'پشاور', lang: 'ur' }],
    parents: [{ place: placeId('peshawar-district') }],
  }),
  createPlaceFile('kabul', {
    kind: 'city',
    rank: 1,
    point: [65, 36],
    names: [{ text: 'Kabul' }, { text: 'کابل', lang: 'prs' }],
    parents: [{ place: placeId('afghanistan') }],
  }),
  createPlaceFile('hamlet', { kind: 'village', rank: 9, point: [61, 30] }),
  createPlaceFile('pass', { kind: 'pass', rank: 6, point: [65.5, 34], precision: 'approximate' }),
  createPlaceFile('washington', { kind: 'city', rank: 1, point: [-77, 38.9] }),
  createPlaceFile('durand-line', { kind: 'line', rank: 2, shape: placeId('durand-line') }),
];

/** A passage that names each place, by id, as often as it is given. */
export function createNaming(paragraph: number, ...ids: readonly string[]): PassageFile {
  let content = '';
  const mentions = ids.map((id) => {
    const start = content.length;
    content += `${id} `;
    return { start, quote: id, place: placeId(id), why: 'Test.' };
  });
  return { paragraph, content, mentions };
}

export function createMapEvent(
  id: string,
  place: string,
  precision: Precision = 'centre',
  given: Partial<EventFile> = {},
): EventFile {
  return {
    id: eventId(id),
    title: id,
    kind: 'attack',
    date: { edtf: '2014', from: '2014-01-01', to: '2015-01-01', precision: 'year', by: 'editor' },
    places: [{ place: placeId(place), precision }],
    sources: [{ title: 'Test' }],
    ...given,
  };
}

export function createMapBundle(
  passages: readonly PassageFile[] = [],
  events: readonly EventFile[] = [],
): Bundle {
  return indexBundle(
    createAtlasFile({
      bounds: [60, 28, 70, 38],
      places: PLACES,
      texts: [createTextFile('text', passages)],
      events,
      boundaries: createBoundaries(),
    }),
  );
}
