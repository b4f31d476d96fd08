import { placeId, textId } from '../../../src/core/model/ids.ts';
import type { LngLat, Place, PlaceKind, PlaceName } from '../../../src/core/model/place.ts';
import { ALWAYS } from '../../../src/core/model/time.ts';
import type { Decision, UnlinkedText } from '../../../src/core/linking/contract.ts';
import type { FoundMention } from '../../../src/core/linking/found-mention.ts';
import { linkText } from '../../../src/core/linking/link-text.ts';
import { openNames, type NameIndex } from '../../../src/core/linking/name-index.ts';
import { packNames } from '../../../src/pipeline/names/pack-names.ts';

interface Seed {
  readonly kind: PlaceKind;
  readonly rank: number;
  readonly point: LngLat;
  readonly in?: string;
  readonly names?: readonly string[];
  readonly more?: Partial<Place>;
}

/** A place with an English name for each of `names`, or one made of its id. */
export function createPlace(id: string, seed: Seed): Place {
  const own = seed.names ?? [
    id.replace(
      /(^|-)(\p{L})/gu,
      (_, gap: string, first: string) => `${gap && ' '}${first.toUpperCase()}`,
    ),
  ];
  return {
    id: placeId(id),
    kind: seed.kind,
    names: own.map((text, at): PlaceName => ({
      text,
      lang: 'en',
      kind: at === 0 ? 'official' : 'variant',
    })),
    parents: seed.in === undefined ? [] : [{ place: placeId(seed.in), ...ALWAYS }],
    valid: ALWAYS,
    became: [],
    point: seed.point,
    precision: 'centre',
    shape: null,
    rank: seed.rank,
    ...seed.more,
  };
}

/** The two countries and a province of each. */
export const createBorderlands = (): Place[] => [
  createPlace('pakistan', { kind: 'country', rank: 1, point: [70, 30] }),
  createPlace('afghanistan', { kind: 'country', rank: 1, point: [66, 33] }),
  createPlace('balochistan', { kind: 'province', rank: 2, point: [66, 28], in: 'pakistan' }),
  createPlace('paktika', { kind: 'province', rank: 2, point: [68.8, 32.5], in: 'afghanistan' }),
];

/** A settlement of the gazetteer. */
export function createVillage(
  geonames: number,
  name: string,
  point: LngLat,
  parent: string,
): Place {
  return createPlace(`gn-${String(geonames)}`, {
    kind: 'village',
    rank: 8,
    names: [name],
    point,
    in: parent,
    more: { geonames },
  });
}

