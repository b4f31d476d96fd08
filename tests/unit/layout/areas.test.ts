import { describe, expect, test } from 'vitest';
import {
  formerAreas,
  glazeOpacity,
  layoutAreas,
  layoutLand,
} from '../../../src/core/layout/areas.ts';
import { createView } from '../../../src/core/layout/camera.ts';
import { hitArea } from '../../../src/core/layout/hit-area.ts';
import { momentOf } from '../../../src/core/layout/moment.ts';
import { fromPlate, plateTransform, toPlate, toScreen } from '../../../src/core/layout/plate.ts';
import { insidePolygons } from '../../../src/core/layout/polygon.ts';
import { cachedShapes } from '../../../src/core/layout/shape-cache.ts';
import { shapesOf } from '../../../src/core/layout/shapes.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import { createBoundaries } from './create-map-bundle.ts';

const TODAY = '2026-03-01';
const now = momentOf(null, false, TODAY);
const in2014 = momentOf({ from: '2014-01-01', to: '2015-01-01' }, false, TODAY);
const shapes = shapesOf(createBoundaries());
/** As if the agency had ended with its territory. */
const finelyFormer = shapesOf(
  createBoundaries((id) => (id === 'khyber' ? { to: '2018-05-31' } : {})),
);
const counted = (counts: Readonly<Record<string, number>>) => ({
  mentions: new Map(Object.entries(counts).map(([id, count]) => [placeId(id), count])),
  events: new Map(),
});
const glazed = (zoom: number, counts: Readonly<Record<string, number>>, moment = now) =>
  layoutAreas(shapes, counted(counts), zoom, moment).map(({ id, depth }) => [id, depth]);

describe('the plate', () => {
  test('shows a point where the view shows it', () => {
    const view = createView(800, 600, [66, 33], 6.7);
    const transform = plateTransform(shapes.plate, view);
    const [x, y] = toScreen(transform, toPlate(shapes.plate, [64, 32]));
    const [wantedX, wantedY] = view.project([64, 32]);
    expect(x).toBeCloseTo(wantedX, 6);
    expect(y).toBeCloseTo(wantedY, 6);
  });

  test('leads back to degrees', () => {
    const [lng, lat] = fromPlate(shapes.plate, toPlate(shapes.plate, [64.25, 32.5]));
    expect(lng).toBeCloseTo(64.25, 9);
    expect(lat).toBeCloseTo(32.5, 9);
  });

  test('carries the shapes: a quantised topology as well as a plain one', () => {
    const khyber = shapes.byId.get(placeId('khyber'));
    const [x0, y0, x1, y1] = khyber?.box ?? [0, 0, 0, 0];
    const [west, north] = fromPlate(shapes.plate, [x0, y0]);
    const [east, south] = fromPlate(shapes.plate, [x1, y1]);
    for (const [is, wanted] of [
      [west, 64],
      [south, 32],
      [east, 66],
      [north, 34],
    ] as const) {
      expect(is).toBeCloseTo(wanted, 3);
    }
    expect(khyber?.path).toMatch(/^M-?[\d.]+,-?[\d.]+L/);
  });

  test('is made once for one topology', () => {
    const boundaries = createBoundaries();
    expect(cachedShapes(boundaries)).toBe(cachedShapes(boundaries));
  });
});

test('a label stands inside its area', () => {
  for (const { polygons, middle, middles } of shapes.areas) {
    expect(insidePolygons(polygons, middle.point)).toBe(true);
    expect(middle.width).toBeGreaterThan(0);
    expect(middles.length).toBeGreaterThan(1);
  }
});

