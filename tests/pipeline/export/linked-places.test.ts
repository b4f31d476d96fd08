import { describe, expect, test } from 'vitest';
import { placeId } from '../../../src/core/model/ids.ts';
import type { Place } from '../../../src/core/model/place.ts';
import { linkedPlace, whenOf } from '../../../src/pipeline/export/linked-place.ts';
import { PLACE_TYPES } from '../../../src/pipeline/export/place-types.ts';
import { createPlaceFinder } from '../../../src/pipeline/link/place-finder.ts';
import { createNames, createPlace, createPlaces } from '../../unit/linking/create-names.ts';
import { errorsOf, expectGeojson, expectValid } from './json-schema.ts';
import { FILES, IRIS, linkFiles, write } from './write-texts.ts';

const SCHEMA = 'linked-places.schema.json';
const collect = (...features: readonly unknown[]) => ({
  type: 'FeatureCollection',
  '@context': 'https://example.org/context.jsonld',
  features,
});
const linked = (place: Place, texts: readonly string[] = []) =>
  linkedPlace(place, createPlaceFinder(createNames()), IRIS, { texts, day: '2020-03' });

test('the collection has the published shape, and each place once', async () => {
  const texts = (await linkFiles(FILES)).map((text) => ({ ...text, date: text.date ?? '2020' }));
  const found = JSON.parse((await write('lpf', texts)).toString()) as {
    features: { '@id': string; properties: unknown; geometry: unknown }[];
  };
  await expectValid(found, SCHEMA);
  await expectGeojson(found);
  const named = texts.flatMap(({ passages }) =>
    passages.flatMap(({ mentions }) => mentions.map(({ row }) => row.place)),
  );
  const ids = [...new Set(named.filter((id) => id !== null))];
  expect(found.features.map((feature) => feature['@id'])).toEqual(
    ids.map((id) => `https://example.org/atlas/place/${id}`),
  );
  expect(found.features.find((feature) => feature['@id'].endsWith('/bannu'))).toMatchObject({
    properties: { title: 'Bannu', ccodes: ['PK'], fclasses: ['P'] },
    when: { timespans: [{ start: { latest: '2020' } }] },
    geometry: { type: 'Point', coordinates: [70.6, 32.99], certainty: 'certain' },
    names: [{ toponym: 'Bannu', lang: 'en' }],
    types: [{ identifier: 'aat:300008389', label: 'city' }],
    relations: [
      {
        relationTo: 'https://example.org/atlas/place/bannu-district',
        label: 'part of Bannu District',
      },
    ],
  });
});

test.each(Object.keys(PLACE_TYPES) as Place['kind'][])('a %s has it', async (kind) => {
  const place = createPlace('x', { kind, rank: 3, point: [0, 0] });
  await expectValid(collect(linked(place)), SCHEMA);
});

test('dates, sources, heirs, notes and texts are in it', async () => {
  const place = createPlace('fata', {
    kind: 'territory',
    rank: 2,
    point: [70, 33],
    more: {
      names: [
        {
          text: 'FATA',
          lang: 'en',
          kind: 'former',
          from: '1970-07-01',
          to: '2018-05-31',
          source: 'A law',
        },
        { text: 'فاٹا', lang: 'und', kind: 'variant' },
      ],
      parents: [{ place: placeId('pakistan'), from: '1947-08-14', to: null }],
      valid: { from: null, to: '2018-05-31' },
      became: [placeId('khyber-pakhtunkhwa')],
      point: null,
      note: 'Seven agencies.',
      wikidata: 'Q1',
      geonames: 2,
    },
  });
  const feature = linked(place, ['a text']);
  await expectValid(collect(feature), SCHEMA);
  expect(feature).toMatchObject({
    when: { timespans: [{ start: { latest: '2018-05-30' }, end: { in: '2018-05-30' } }] },
    names: [
      {
        toponym: 'FATA',
        citations: [{ label: 'A law' }],
        when: { timespans: [{ start: { in: '1970-07-01' }, end: { in: '2018-05-30' } }] },
      },
      { toponym: 'فاٹا' },
    ],
    geometry: null,
    links: [
      { type: 'closeMatch', identifier: 'wd:Q1' },
      { type: 'closeMatch', identifier: 'gn:2' },
      { type: 'subjectOf', identifier: 'https://example.org/atlas/text/a%20text' },
    ],
    relations: [
      { label: 'part of Pakistan', when: { label: 'since 1947-08-14' } },
      { label: 'became Khyber Pakhtunkhwa' },
    ],
    descriptions: [{ value: 'Seven agencies.', lang: 'en' }],
  });
  expect(feature.names[1]).not.toHaveProperty('lang');
});

