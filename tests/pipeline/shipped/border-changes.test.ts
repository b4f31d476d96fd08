import { expect, it } from 'vitest';
import type { Place } from '../../../src/core/model/place.ts';
import { readCsv } from '../../../src/pipeline/read/csv.ts';
import { byId, readRealPlaces } from './real-geodata.ts';

const COLUMNS = ['date', 'unit_from', 'unit_to', 'kind', 'act', 'source', 'confidence'] as const;

const agencies = ['bajaur', 'mohmand', 'khyber', 'orakzai', 'kurram'];
const FRONTIER = [
  ...['Peshawar', 'Kohat', 'Bannu', 'Lakki Marwat', 'Tank', 'Dera Ismail Khan'],
].map((name) => [`FR ${name}`, `fr-${name.toLowerCase().replaceAll(' ', '-')}`] as const);

/** By what was before, or by what came where nothing was: the places that must bear the day. */
const PLACES = new Map<string, readonly string[]>([
  ['Apozai (town)', ['zhob']],
  ['Zhob District', ['zhob-district']],
  ['Malakand Agency', ['malakand']],
  ['Punjab (frontier districts and agencies)', ['khyber-pakhtunkhwa']],
  ['Tochi Agency', ['north-waziristan']],
  ['Wana Agency', ['south-waziristan']],
  ['Mohmand Agency', ['mohmand']],
  ['Kandahar Province', ['zabul']],
  ['Chakhansur Province', ['nimruz']],
  ['Bajaur Agency', ['bajaur']],
  ['Frontier Region Kohat (part)', ['orakzai']],
  ['Fort Sandeman', ['zhob']],
  ['Gwadar District', ['gwadar-district']],
  ['Paktia Province', ['khost-province']],
  ['North-West Frontier Province', ['khyber-pakhtunkhwa']],
  ['Baluchistan (constitutional spelling)', ['balochistan']],
  ['Lower Kohistan District', ['kolai-palas-kohistan']],
  ...agencies.map((id) => [`${id.charAt(0).toUpperCase()}${id.slice(1)} Agency`, [id]] as const),
  ['North Waziristan Agency', ['north-waziristan']],
  ['South Waziristan Agency', ['south-waziristan']],
  ...FRONTIER.map(([name, id]) => [name, [id]] as const),
  ['Federally Administered Tribal Areas', ['fata']],
  ['PATA of Khyber Pakhtunkhwa', ['pata']],
  ['Chitral District', ['upper-chitral', 'lower-chitral']],
  ['Killa Abdullah District', ['chaman-district']],
  ['Lasbela District', ['hub-district']],
  ['Jaffarabad District', ['usta-muhammad-district']],
  ['Pishin District', ['karezat']],
  [
    'South Waziristan District',
    ['south-waziristan', 'upper-south-waziristan', 'lower-south-waziristan'],
  ],
  ['Upper Dir District', ['central-dir']],
]);

const NO_PLACE = 'the atlas has no place for what was before';
const NOT_NAMED = 'the source names no district whose limits or place could be known';
const EXCEPTIONS = new Map([
  ['NWFP', NO_PLACE],
  ['West Pakistan', NO_PLACE],
  ['Gwadar (Oman)', 'the land changed hands; the town is the same, and the briefing tells it'],
  ['Swat, Dir and Chitral states', NO_PLACE],
  ['PATA of Balochistan', NO_PLACE],
  ['Zhob Division', 'the atlas has no divisions'],
  ['various provinces', NOT_NAMED],
  ['Faryab Province (Ghormach)', 'the year is not known: after 2021'],
  ['Shah Wali Kot District (Kandahar)', 'the year is not known: after 2022'],
  ['Pishin and Quetta divisions and districts', 'a decision; no notification was found'],
]);

/** Every date that the atlas has of a place and its names, as said or to the day. */
function datesOf({ valid, fromSaid, toSaid, names, parents }: Place): string[] {
  const dates = [
    ...[fromSaid ?? valid.from, toSaid ?? valid.to],
    ...names.flatMap((name) => [name.fromSaid ?? name.from, name.toSaid ?? name.to]),
    ...parents.flatMap((parent) => [parent.from, parent.to]),
  ];
  return dates
    .filter((date) => typeof date === 'string')
    .map((date) => date.replace(/^by |^\[/, ''));
}

it('every change of borders and names that we know of is on its place, on its day', async () => {
  const places = byId(await readRealPlaces());
  const rows = await readCsv('geodata/names/border-changes.csv', COLUMNS);
  expect(rows.length).toBeGreaterThan(45);
  const listed = new Set([...PLACES.keys(), ...EXCEPTIONS.keys()]);
  for (const { cells } of rows) {
    expect(['split', 'created', 'merged', 'renamed']).toContain(cells.kind);
    const unit = cells.unit_from === '' ? cells.unit_to : cells.unit_from;
    listed.delete(unit);
    if (EXCEPTIONS.has(unit)) continue;
    const [date = ''] = /\d{4}(-\d{2}){0,2}/.exec(cells.date) ?? [];
    const bearers = PLACES.get(unit) ?? [];
    expect(bearers, `${cells.date} ${unit}`).not.toEqual([]);
    for (const id of bearers) {
      const place = places.get(id);
      const dates = place === undefined ? [] : datesOf(place);
      const found = dates.some((own) => own.startsWith(date));
      expect(found, `${cells.date} ${unit}: ${id} has ${dates.join()}`).toBe(true);
    }
  }
  expect([...listed], 'listed here, but not in the file').toEqual([]);
});
