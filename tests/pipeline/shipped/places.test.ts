import { beforeAll, describe, expect, it } from 'vitest';
import type { NameLang, Place, PlaceName } from '../../../src/core/model/place.ts';
import { NAME_COLUMNS } from '../../../src/pipeline/geodata/dated-names.ts';
import { readCsv } from '../../../src/pipeline/read/csv.ts';
import { readDemonyms } from '../../../src/pipeline/geodata/countries.ts';
import { byId, readRealPlaces, readRealSettlements } from './real-geodata.ts';

const AGENCIES = [
  'bajaur',
  'mohmand',
  'khyber',
  'orakzai',
  'kurram',
  'north-waziristan',
  'south-waziristan',
];
const FRONTIER_REGIONS = [
  'fr-peshawar',
  'fr-kohat',
  'fr-bannu',
  'fr-lakki-marwat',
  'fr-tank',
  'fr-dera-ismail-khan',
];

let all: readonly Place[];
let places: Map<string, Place>;
beforeAll(async () => {
  all = await readRealPlaces();
  places = byId(all);
});

function place(id: string): Place {
  const found = places.get(id);
  if (found === undefined) throw new Error(`no place “${id}”`);
  return found;
}

const official = (id: string, lang: NameLang) =>
  place(id)
    .names.filter((name) => name.lang === lang && name.kind === 'official')
    .map((name) => name.text);

