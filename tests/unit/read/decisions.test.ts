import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isDay, readDecisions } from '../../../src/pipeline/read/decisions.ts';
import { createFiles } from './create-files.ts';

async function read(rows: string) {
  const folder = await createFiles({
    'decisions.csv': `text,quote,occurrence,place,sense,why,when\n${rows}`,
  });
  return readDecisions(join(folder, 'decisions.csv'));
}

describe('decisions.csv', () => {
  test('gives decisions with their lines; no place: not a place', async () => {
    const rows =
      'kabul,Kabul,2,kabul,state,The government is meant.,2026-04-01\n' +
      'kabul,"Khan, Imran",1,,name-part,A man.,2026-04-02\n';
    expect(await read(rows)).toEqual([
      {
        text: 'kabul',
        quote: 'Kabul',
        occurrence: 2,
        place: 'kabul',
        sense: 'state',
        why: 'The government is meant.',
        when: '2026-04-01',
        line: 2,
      },
      {
        text: 'kabul',
        quote: 'Khan, Imran',
        occurrence: 1,
        place: null,
        sense: 'name-part',
        why: 'A man.',
        when: '2026-04-02',
        line: 3,
      },
    ]);
  });

  test('may hold none', async () => {
    expect(await read('')).toEqual([]);
  });

  test.each([
    ['kabul,Kabul,0,kabul,state,Why.,2026-04-01', /:2:13: “0” is not a number from 1$/],
    ['kabul,Kabul,1,kabul,river,Why.,2026-04-01', /:2:21: “river” is not one of place, state/],
    ['kabul,Kabul,1,kabul,state,,2026-04-01', /:2:27: “why” is empty$/],
    ['kabul,,1,kabul,state,Why.,2026-04-01', /:2:7: “quote” is empty$/],
    ['kabul,Kabul,1,kabul,state,Why.,2026-02-30', /:2:32: “2026-02-30” is not a day/],
    [
      'kabul,Kabul,1,kabul,state,Why.,2026-04-01\nkabul,Kabul,1,,place,No.,2026-04-01',
      /:3:13: this occurrence has been decided further up$/,
    ],
  ])('%j is wrong', async (rows, message) => {
    await expect(read(rows)).rejects.toThrow(message);
  });

  test('knows the days of the calendar', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2023-02-29')).toBe(false);
    expect(isDay('2023-2-9')).toBe(false);
  });
});
