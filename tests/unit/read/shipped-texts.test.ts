import { expect, test } from 'vitest';
import { readTexts } from '../../../src/pipeline/read/texts.ts';

test('the shipped texts are read', async () => {
  const texts = await readTexts('geodata/texts', () => ({ words: '1' }));
  expect(texts.map((text) => [text.id, text.passages.length])).toContainEqual([
    'digest-students-herald-2023',
    25,
  ]);
});
