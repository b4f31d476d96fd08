import { expect, test } from 'vitest';
import { datedCount } from '../../../src/core/selection/implied-events.ts';
import { createReadingBundle } from './create-reading-bundle.ts';

test('what has no date is not counted as an event', () => {
  const { events } = createReadingBundle();
  const undated = events.map((event) => ({ ...event, date: null }));
  const dated = events.filter((event) => event.date !== null);
  expect(dated.length).toBeGreaterThan(0);
  expect(datedCount([...dated, ...undated])).toBe(dated.length);
});
