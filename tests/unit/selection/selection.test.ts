import { expect, test } from 'vitest';
import { createSelection } from '../../../src/core/selection/selection.ts';

test('selecting what is selected tells nobody', () => {
  const selection = createSelection<string>();
  let told = 0;
  selection.subscribe(() => (told += 1));
  selection.select('a');
  selection.select('a');
  selection.select(null);
  expect(told).toBe(2);
});

test('one function subscribed twice is heard twice and stops once at a time', () => {
  const selection = createSelection<string>();
  let told = 0;
  const listener = () => (told += 1);
  const stop = selection.subscribe(listener);
  selection.subscribe(listener);
  selection.select('a');
  stop();
  selection.select('b');
  expect(told).toBe(3);
});

test('who is unsubscribed during a round is not called any more in it', () => {
  const selection = createSelection<string>();
  const heard: string[] = [];
  selection.subscribe(() => {
    heard.push('first');
    stop();
  });
  const stop = selection.subscribe(() => heard.push('second'));
  selection.select('a');
  expect(heard).toEqual(['first']);
});

test('all see the same order when a listener selects again', () => {
  const selection = createSelection<string>();
  const seen: (string | null)[] = [];
  selection.subscribe(() => {
    if (selection.current === 'a') selection.select('b');
  });
  selection.subscribe(() => seen.push(selection.current));
  selection.select('a');
  expect(selection.current).toBe('b');
  expect(seen.at(-1)).toBe('b');
  expect(seen).toEqual(['a', 'b']);
});
