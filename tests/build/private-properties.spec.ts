import { expect, test } from 'vitest';
import { scripts, textOf } from './built-site.ts';

/** The private properties that `pattern` finds in the built scripts. */
const named = (pattern: RegExp): Set<string> =>
  new Set(
    scripts().flatMap((file) => [...textOf(file).matchAll(pattern)].map(([, name = '']) => name)),
  );

// The build shortens their names: done in one file and not in another, colours and faces are gone.
test('every private property that a style uses is set in another', () => {
  const used = named(/var\(\s*(--_[\w-]+)/g);
  const set = named(/(?<!var\(\s*)(--_[\w-]+)\s*:/g);
  expect(used.size).toBeGreaterThan(10);
  expect([...used].filter((name) => !set.has(name))).toEqual([]);
});
