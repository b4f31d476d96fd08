import { expect, test } from 'vitest';
import { openNames } from '../../../src/core/linking/name-index.ts';
import { linkDropped } from '../../../src/worker/link-dropped.ts';
import { packNames } from '../../../src/pipeline/names/pack-names.ts';
import { createNativePlaces } from './native-places.ts';

test('a dropped text in three languages is linked in the page by the same rules', async () => {
  const names = openNames(packNames(createNativePlaces()).buffer);
  const lines = [
    'پاکستان نے کابل میں سفیر بھیجا۔',
    'د پاکستان حکومت سفیر کابل ته ولېږه.',
    'دولت پاکستان سفیری به کابل فرستاد.',
  ];
  const { text } = await linkDropped(
    new TextEncoder().encode(lines.join('\n\n')),
    'متن.txt',
    names,
  );
  for (const { content, mentions } of text.passages) {
    expect(mentions).toMatchObject([
      { quote: 'پاکستان', place: 'pakistan', sense: 'state' },
      { quote: 'کابل', place: 'kabul', sense: 'place' },
    ]);
    for (const { start, end, quote } of mentions) expect(content.slice(start, end)).toBe(quote);
  }
  expect(text.passages).toHaveLength(3);
});
