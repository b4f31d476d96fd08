import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventId } from '../../../src/core/model/ids.ts';
import { segmentsOf } from '../../../src/core/selection/segments.ts';
import { createReadingBundle } from './create-reading-bundle.ts';

const [mention] = createReadingBundle().mentions;
if (mention === undefined) throw new RangeError('The fixture has no mention');
const at = (start: number, end: number) => ({ ...mention, start, end });
const span = (id: string, start: number, end: number) => ({ event: eventId(id), start, end });

test('evidence that holds a mention is cut around it and ends once', () => {
  const segments = segmentsOf('the bombing of City', [at(15, 19)], [span('bomb', 4, 19)]);
  expect(segments.map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [4, 15],
    [15, 19],
  ]);
  expect(segments.map(({ mention: own }) => own !== null)).toEqual([false, false, true]);
  expect(segments.map(({ events }) => events)).toEqual([[], ['bomb'], ['bomb']]);
  expect(segments.map(({ ends }) => ends)).toEqual([[], [], ['bomb']]);
});

test('segments cover the passage without gap or overlap, whatever the spans', () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 6 });
  fc.assert(
    fc.property(spans, (pairs) => {
      const content = 'x'.repeat(30);
      const evidence = pairs
        .filter(([start, end]) => start < end)
        .map(([start, end], n) => span(`e${String(n)}`, start, end));
      const segments = segmentsOf(content, [], evidence);
      expect(segments.map(({ start, end }) => content.slice(start, end)).join('')).toBe(content);
      for (const { event, end } of evidence) {
        const ended = segments.filter(({ ends }) => ends.includes(event));
        expect(ended.map((segment) => segment.end)).toEqual([end]);
      }
    }),
  );
});
