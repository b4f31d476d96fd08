import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/core/model/data-error.ts';
import { linkDropped } from '../../../src/worker/link-dropped.ts';
import { createNames } from '../linking/create-names.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a dropped file', async () => {
  const { text, places } = await linkDropped(
    bytes('# Notes of 2014\n\nRockets fell on **Bannu** in 2022.\n'),
    'My notes.md',
    createNames(),
  );

  test('becomes a text with its mentions and dates', () => {
    expect(text).toMatchObject({ id: 'own-my-notes', title: 'Notes of 2014', kind: 'article' });
    expect(text.passages.map(({ kind, content }) => [kind, content])).toEqual([
      ['heading', 'Notes of 2014'],
      ['paragraph', 'Rockets fell on Bannu in 2022.'],
    ]);
    expect(text.passages[1]?.mentions).toMatchObject([
      { start: 16, quote: 'Bannu', place: 'bannu' },
    ]);
    expect(text.passages[1]?.dates).toEqual([
      { from: '2022-01-01', to: '2023-01-01', by: 'text', start: 25, end: 29 },
    ]);
  });

  test('brings its places and all above them, so that each has its breadcrumb', () => {
    const ids = new Set(places.map(({ id }) => id));
    expect([...ids]).toContain('pakistan');
    for (const place of places)
      for (const parent of place.parents) expect(ids.has(parent.place), parent.place).toBe(true);
  });

  test.each([
    ['photo.png', bytes('x'), 'photo.png: only .txt, .md and .html files can be read here'],
    ['a.txt', bytes(''), 'a.txt:1:1: the text is empty'],
    ['a.txt', Uint8Array.of(0xff), 'a.txt:1:1: is not UTF-8: byte 0xff cannot stand here'],
  ])('%s is refused in words', async (name, content, message) => {
    const drop = () => linkDropped(content, name, createNames());
    await expect(drop).rejects.toThrow(DataError);
    await expect(drop).rejects.toThrow(message);
  });
});