describe('glazes', () => {
  test('lie on provinces far out and on districts near by, never on countries', () => {
    const counts = { pakistan: 46, west: 9, khyber: 4, fata: 2 };
    expect(glazed(4, counts)).toEqual([['west', 1]]);
    expect(glazed(7, counts)).toEqual([['khyber', 1]]);
  });

  test('grow with the square root of the mentions', () => {
    expect(glazed(7, { khyber: 1, 'peshawar-district': 4 })).toEqual([
      ['khyber', 0.5],
      ['peshawar-district', 1],
    ]);
    const opacity = (depth: number) => glazeOpacity({ depth, level: 'district' });
    expect(opacity(1)).toBeGreaterThan(opacity(0.5));
  });

  test('are lighter on provinces, which are wide', () => {
    expect(glazeOpacity({ depth: 1, level: 'province' })).toBeLessThan(
      glazeOpacity({ depth: 1, level: 'district' }),
    );
  });

  test('show FATA only while it was there', () => {
    expect(glazed(4, { fata: 3 }, in2014)).toEqual([['fata', 1]]);
    expect(glazed(4, { fata: 3 }, now)).toEqual([]);
  });
});

test('former areas are outlined while the range touches their time, and not when pinned to today', () => {
  const ids = (moment: typeof now, zoom = 7) =>
    formerAreas(shapes, zoom, moment).map(({ id }) => String(id));
  expect(ids(now)).toEqual(['fata']);
  // Where provinces are what is shown, only what was as coarse.
  expect(ids(now, 4)).toEqual(['fata']);
  expect(formerAreas(finelyFormer, 7, now).map(({ id }) => id)).toEqual(['fata', 'khyber']);
  expect(formerAreas(finelyFormer, 4, now).map(({ id }) => id)).toEqual(['fata']);
  expect(ids(in2014)).toEqual([]);
  expect(ids(momentOf(null, true, TODAY))).toEqual([]);
});

test('land is drawn for countries, those the atlas is about told apart', () => {
  const land = layoutLand(shapes, new Set(['pakistan']));
  expect(land.map(({ id, home }) => [id, home])).toEqual([
    ['afghanistan', false],
    ['pakistan', true],
  ]);
});

describe('the area under the pointer', () => {
  const hit = (at: [number, number], zoom: number, moment = now, named?: readonly string[]) =>
    hitArea(shapes, at, zoom, moment, named === undefined ? undefined : (id) => named.includes(id))
      ?.id;

  test('is the smallest that is shown at the zoom', () => {
    expect(hit([65, 33], 7)).toBe('khyber');
    expect(hit([62, 30], 4)).toBe('west');
    expect(hit([65, 36], 7)).toBe('afghanistan');
  });

  test('is a district at middling zooms only where texts name it', () => {
    expect(hit([65, 33], 5.5, now, ['khyber'])).toBe('khyber');
    expect(hit([65, 33], 5.5, now, [])).toBe('west');
    expect(hit([65, 33], 6.5, now, [])).toBe('khyber');
  });

  test('is FATA before it was merged', () => {
    expect(hit([65, 33], 4, in2014)).toBe('fata');
    expect(hit([65, 33], 5.5, in2014, [])).toBe('fata');
  });

  test('is the former FATA where provinces are shown and its outline is drawn', () => {
    expect(hit([65, 33], 4)).toBe('fata');
    // The ground belongs to what is there today where districts are shown.
    expect(hit([65, 33], 7)).toBe('khyber');
    expect(hit([65, 33], 5.5, now, [])).toBe('west');
    // Nor is there an outline in a range after its end, nor when pinned to today.
    expect(hit([65, 33], 4, momentOf({ from: '2018-05-31', to: null }, false, TODAY))).toBe('west');
    expect(hit([65, 33], 4, momentOf(null, true, TODAY))).toBe('west');
  });

  test('is nothing out at sea', () => {
    expect(hit([59, 20], 7)).toBeUndefined();
  });

  test('has no gap and no overlap along a shared border', () => {
    const sides = new Set([hit([65.9999, 33], 7), hit([66.0001, 33], 7), hit([66, 33], 7)]);
    expect(sides).toEqual(new Set(['khyber', 'peshawar-district']));
  });
});