/** A small atlas: two countries and their neighbours, some provinces, districts, towns, rivers, and villages with misleading names. */
export function createPlaces(): Place[] {
  const country = (id: string, point: LngLat, names?: string[]) =>
    createPlace(id, { kind: 'country', rank: 1, point, ...(names === undefined ? {} : { names }) });
  return [
    ...createBorderlands(),
    country('india', [79, 22]),
    country('china', [105, 35]),
    country('iran', [53, 32]),
    country('jordan', [36, 31]),
    country('united-states', [-98.5, 39.76]),
    createPlace('khyber-pakhtunkhwa', {
      kind: 'province',
      rank: 2,
      point: [71, 34],
      in: 'pakistan',
      names: ['Khyber Pakhtunkhwa', 'KP'],
    }),
    createPlace('punjab', { kind: 'province', rank: 2, point: [72, 31], in: 'pakistan' }),
    createPlace('fata', {
      kind: 'territory',
      rank: 2,
      point: [70, 33],
      in: 'pakistan',
      names: ['Federally Administered Tribal Areas', 'FATA', 'Fata'],
    }),
    createPlace('kunar', { kind: 'province', rank: 2, point: [71, 34.9], in: 'afghanistan' }),
    createPlace('kandahar-province', {
      kind: 'province',
      rank: 2,
      point: [65.7, 31.3],
      in: 'afghanistan',
      names: ['Kandahar', 'Kandahar Province'],
    }),
    createPlace('kandahar', {
      kind: 'city',
      rank: 2,
      point: [65.7, 31.6],
      in: 'kandahar-province',
      names: ['Kandahar', 'Qandahar'],
    }),
    createPlace('kunar-river', {
      kind: 'river',
      rank: 4,
      point: [71.1, 35],
      in: 'afghanistan',
      names: ['Kunar River'],
    }),
    createPlace('kurram-river', {
      kind: 'river',
      rank: 4,
      point: [70, 33.5],
      in: 'pakistan',
      names: ['Kurram River'],
    }),
    createPlace('khyber', {
      kind: 'district',
      rank: 3,
      point: [71, 34],
      in: 'khyber-pakhtunkhwa',
      names: ['Khyber', 'Khyber District', 'Khyber Agency'],
    }),
    createPlace('khyber-pass', {
      kind: 'pass',
      rank: 6,
      point: [71.1, 34.1],
      in: 'khyber',
      names: ['Khyber Pass'],
    }),
    createPlace('kurram', {
      kind: 'district',
      rank: 3,
      point: [70.1, 33.7],
      in: 'khyber-pakhtunkhwa',
      names: ['Kurram', 'Kurram District', 'Kurram Agency'],
    }),
    createPlace('bajaur', {
      kind: 'district',
      rank: 3,
      point: [71.5, 34.8],
      in: 'khyber-pakhtunkhwa',
      names: ['Bajaur', 'Bajaur District', 'Bajaur Agency'],
    }),
    createPlace('south-waziristan', {
      kind: 'district',
      rank: 3,
      point: [69.6, 32.3],
      in: 'khyber-pakhtunkhwa',
    }),
    createPlace('mohmand', {
      kind: 'district',
      rank: 3,
      point: [71.4, 34.5],
      in: 'khyber-pakhtunkhwa',
    }),
    createPlace('peshawar', {
      kind: 'city',
      rank: 2,
      point: [71.58, 34.01],
      in: 'peshawar-district',
    }),
    createPlace('peshawar-district', {
      kind: 'district',
      rank: 4,
      point: [71.6, 34],
      in: 'khyber-pakhtunkhwa',
      names: ['Peshawar District', 'Peshawar'],
    }),
    createPlace('police-lines-mosque', {
      kind: 'facility',
      rank: 8,
      point: [71.56, 34.01],
      in: 'peshawar',
      names: ['Police Lines Mosque', 'Peshawar Mosque'],
    }),
    createPlace('bannu', { kind: 'city', rank: 3, point: [70.6, 32.99], in: 'bannu-district' }),
    createPlace('bannu-district', {
      kind: 'district',
      rank: 4,
      point: [70.6, 32.95],
      in: 'khyber-pakhtunkhwa',
      names: ['Bannu District', 'Bannu'],
    }),
    createPlace('tank-district', {
      kind: 'district',
      rank: 4,
      point: [70.4, 32.2],
      in: 'khyber-pakhtunkhwa',
      names: ['Tank', 'Tank District'],
    }),
    createPlace('quetta', { kind: 'city', rank: 2, point: [67, 30.2], in: 'balochistan' }),
    createPlace('islamabad', { kind: 'city', rank: 2, point: [73.04, 33.72], in: 'pakistan' }),
    createPlace('kabul', {
      kind: 'city',
      rank: 2,
      point: [69.17, 34.53],
      in: 'afghanistan',
      names: ['Kabul', 'Kābol'],
    }),
    createPlace('ghulam-khan', {
      kind: 'crossing',
      rank: 5,
      point: [70.03, 33.15],
      in: 'pakistan',
    }),
    createPlace('durand-line', {
      kind: 'line',
      rank: 2,
      point: [69, 32],
      names: ['Durand Line', 'Pakistan–Afghanistan border'],
      more: { point: null },
    }),
    createVillage(101, 'But', [70, 31], 'punjab'),
    createVillage(102, 'War', [67, 29], 'balochistan'),
    createVillage(103, 'Kakar', [66.9, 30.5], 'balochistan'),
    createVillage(104, 'Khalid', [71.7, 34.2], 'peshawar-district'),
    createVillage(105, 'Islamabad', [72, 31.5], 'punjab'),
    createVillage(106, 'Barmal', [69, 32.6], 'paktika'),
    createVillage(107, 'Barmal', [66, 28.5], 'balochistan'),
    createVillage(108, 'Naray Baba', [71.5, 34.9], 'bajaur'),
    createVillage(109, 'Zangi', [69.1, 32.7], 'paktika'),
    createVillage(110, 'Kurram', [72, 31], 'punjab'),
  ];
}

let opened: NameIndex | undefined;

/** The small atlas, packed and opened; once for all tests of a file. */
export function createNames(): NameIndex {
  opened ??= openNames(packNames(createPlaces()).buffer);
  return opened;
}

/** A text of these paragraphs. */
export function createText(
  paragraphs: readonly string[],
  more: Partial<UnlinkedText> = {},
): UnlinkedText {
  return {
    id: textId('text'),
    kind: 'article',
    title: 'A text',
    lang: 'en',
    about: [],
    passages: paragraphs.map((content, at) => ({ paragraph: at + 1, kind: 'paragraph', content })),
    ...more,
  };
}

export function createDecision(more: Partial<Decision>): Decision {
  return {
    text: textId('text'),
    quote: 'Kabul',
    occurrence: 1,
    place: placeId('kabul'),
    sense: 'place',
    why: 'A person says so.',
    when: '2026-04-01',
    line: 2,
    ...more,
  };
}

/** The mentions of one paragraph. */
export function linkOne(
  content: string,
  more: Partial<UnlinkedText> = {},
): readonly FoundMention[] {
  return linkText(createText([content], more), createNames()).passages[0]?.mentions ?? [];
}
