import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createView,
  fitBounds,
  growBounds,
  holdCamera,
  panCamera,
  worldSize,
  zoomCamera,
} from '../../../src/core/layout/camera.ts';
import { fromWorld, toWorld } from '../../../src/core/layout/mercator.ts';

const lng = fc.double({ min: -179, max: 179, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });
const zoom = fc.double({ min: 3, max: 13, noNaN: true });

describe('Web Mercator', () => {
  test('puts Greenwich on the equator in the middle and the edges at 85.05°', () => {
    expect(toWorld([0, 0])).toEqual([0.5, 0.5]);
    expect(toWorld([-180, 85.0511287798066])[1]).toBeCloseTo(0, 9);
    expect(toWorld([180, -85.0511287798066])[1]).toBeCloseTo(1, 9);
  });

  test('is undone by its inverse', () => {
    fc.assert(
      fc.property(lng, lat, (x, y) => {
        const [backLng, backLat] = fromWorld(toWorld([x, y]));
        expect(backLng).toBeCloseTo(x, 8);
        expect(backLat).toBeCloseTo(y, 8);
      }),
    );
  });
});

describe('a view', () => {
  test('has its centre in the middle, and the world 512 · 2^zoom px wide', () => {
    const view = createView(800, 600, [70, 34], 2);
    expect(view.project([70, 34])).toEqual([400, 300]);
    expect(worldSize(2)).toBe(2048);
    expect(view.project([71, 34])[0]).toBeCloseTo(400 + 2048 / 360, 6);
    expect(view.project([70, 35])[1]).toBeLessThan(300);
  });

  test('unprojects what it projects', () => {
    fc.assert(
      fc.property(lng, lat, zoom, (x, y, z) => {
        const view = createView(640, 480, [68, 33], z);
        const [backLng, backLat] = view.unproject(view.project([x, y]));
        expect(backLng).toBeCloseTo(x, 6);
        expect(backLat).toBeCloseTo(y, 6);
      }),
    );
  });
});

describe('a camera', () => {
  test('fits bounds within the padding, touching it on one axis', () => {
    const bounds = [62, 28, 75, 37] as const;
    const camera = fitBounds(bounds, 900, 600, 50);
    const view = createView(900, 600, camera.center, camera.zoom);
    const [left, bottom] = view.project([62, 28]);
    const [right, top] = view.project([75, 37]);
    expect(left).toBeGreaterThanOrEqual(49.99);
    expect(top).toBeGreaterThanOrEqual(49.99);
    expect(right).toBeLessThanOrEqual(850.01);
    expect(bottom).toBeLessThanOrEqual(550.01);
    expect(Math.min(left, top)).toBeCloseTo(50, 2);
  });

  test('zooms about a point that stays where it is', () => {
    fc.assert(
      fc.property(zoom, fc.nat(800), fc.nat(600), (to, x, y) => {
        const view = createView(800, 600, [70, 34], 6);
        const camera = zoomCamera(view, to, [x, y]);
        const after = createView(800, 600, camera.center, camera.zoom);
        const [nowX, nowY] = after.project(view.unproject([x, y]));
        expect(nowX).toBeCloseTo(x, 4);
        expect(nowY).toBeCloseTo(y, 4);
      }),
    );
  });

  test('pans by screen px: the ground follows the hand', () => {
    const camera = panCamera({ center: [70, 34], zoom: 6 }, 30, -20);
    const before = createView(800, 600, [70, 34], 6);
    const after = createView(800, 600, camera.center, camera.zoom);
    const [x, y] = after.project(before.unproject([100, 100]));
    expect(x).toBeCloseTo(130, 6);
    expect(y).toBeCloseTo(80, 6);
  });

  test('is held within its limits', () => {
    const held = holdCamera({ center: [0, 80], zoom: 40 }, growBounds([60, 20, 80, 40], 0.5));
    expect(held).toEqual({ center: [50, 50], zoom: 13 });
  });
});
