import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { shortName } from '../../../src/core/layout/label-names.ts';
import { nameOf, nameOn, type Place } from '../../../src/core/model/place.ts';
import { NAME_COLUMNS } from '../../../src/pipeline/geodata/dated-names.ts';
import { readCsv } from '../../../src/pipeline/read/csv.ts';
import { readSaidDate } from '../../../src/pipeline/read/said-date.ts';
import { byId, readRealPlaces } from './real-geodata.ts';

const TABLE = 'geodata/names/names.csv';
const FACTS = '../shared/facts/names.csv';

type Cells = Readonly<Record<(typeof NAME_COLUMNS)[number], string>>;

const rowsOf = async (file: string): Promise<Cells[]> =>
  (await readCsv(file, NAME_COLUMNS)).map(({ cells }) => cells);

const dayOf = (date: string): string => readSaidDate(date)?.day ?? '';

/** What a row says of its name: language, kind and days. */
const said = ({ lang, kind, from, to }: Cells): string =>
  [lang, kind, dayOf(from), dayOf(to)].join(' ');

let places: Map<string, Place>;
let table: Cells[];
beforeAll(async () => {
  places = byId(await readRealPlaces());
  table = await rowsOf(TABLE);
});

function place(id: string): Place {
  const found = places.get(id);
  if (found === undefined) throw new Error(`no place “${id}”`);
  return found;
}

describe('the names that were checked one by one', () => {
  test('are on their places in the language, of the kind and for the days of the table', () => {
    const wrong = table.flatMap((row) => {
      const own = place(row.slug)
        .names.filter(({ text }) => text === row.name)
        .map(({ lang, kind, from = '', to = '' }) => [lang, kind, from, to].join(' '));
      return own.includes(said(row)) ? [] : [`${row.slug} ${row.name}: ${own.join('; ')}`];
    });
    expect(table.length).toBeGreaterThan(360);
    expect(wrong).toEqual([]);
  });

  test('of a successor are not what an ended place is called', () => {
    const region = place('fr-peshawar');
    expect(nameOf(region)).toBe('Frontier Region Peshawar');
    for (const day of ['2018-01-01', '2026-01-01'])
      expect(nameOn(region, day)).toBe('Frontier Region Peshawar');
    expect(nameOf(place('fata'))).toBe('FATA');
    const long = { text: 'Federally Administered Tribal Areas', lang: 'en' } as const;
    expect(shortName(place('fata'), long, '2018-01-01')).toEqual([{ text: 'FATA', lang: 'en' }]);
  });

  /** Rows that stand on a place of their own in the atlas. */
  const MOVED: Readonly<Record<string, string>> = {
    'Provincially Administered Tribal Areas (PATA)': 'pata Provincially Administered Tribal Areas',
    'Islamabad Capital Territory': 'islamabad-capital-territory Islamabad Capital Territory',
    'وفاقی دارالحکومت': 'islamabad-capital-territory وفاقی دارالحکومت',
  };

  test('are those of the facts; a day may be closer than the year that these give', async ({
    skip,
  }) => {
    skip(!existsSync(FACTS), `no ${FACTS}`);
    const lost = (await rowsOf(FACTS)).filter((fact) => {
      const isClose = (own: string, told: string) =>
        own === told || own.replace('[', '').startsWith(`${told}-`);
      return !table.some(
        (row) =>
          `${row.slug} ${row.name}` === (MOVED[fact.name] ?? `${fact.slug} ${fact.name}`) &&
          [row.lang, row.kind].join() === [fact.lang, fact.kind].join() &&
          isClose(row.from, fact.from) &&
          isClose(row.to, fact.to),
      );
    });
    // The facts say of this one themselves that it is not to be shown.
    expect(lost.map(({ name }) => name)).toEqual(['ٹینک']);
  });
});
