import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../../src/pipeline/read/sources.ts';
import { createFiles } from './create-files.ts';

async function read(rows: string) {
  const folder = await createFiles({ 'sources.csv': `id,title,url\n${rows}` });
  return readSources(join(folder, 'sources.csv'));
}

describe('sources.csv', () => {
  test('gives sources by id; one without an address has no url', async () => {
    expect([...(await read('a-1,"One, two",https://example.org/?q=1\nb,Our map,\n'))]).toEqual([
      ['a-1', { title: 'One, two', url: 'https://example.org/?q=1' }],
      ['b', { title: 'Our map' }],
    ]);
  });

  test.each([
    ['a,One,\na,Two,', /sources\.csv:3:1: source “a” is given twice$/],
    ['A b,One,', /sources\.csv:2:1: “A b” is not an id/],
    ['a,,', /sources\.csv:2:3: source “a” has no title$/],
    ['a,"One\ntwo",ftp://x', /sources\.csv:3:6: “ftp:\/\/x” is not an http or https address$/],
    ['a,One', /sources\.csv:2:1: the row has 2 cells, the header 3$/],
    ['a,"One,', /sources\.csv:2:1: Quote Not Closed/],
  ])('%j is wrong', async (rows, message) => {
    await expect(read(rows)).rejects.toThrow(message);
  });

  test('that is missing, or has another header, is wrong', async () => {
    const folder = await createFiles({ 'other.csv': 'id;title;url\n' });
    await expect(readSources(join(folder, 'none.csv'))).rejects.toThrow(
      /none\.csv: there is no such file$/,
    );
    await expect(readSources(join(folder, 'other.csv'))).rejects.toThrow(
      /other\.csv:1:1: the header must be id,title,url$/,
    );
  });
});
