import { expect, test } from 'vitest';
import type { TextFile } from '../../../src/core/model/bundle.ts';
import { textId } from '../../../src/core/model/ids.ts';
import { keptApart } from '../../../src/core/model/kept-apart.ts';

const createText = (content: string, id = 'own-note'): TextFile => ({
  id: textId(id),
  kind: 'article',
  title: 'note',
  lang: 'en',
  passages: [{ paragraph: 1, content, mentions: [] }],
});

test('a second text of the same name gets an id of its own, and one that says the same is the first', () => {
  const first = createText('Kabul was quiet.');
  expect(keptApart(first, [])).toEqual(first);
  const second = keptApart(createText('Peshawar was not.'), [first]);
  expect(second).toEqual(createText('Peshawar was not.', 'own-note-2'));
  const third = keptApart(createText('Quetta was.'), [first, second]);
  expect(third.id).toBe('own-note-3');
  expect(keptApart(createText('Kabul was quiet.'), [first, second])).toBe(first);
  expect(keptApart(createText('Peshawar was not.'), [first, second])).toBe(second);
});
