import { rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { theme } from '../../../src/elements/base/theme.ts';

/** Each colour of the theme, light and dark. */
const COLOURS = new Map(
  [...theme.cssText.matchAll(/--_([a-z-]+):.*?light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance, 0 to 1: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = NaN, green = NaN, blue = NaN] = [r, g, b]
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrast(one: string, other: string): number {
  const [less = NaN, more = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

function colour(name: string, scheme: 'light' | 'dark'): string {
  const found = COLOURS.get(name);
  if (found === undefined) throw new Error(`The theme has no colour “${name}”`);
  return found[scheme];
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const against = (names: readonly string[], grounds: readonly string[]) =>
    names.flatMap((name) => grounds.map((ground) => [name, ground] as const));

  test.each(against(['ink', 'muted', 'text-accent', 'event-accent'], ['paper', 'land']))(
    'words in %s on %s have 4.5:1',
    (name, ground) => {
      expect(contrast(colour(name, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([
    ...against(
      ['text-accent', 'event-accent', 'selected-line'],
      ['paper', 'land', 'context-land', 'water'],
    ),
    ...against(['national-line'], ['land', 'context-land']),
  ])('shapes in %s on %s have 3:1', (name, ground) => {
    expect(contrast(colour(name, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

test('the measure is that of WCAG: black on white is 21:1, a colour on itself 1:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 1);
  expect(contrast('#d9952b', '#d9952b')).toBe(1);
});
