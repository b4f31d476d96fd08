import { geoLength } from 'd3';
import { mesh } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  AreaProperties,
  Boundaries,
  LineProperties,
} from '../../../src/core/model/boundary.ts';
import type { Place } from '../../../src/core/model/place.ts';
import { readTexts, type SourcedText } from '../../../src/pipeline/read/texts.ts';
import { byId, EARTH_KM, readRealBoundaries } from './real-geodata.ts';

let full: Boundaries;
let places: Map<string, Place>;
let texts: readonly SourcedText[];
beforeAll(async () => {
  const real = await readRealBoundaries();
  full = real.full;
  places = byId(real.places);
  // The measured lengths are typed; figures of records are not looked at here.
  texts = await readTexts('geodata/texts', () => ({ words: '0' }));
});

/** Numbers of the arcs of areas or lines, whichever way they run. */
function arcsOf(geometries: readonly object[]): Set<number> {
  const arcs = geometries.flatMap((one) => ('arcs' in one ? [one.arcs] : [])).flat(4) as number[];
  return new Set(arcs.map((arc) => (arc < 0 ? ~arc : arc)));
}

const durandArcs = () =>
  arcsOf(
    full.objects.lines.geometries.filter(
      ({ properties }) => (properties as LineProperties).place === 'durand-line',
    ),
  );

/** Kilometres of the Durand Line that are border of `place`; absent: of all of it. */
function durandKm(place?: string): number {
  const area = full.objects.areas.geometries.filter(({ id }) => id === place);
  if (place !== undefined && area.length !== 1) throw new Error(`no area “${place}”`);
  const border = arcsOf(area);
  const arcs = [...durandArcs()].filter((arc) => place === undefined || border.has(arc));
  const line = { type: 'MultiLineString' as const, arcs: arcs.map((arc) => [arc]) };
  return geoLength(mesh(full, line)) * EARTH_KM;
}

/** Areas of `level` in `country` along the Durand Line, the longest stretch first. */
function along(country: string, level: string): string[] {
  const arcs = durandArcs();
  return full.objects.areas.geometries
    .filter((one) => {
      const { to, ...area } = one.properties as AreaProperties;
      const today = area.country === country && area.level === level && to === undefined;
      return today && [...arcsOf([one])].some((arc) => arcs.has(arc));
    })
    .map(({ id }) => String(id))
    .sort((a, b) => durandKm(b) - durandKm(a));
}

/** `km` rounded as `said` is: to hundreds from a thousand on, else to tens, unless it is no ten. */
function roundedAs(said: number, km: number): number {
  const small = said % 10 === 0 ? 10 : 1;
  const step = said >= 1000 ? 100 : small;
  return Math.round(km / step) * step;
}

/** What a paragraph says of lengths on our map, in its order: kilometres, and along which area. */
const SAID: Readonly<Record<string, readonly (readonly [number, string?])[]>> = {
  'bajaur/1': [[51, 'bajaur']],
  'durand-line/5': [
    [2700],
    [590, 'kandahar-province'],
    [480, 'badakhshan'],
    [410, 'paktika'],
    [230, 'helmand'],
    [220, 'nangarhar'],
  ],
  'eastern-afghanistan/1': [[220, 'nangarhar']],
  'eastern-afghanistan/3': [[170, 'kunar']],
  'eastern-afghanistan/5': [[200, 'khost-province']],
  'eastern-afghanistan/7': [[410, 'paktika']],
  'eastern-afghanistan/10': [[50, 'paktia']],
  'quetta/6': [[280, 'zhob-district']],
  'southern-afghanistan/1': [[590, 'kandahar-province']],
  'southern-afghanistan/4': [[230, 'helmand']],
  'southern-afghanistan/5': [[80, 'zabul']],
};

describe('lengths that the briefings have from our map', () => {
  /** Lengths in the words: `590 km`, in a list that began with one `(480)`, but none that another says. */
  const lengthsIn = (content: string) =>
    [...content.matchAll(/([\d,]+) km\b(?!²| according to)|\((\d+)\)/g)].map(([, km, listed]) =>
      Number((km ?? listed ?? '').replaceAll(',', '')),
    );

  it('are those of the paragraphs that are measured here, and no others', () => {
    const measured = texts.flatMap(({ id, passages }) =>
      passages
        .filter(({ sources }) => sources.some(({ title }) => title.endsWith('measured by us')))
        .map(
          ({ paragraph, content }) => [`${id}/${String(paragraph)}`, lengthsIn(content)] as const,
        )
        .filter(([, lengths]) => lengths.length > 0),
    );
    const said = Object.entries(SAID).map(([at, lengths]) => [at, lengths.map(([km]) => km)]);
    expect(Object.fromEntries(measured)).toEqual(Object.fromEntries(said));
  });

  it.each(
    Object.entries(SAID).flatMap(([at, all]) => all.map(([km, place]) => ({ at, km, place }))),
  )('are right: $at says $km km of $place', ({ km, place }) => {
    expect(roundedAs(km, durandKm(place))).toBe(km);
  });

  it('are of the longest stretches where they say so', () => {
    expect(along('afghanistan', 'province').slice(0, 5)).toEqual(
      SAID['durand-line/5']?.slice(1).map(([, place]) => place),
    );
  });
});

it('the districts of Balochistan that a briefing puts on the border are those of our map', () => {
  const there = along('pakistan', 'district').flatMap((id) => {
    const place = places.get(id);
    const inProvince = place?.parents.some((link) => link.place === 'balochistan');
    return inProvince ? [place?.names[0]?.text] : [];
  });
  const content = texts.find(({ id }) => id === 'balochistan')?.passages[3]?.content ?? '';
  const [, listed = ''] = /On our map eight districts .*?: (.*?)\./.exec(content) ?? [];
  expect(there).toHaveLength(8);
  expect(listed.split(/, | and /).sort()).toEqual(there.sort());
});
