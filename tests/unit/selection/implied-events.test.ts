import { expect, test } from 'vitest';
import { eventId, passageId, placeId, textId } from '../../../src/core/model/ids.ts';
import type { Interval } from '../../../src/core/model/time.ts';
import type { Focus } from '../../../src/core/selection/focus.ts';
import { eventsOf } from '../../../src/core/selection/implied-events.ts';
import { createReadingBundle } from './create-reading-bundle.ts';

const bundle = createReadingBundle();
const of = (focus: Focus | null, range: Interval | null = null, showUndated = false) => {
  const found = eventsOf(bundle, focus, { showUndated }, range);
  return { ...found, ids: found.events.map(({ id }) => id) };
};
const place = (id: string): Focus => ({ kind: 'place', id: placeId(id) });

test('a place has the events that happened there or inside it, the latter told apart', () => {
  expect(of(place('city')).ids).toEqual(['at-city', 'undated']);
  const province = of(place('province'));
  expect(province.ids).toEqual(['at-city', 'in-agency', 'undated']);
  expect(province.inside.has(eventId('in-agency'))).toBe(true);
  expect(of(place('agency')).inside.size).toBe(0);
});

test('a range leaves out what lies outside it and what has no date, and counts both', () => {
  const range = { from: '2020-06-01', to: '2020-07-01' };
  expect(of(place('province'), range)).toMatchObject({
    ids: ['in-agency'],
    outside: 1,
    undated: 1,
  });
  expect(of(place('city'), range, true).ids).toEqual(['undated']);
});

test('a passage and a text have the events they give evidence of', () => {
  expect(of({ kind: 'passage', id: passageId('other/1') }).ids).toEqual(['at-city']);
  expect(of({ kind: 'passage', id: passageId('other/2') }).ids).toEqual([]);
  expect(of({ kind: 'text', id: textId('other') }).ids).toEqual(['at-city']);
});

test('an event in focus is shown whatever the range; without a focus there are all of them', () => {
  const range = { from: '1990-01-01', to: '1991-01-01' };
  expect(of({ kind: 'event', id: eventId('at-city') }, range).ids).toEqual(['at-city']);
  expect(of(null).ids).toEqual(['at-city', 'in-agency', 'undated']);
});
