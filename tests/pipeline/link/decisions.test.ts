import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLinking } from '../../../src/core/linking/link-text.ts';
import { openNames } from '../../../src/core/linking/name-index.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import type { MentionRow } from '../../../src/pipeline/export/mention-row.ts';
import { openDecisions } from '../../../src/pipeline/link/open-decisions.ts';
import { createIriFinder } from '../../../src/pipeline/link/place-by-iri.ts';
import { createPlaceFinder } from '../../../src/pipeline/link/place-finder.ts';
import { writtenInput } from '../../../src/pipeline/link/written-input.ts';
import { packNames } from '../../../src/pipeline/names/pack-names.ts';
import { createNames, createPlace, createPlaces } from '../../unit/linking/create-names.ts';
import {
  FILES,
  hold,
  IRIS,
  linkFiles,
  readFileTexts,
  write,
  type File,
} from '../export/write-texts.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sarhad-decisions-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The rows of the files once a person has decided by `csv`. */
async function decided(csv: string, files: readonly File[]): Promise<MentionRow[]> {
  const file = join(folder, 'recogito.csv');
  await writeFile(file, csv);
  const source = await openDecisions(file, createNames(), IRIS);
  const rows: MentionRow[] = [];
  for (const text of (await Promise.all(files.map(readFileTexts))).flat()) {
    const linking = openLinking(text.text, createNames(), source.of(text));
    source.unused(linking.unused);
    const written = writtenInput(text, linking, createPlaceFinder(createNames()));
    for (const { mentions } of hold(written).passages) rows.push(...mentions.map(({ row }) => row));
  }
  source.finish();
  return rows;
}

const csvOf = async (files: readonly File[]) =>
  (await write('recogito', await linkFiles(files))).toString();
const rowsOf = async (files: readonly File[]) =>
  (await linkFiles(files)).flatMap(({ passages }) =>
    passages.flatMap(({ mentions }) => mentions.map(({ row }) => row)),
  );

