import { expect, test } from 'vitest';
import { peakWishes } from '../../../src/core/layout/peaks.ts';
import { reliefAt } from '../../../src/core/layout/relief-strength.ts';
import { riverZoom, roadZoom } from '../../../src/core/layout/scenic-path.ts';
import { createPaperView } from './paper-camera.ts';

const point = (properties: Record<string, unknown>) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'Point' as const, coordinates: [62, 36] },
});
const landmarks = {
  type: 'FeatureCollection' as const,
  features: [
    point({ kind: 'peak', name: 'Tirich Mir', ele: 7708 }),
    point({ kind: 'peak', name: 'Sikaram', ele: 4761 }),
    point({ kind: 'peak', name: 'Height not known' }),
    point({ kind: 'pass', name: 'Khyber Pass', ele: 1070 }),
  ],
};
const named = (zoom: number) =>
  peakWishes(landmarks, createPaperView(zoom)).map(({ names, place }) => [names[0]?.text, place]);

test('peaks are named from the highest down as the map comes nearer, and are no places', () => {
  expect(named(7)).toEqual([]);
  expect(named(7.7)).toEqual([['▲ Tirich Mir', null]]);
  expect(named(9)).toEqual([
    ['▲ Tirich Mir', null],
    ['▲ Sikaram', null],
  ]);
  expect(peakWishes(undefined, createPaperView(9))).toEqual([]);
});

test('greater rivers and roads come first; of what has no rank nothing is assumed', () => {
  const way = (properties: Record<string, unknown>) => ({ ...point({}), properties });
  expect(riverZoom(way({ rank: 1 }))).toBeLessThan(riverZoom(way({ rank: 3 })));
  expect(riverZoom(way({}))).toBeGreaterThan(riverZoom(way({ rank: 5 })));
  expect(roadZoom(way({ class: 'trunk' }))).toBeLessThan(roadZoom(way({ class: 'secondary' })));
});

test('the relief fades where it would blur', () => {
  expect(reliefAt(6)).toBe(1);
  expect(reliefAt(9.5)).toBeCloseTo(0.65, 6);
  expect(reliefAt(13)).toBeCloseTo(0.3, 6);
});