test('each place reads back, as far as the format has room for it', () => {
  const until = (to: string) => ({ from: null, to });
  const places = [
    ...createPlaces(),
    createPlace('fata', {
      kind: 'territory',
      rank: 2,
      point: [70, 33],
      in: 'pakistan',
      more: {
        names: [
          { text: 'FATA', lang: 'en', kind: 'former', from: '1970-07-01', to: '2018-05-31' },
          { text: 'فاٹا', lang: 'ur', kind: 'official' },
        ],
        valid: { from: '1970-07-01', to: '2018-05-31' },
        parents: [{ place: placeId('pakistan'), ...until('2018-05-31') }],
        became: [placeId('khyber-pakhtunkhwa')],
        wikidata: 'Q1',
        geonames: 2,
        note: 'Seven agencies.',
      },
    }),
  ];
  for (const place of places) {
    // What it is in writing, so that nothing but JSON comes back.
    const feature = JSON.parse(JSON.stringify(linked(place))) as ReadFeature;
    expect(readFeature(feature)).toEqual({
      id: place.id,
      kind: place.kind,
      point: place.point,
      names: place.names.map(({ text, lang }) => [text, lang]),
      parents: place.parents.map((parent) => parent.place),
      became: place.became,
      wikidata: place.wikidata,
      geonames: place.geonames,
      note: place.note,
      ...(place.valid.from === null ? {} : { valid: ['1970-07-01', '2018-05-30'] }),
    });
  }
});

interface ReadFeature {
  readonly '@id': string;
  readonly names: readonly { readonly toponym: string; readonly lang?: string }[];
  readonly types: readonly { readonly sourceLabels: readonly { readonly label: string }[] }[];
  readonly geometry: { readonly coordinates: readonly number[] } | null;
  readonly links?: readonly { readonly type: string; readonly identifier: string }[];
  readonly relations?: readonly { readonly relationType: string; readonly relationTo: string }[];
  readonly descriptions?: readonly { readonly value: string }[];
  readonly when: {
    readonly timespans: readonly [{ start: { in?: string }; end?: { in: string } }];
  };
}

/** What another program would take from a feature. */
function readFeature(feature: ReadFeature) {
  const idOf = (iri: string) => iri.slice('https://example.org/atlas/place/'.length);
  const related = (type: string) =>
    (feature.relations ?? [])
      .filter(({ relationType }) => relationType === type)
      .map(({ relationTo }) => idOf(relationTo));
  const linkedAs = (prefix: string) =>
    feature.links
      ?.find(({ identifier }) => identifier.startsWith(prefix))
      ?.identifier.slice(prefix.length);
  const number = linkedAs('gn:');
  const [{ start, end }] = feature.when.timespans;
  return {
    id: idOf(feature['@id']),
    kind: feature.types[0]?.sourceLabels[0]?.label,
    point: feature.geometry?.coordinates ?? null,
    names: feature.names.map(({ toponym, lang }) => [toponym, lang ?? 'und']),
    parents: related('gvp:broaderPartitive'),
    became: related('gvp:tgn3000_related_to'),
    wikidata: linkedAs('wd:'),
    geonames: number === undefined ? undefined : Number(number),
    note: feature.descriptions?.[0]?.value,
    ...(start.in === undefined ? {} : { valid: [start.in, end?.in] }),
  };
}

describe('the schema', () => {
  test.each([
    ['a feature without a class', { properties: { title: 'X' } }],
    [
      'latitude before longitude',
      {
        geometry: { type: 'Point', coordinates: [34, 171] },
      },
    ],
    ['a place that is nowhere in time', { when: undefined }],
    ['a time without a beginning', { when: { timespans: [{ end: { in: '2018' } }] } }],
  ])('refuses %s', async (_, wrong) => {
    const place = linked(createPlace('x', { kind: 'town', rank: 3, point: [0, 0] }));
    expect(await errorsOf(collect({ ...place, ...wrong }), SCHEMA)).not.toEqual([]);
  });
});

test('what has no known limits has no when', () => {
  expect(whenOf({ from: null, to: null })).toEqual({});
});