describe('what Recogito downloads', () => {
  test('decides nothing that nobody has verified', async () => {
    expect(await decided(await csvOf(FILES), FILES)).toEqual(await rowsOf(FILES));
  });

  test('verified as it stands, it says the same of the same spans, as a person', async () => {
    const csv = (await csvOf(FILES)).replaceAll('"UNVERIFIED"', '"VERIFIED"');
    const before = await rowsOf(FILES);
    const after = await decided(csv, FILES);
    const said = ({ file, start, end, quote, sense, place }: MentionRow) => [
      file,
      start,
      end,
      quote,
      sense,
      place,
    ];
    const known = ({ place }: MentionRow) => place !== null;
    expect(after.filter(known).map(said)).toEqual(before.filter(known).map(said));
    expect(new Set(after.filter(known).map(({ by, why }) => [by, why !== ''].join()))).toEqual(
      new Set(['person,true']),
    );
    expect(before.filter(known).length).toBeGreaterThan(10);
  });

  const kabul: File = { name: 'x.txt', format: 'txt', content: 'Kabul and Kabul won.' };
  const second = async (change: (line: string) => string) => {
    const [header, first, line] = (await csvOf([kabul])).split('\n');
    return [header, first, change(line ?? '')].join('\n');
  };

  test('changes one of two, and leaves the other alone', async () => {
    const csv = await second((line) =>
      line
        .replace(/"https:[^"]*"/, '"https://example.org/atlas/place/quetta"')
        .replace('UNVERIFIED', 'VERIFIED'),
    );
    expect((await decided(csv, [kabul])).map(({ place, by }) => [place, by])).toEqual([
      ['kabul', 'gazetteer'],
      ['quetta', 'person'],
    ]);
  });

  test('takes out what is a person or nothing', async () => {
    const asPerson = await second((line) =>
      line.replace('"PLACE"', '"PERSON"').replace('UNVERIFIED', 'VERIFIED'),
    );
    expect((await decided(asPerson, [kabul])).map(({ status }) => status)).toEqual([
      'resolved',
      'not-a-place',
    ]);
    const once = await decided(asPerson, [kabul]);
    // What was taken out stays out when it goes round again.
    const linked = await linkFiles([kabul]);
    const [text] = linked;
    const [passage] = text?.passages ?? [];
    const again = linked.map((whole) => ({
      ...whole,
      passages: [
        {
          ...passage,
          mentions:
            passage?.mentions.map((mention, at) => ({
              ...mention,
              row: once[at] ?? mention.row,
              place: undefined,
            })) ?? [],
        },
      ],
    })) as typeof linked;
    const csv = (await write('recogito', again)).toString();
    expect((await decided(csv, [kabul])).map(({ status, by }) => [status, by])).toEqual([
      ['resolved', 'gazetteer'],
      ['not-a-place', 'person'],
    ]);
  });

  test.each([
    [
      'words that do not stand there',
      (line: string) => line.replace('offset:10', 'offset:11'),
      ':3:56: “Kabul” does not stand at 11 in “x.txt”',
    ],
    [
      'an anchor of another kind',
      (line: string) => line.replace('char-offset:10', 'row:10'),
      ':3:56: “row:10” is not of the form char-offset:123',
    ],
    [
      'a place that is not known here',
      (line: string) => line.replace('/kabul"', '/paris"'),
      ': no place here has the address https://example.org/atlas/place/paris',
    ],
    [
      'an address that is none',
      (line: string) => line.replace('/kabul"', '/100%"'),
      ': no place here has the address https://example.org/atlas/place/100%',
    ],
    [
      'a text that is not linked',
      (line: string) => line.replace('"x.txt"', '"y.txt"'),
      ':3:40: no text is named “y.txt”',
    ],
  ])('is wrong with %s', async (_, change, message) => {
    const csv = await second((line) => change(line).replace('UNVERIFIED', 'VERIFIED'));
    await expect(decided(csv, [kabul])).rejects.toThrow(message);
  });

  test('decides of names that are written with any sign', async () => {
    const content = 'He went to Pak-Afghan border (Kabul), and to K.P. [Quetta].';
    const file: File = { name: 'x.txt', format: 'txt', content };
    const csv = (await csvOf([file])).replaceAll('"UNVERIFIED"', '"VERIFIED"');
    const quotes = ['Pak-Afghan', 'border (Kabul)', 'K.P. [Quetta].'];
    const rows = quotes.map((quote, at) =>
      (csv.split('\n')[1] ?? '')
        .replace(/^"[^"]*"/, `"${String(at)}"`)
        .replace(
          /"x.txt","[^"]*","[^"]*"/,
          `"x.txt","${quote}","char-offset:${String(content.indexOf(quote))}"`,
        ),
    );
    const decidedRows = await decided([csv.split('\n')[0], ...rows].join('\n'), [file]);
    expect(decidedRows.map(({ quote, by }) => [quote, by])).toEqual(
      quotes.map((quote) => [quote, 'person']),
    );
  });

  test('decides of what an entity or a line end stands in, in the file', async () => {
    const files: File[] = [
      {
        name: 'x.html',
        format: 'html',
        content: '<p>Ku&shy;nar, <b>Ka</b>bul &amp; Khyber\r\nPakhtunkhwa.',
      },
      { name: 'y.md', format: 'md', content: '> Then *Ka*bul, Khyber\n> Pakhtunkhwa.\n' },
    ];
    const csv = (await csvOf(files)).replaceAll('"UNVERIFIED"', '"VERIFIED"');
    const spans = (rows: readonly MentionRow[]) =>
      rows.map(({ file, start, end, quote }) => [file, start, end, quote]);
    const before = await rowsOf(files);
    expect(before.length).toBeGreaterThan(3);
    const after = await decided(csv, files);
    expect(spans(after)).toEqual(spans(before));
    expect(new Set(after.map(({ by }) => by))).toEqual(new Set(['person']));
  });

  test('decides fifteen thousand times in one text', { timeout: 20_000 }, async () => {
    const file: File = { name: 'x.txt', format: 'txt', content: 'Kabul, '.repeat(15_000) };
    const csv = (await csvOf([file])).replaceAll('"UNVERIFIED"', '"VERIFIED"');
    const rows = await decided(csv, [file]);
    expect(rows.filter(({ by }) => by === 'person')).toHaveLength(15_000);
  });

  test('is wrong with the same span twice', async () => {
    const csv = (await csvOf([kabul])).replaceAll('UNVERIFIED', 'VERIFIED');
    const twice = `${csv}${csv.split('\n')[2] ?? ''}`;
    await expect(decided(twice, [kabul])).rejects.toThrow('“Kabul” was decided further up');
  });

  test('is wrong with other columns', async () => {
    const csv = (await csvOf([kabul])).replace('"FILE",', '');
    await expect(decided(csv, [kabul])).rejects.toThrow(
      ':1:1: the header must be UUID,FILE,QUOTE_TRANSCRIPTION',
    );
  });
});

test('an address means the place of its kind, else the best known', () => {
  const more = { wikidata: 'Q1', geonames: 7 };
  const places = [
    ...createPlaces(),
    createPlace('swat-district', {
      kind: 'district',
      rank: 3,
      point: [72, 35],
      in: 'pakistan',
      more,
    }),
    createPlace('swat', { kind: 'region', rank: 2, point: [72, 35], in: 'pakistan', more }),
  ];
  const find = createIriFinder(openNames(packNames(places).buffer), IRIS);
  expect(find('http://www.wikidata.org/entity/Q1', 'district')).toBe('swat-district');
  expect(find('https://www.wikidata.org/wiki/Q1', '')).toBe('swat');
  expect(find('https://sws.geonames.org/7/', '')).toBe('swat');
  expect(find('http://www.geonames.org/106', '')).toBe('gn-106');
  expect(find(IRIS.place(placeId('gn-106')), '')).toBe('gn-106');
  expect(find('http://www.wikidata.org/entity/Q2', '')).toBeUndefined();
  expect(find('http://www.wikidata.org/entity/Q0', '')).toBeUndefined();
  expect(find('https://pleiades.stoa.org/places/1', '')).toBeUndefined();
});