describe('all places', () => {
  it('have ids of their own, in the form of a slug', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('lie in places that exist, and so do those they became', () => {
    const missing = [...places.values()].flatMap(({ parents, became }) =>
      [...parents.map((link) => link.place), ...became].filter((id) => !places.has(id)),
    );
    expect(missing).toEqual([]);
  });

  it('lead upwards to a country, all that have a parent', () => {
    const lost = [...places.values()].filter((start) => {
      let at = start;
      for (let step = 0; step < 6; step += 1) {
        const above = at.parents.at(-1);
        if (above === undefined) return start !== at && at.kind !== 'country';
        at = place(above.place);
      }
      return true;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('have an English name first and no name twice', () => {
    const odd = [...places.values()].filter(({ names }) => {
      const keys = names.map(({ text, lang, from, to }) => [text, lang, from, to].join());
      return names[0]?.lang !== 'en' || new Set(keys).size !== keys.length;
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('have points on the earth, the longitude first', () => {
    const region = [...places.values()].filter(
      ({ kind, parents }) =>
        (kind === 'city' || kind === 'town') &&
        parents.some((link) => place(link.place).kind === 'district'),
    );
    expect(region.length).toBeGreaterThan(600);
    for (const { id, point } of region) {
      expect(point?.[0], id).toBeGreaterThan(60);
      expect(point?.[0], id).toBeLessThan(78);
      expect(point?.[1], id).toBeGreaterThan(23);
      expect(point?.[1], id).toBeLessThan(39);
    }
  });
});

describe('names', () => {
  it('have the checked Urdu of Tank and Bannu, for the town and the district', () => {
    expect(official('tank', 'ur')).toEqual(['ٹانک']);
    expect(official('tank-district', 'ur')).toEqual(['ٹانک']);
    expect(official('bannu', 'ur')).toEqual(['بنوں']);
    expect(official('bannu-district', 'ur')).toEqual(['بنوں']);
  });

  it('of no place, in the gazetteer or above it, are the wrong Urdu of Tank and of Bannu', async () => {
    const settlements = await readRealSettlements();
    expect(settlements.length).toBeGreaterThan(160_000);
    // A tank; and the Pashto name of Bannu, given as Urdu.
    const wrong = (name: PlaceName) =>
      name.text === 'ٹینک' || (name.lang === 'ur' && name.text === 'بنو');
    const called = [...all, ...settlements].filter(({ names }) => names.some(wrong));
    expect(called.map(({ id }) => id)).toEqual([]);
  });

  it('of the table win over all other labels', async () => {
    const rows = await readCsv('geodata/names/names.csv', NAME_COLUMNS);
    const lost = rows.filter(
      ({ cells }) => !place(cells.slug).names.some((name) => name.text === cells.name),
    );
    expect(lost.map(({ cells }) => cells.name)).toEqual([]);
    for (const slug of ['peshawar', 'kabul', 'kandahar', 'quetta'])
      for (const lang of ['ur', 'ps'] as const)
        expect(official(slug, lang), `${slug} ${lang}`).toEqual(
          rows
            .filter(
              ({ cells }) =>
                cells.slug === slug && cells.lang === lang && cells.kind === 'official',
            )
            .map(({ cells }) => cells.name),
        );
  });

  it('know their days: North-West Frontier Province until 19 April 2010', () => {
    expect(place('khyber-pakhtunkhwa').names).toContainEqual(
      expect.objectContaining({
        text: 'North-West Frontier Province',
        kind: 'former',
        to: '2010-04-19',
      }),
    );
  });

  it('of disputed pieces are names, not who administers them', () => {
    const all = [...places.values()].flatMap(({ names }) => names.map(({ text }) => text));
    expect(all.filter((text) => text.endsWith('administered'))).toEqual([]);
    expect(place('kalapani').names[0]?.text).toBe('Kalapani');
  });

  it('of one Afghan district are not those of another', () => {
    expect(official('paghman', 'prs')).toEqual(['پغمان']);
    expect(place('baghran-district').names.map((name) => name.text)).not.toContain('پغمان');
    expect(place('shahada').names.map((name) => name.text)).not.toContain('بهارک');
  });
});

describe('the former tribal areas', () => {
  it('are one place each for agency and district', () => {
    for (const id of AGENCIES) {
      const { kind, names, parents, shape } = place(id);
      expect(kind, id).toBe('district');
      expect(shape, id).toBe(id);
      const agency = names.find(
        (name) => name.text.endsWith(' Agency') && name.to === '2018-05-28',
      );
      expect(agency?.kind, id).toBe('former');
      expect(parents, id).toEqual([
        { place: 'fata', from: null, to: '2018-05-31' },
        { place: 'khyber-pakhtunkhwa', from: '2018-05-31', to: null },
      ]);
    }
  });

  it('ended on 31 May 2018 and became part of Khyber Pakhtunkhwa', () => {
    expect(place('fata')).toMatchObject({
      valid: { from: null, to: '2018-05-31' },
      became: ['khyber-pakhtunkhwa'],
      shape: 'fata',
      wikidata: 'Q208270',
    });
  });

  it('had six Frontier Regions, each now in the district it is named for', () => {
    for (const id of FRONTIER_REGIONS) {
      const district = `${id.replace('fr-', '')}-district`;
      const { kind, valid, became, names } = place(id);
      expect(kind, id).toBe('frontier-region');
      expect(valid.to, id).toBe('2018-05-28');
      expect(became, id).toEqual([district]);
      expect(names[0]?.text, id).toMatch(/^Frontier Region /);
    }
  });

  it('have dates that the list of border changes confirms', async () => {
    const changes = await readCsv('geodata/names/border-changes.csv', [
      'date',
      'unit_from',
      'unit_to',
      'kind',
      'act',
      'source',
      'confidence',
    ]);
    const day = (unit: string) => changes.find(({ cells }) => cells.unit_from === unit)?.cells.date;
    expect(place('fata').valid.to).toBe(day('Federally Administered Tribal Areas'));
    const bajaur = place('bajaur').names.find((name) => name.text === 'Bajaur Agency');
    expect(bajaur?.to).toBe(day('Bajaur Agency'));
    expect(place('hub-district').valid.from).toBe(day('Lasbela District'));
  });
});

describe('districts newer than the data', () => {
  it('are there, with the area they came from and a word about it', () => {
    for (const [id, shape] of [
      ['lower-south-waziristan', 'south-waziristan'],
      ['upper-south-waziristan', 'south-waziristan'],
      ['central-dir', 'upper-dir'],
      ['hub-district', 'lasbela'],
      ['karezat', 'pishin-district'],
      ['usta-muhammad-district', 'jaffarabad'],
      ['murree-district', 'rawalpindi-district'],
      ['talagang-district', 'chakwal-district'],
    ] as const) {
      expect(place(id).shape, id).toBe(shape);
      expect(place(id).shapeNote, id).toMatch(/^No open data has the limits of /);
    }
  });

  it('are the only ones that are drawn as something else', () => {
    const borrowed = [...places.values()].filter(({ id, shape }) => shape !== null && shape !== id);
    expect(borrowed.filter(({ shapeNote }) => shapeNote === undefined)).toEqual([]);
    expect(borrowed.every(({ kind }) => kind === 'district')).toBe(true);
  });
});

describe('facilities and crossings', () => {
  it('say how far their point may be from them', () => {
    expect(place('university-of-central-punjab')).toMatchObject({
      precision: 'approximate',
      radiusKm: 15,
    });
    expect(place('police-lines-mosque-peshawar').precision).toBe('exact');
    // No source has a point of their own: it is where the districts they lie in meet.
    expect(place('shawal')).toMatchObject({ precision: 'approximate', radiusKm: 20 });
    expect(place('tirah')).toMatchObject({ precision: 'approximate', radiusKm: 30 });
    expect(place('nawa-pass').radiusKm).toBe(3);
  });

  /** The areas either side, as the briefing on the crossings and the notes behind it give them. */
  const SIDES: Readonly<Record<string, readonly [pakistani: string, afghan: string]>> = {
    torkham: ['khyber', 'nangarhar'],
    'chaman-spin-boldak': ['chaman-district', 'kandahar-province'],
    'ghulam-khan': ['north-waziristan', 'khost-province'],
    'angoor-ada': ['lower-south-waziristan', 'paktika'],
    kharlachi: ['kurram', 'paktia'],
    arandu: ['lower-chitral', 'kunar'],
    'nawa-pass': ['bajaur', 'kunar'],
    'peiwar-kotal': ['kurram', 'paktia'],
    badini: ['killa-saifullah', 'zabul'],
    baramcha: ['chagai', 'helmand'],
  };

  it('lie today where the texts say they do, on both sides of the border', () => {
    for (const [id, sides] of Object.entries(SIDES)) {
      const today = place(id).parents.filter(({ to }) => to === null);
      const above = today.flatMap((link) => [
        String(link.place),
        ...place(link.place).parents.map((parent) => String(parent.place)),
      ]);
      expect(today, id).toHaveLength(2);
      for (const side of sides) expect(above, id).toContain(side);
    }
  });

  it('put a pass that is also a crossing on the map once', () => {
    const dorah = [...places.values()].filter(({ names }) => names[0]?.text === 'Dorah Pass');
    expect(dorah).toHaveLength(1);
  });
});

describe('peoples', () => {
  it('are words of places that exist, and names of none of them', async () => {
    const demonyms = await readDemonyms('geodata/names/demonyms.csv');
    expect(demonyms).toContainEqual({ place: 'afghanistan', text: 'Afghan' });
    for (const { place: id, text } of demonyms)
      expect(
        place(id).names.some((name) => name.text === text),
        `${id} ${text}`,
      ).toBe(false);
  });
});
