import { describe, expect, test } from 'vitest';
import { createView } from '../../../src/core/layout/camera.ts';
import { momentOf } from '../../../src/core/layout/moment.ts';
import { cameraForPlace, fitPlace } from '../../../src/core/layout/place-camera.ts';
import { layoutPlaceDots } from '../../../src/core/layout/place-dots.ts';
import { isSpot, spotOf } from '../../../src/core/layout/scenery.ts';
import { shapesOf } from '../../../src/core/layout/shapes.ts';
import { layoutTargets, nextTarget, type Target } from '../../../src/core/layout/targets.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import { countPlaces } from '../../../src/core/selection/place-counts.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/selection/settings.ts';
import { createMapBundle, createNaming } from './create-map-bundle.ts';

const bundle = createMapBundle([createNaming(1, 'peshawar', 'peshawar', 'west', 'durand-line')]);
const shapes = shapesOf(bundle.boundaries);
const counts = countPlaces(bundle, DEFAULT_SETTINGS, null);
const moment = momentOf(null, false, '2026-03-01');

function targetsAt(zoom: number): Target[] {
  const view = createView(1200, 900, [65, 33], zoom);
  const dots = layoutPlaceDots(bundle, counts, view, {
    day: moment.day,
    certainty: counts.certainty,
  });
  return layoutTargets(bundle, shapes, view, moment, counts, dots);
}

describe('what the keyboard can go to', () => {
  test('is every dot, line and area in view, the most mentioned first', () => {
    const ids = targetsAt(6.3).map(({ id }) => String(id));
    expect(ids[0]).toBe('peshawar');
    expect(ids).toEqual(
      expect.arrayContaining(['durand-line', 'west', 'east', 'khyber', 'kabul', 'pakistan']),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leaves out districts that are not told apart', () => {
    expect(targetsAt(5).map(({ id }) => id)).not.toContain('khyber');
  });

  test('has the former FATA at every zoom, as it is named on the map', () => {
    for (const zoom of [4.5, 5.5, 7]) {
      expect(targetsAt(zoom).map(({ id }) => id)).toContain('fata');
    }
  });

  test('carries the counts that are said', () => {
    expect(targetsAt(6.3)[0]).toMatchObject({ count: 2, events: 0 });
  });
});

describe('an arrow key', () => {
  const target = (id: string, x: number, y: number): Target => ({
    id: placeId(id),
    x,
    y,
    count: 0,
    events: 0,
  });
  const middle = target('middle', 50, 50);
  const others = [
    middle,
    target('right', 80, 52),
    target('far', 120, 50),
    target('up', 50, 10),
    target('same', 50, 50),
  ];

  test.each([
    ['right', 'right'],
    ['up', 'up'],
    ['left', undefined],
    ['down', undefined],
  ] as const)('to the %s leads to the nearest there: %s', (direction, id) => {
    expect(nextTarget(others, middle, direction)?.id).toBe(id);
  });
});

describe('selecting a place', () => {
  const view = createView(800, 600, [65, 33], 6);
  const go = (id: string, from = view) => cameraForPlace(bundle, shapes, from, placeId(id));

  test('leaves the map where the place can be seen', () => {
    expect(go('peshawar')).toBeNull();
    expect(go('khyber')).toBeNull();
    expect(go('durand-line')).toBeNull();
  });

  test('brings it in when it is off the screen', () => {
    const away = createView(800, 600, [50, 20], 6);
    expect(go('peshawar', away)?.center).toEqual([67, 33]);
    const camera = go('khyber', away);
    const fitted = createView(800, 600, camera?.center ?? [0, 0], camera?.zoom ?? 0);
    expect(fitted.project([64, 34])[0]).toBeGreaterThan(0);
    expect(fitted.project([66, 32])[0]).toBeLessThan(800);
  });

  test('goes nearer when it is too small to see', () => {
    const far = createView(800, 600, [65, 33], 2);
    expect(go('khyber', far)?.zoom).toBeGreaterThan(5);
  });

  test('moves nothing for what is not on this map', () => {
    expect(go('washington')).toBeNull();
    expect(fitPlace(bundle, shapes, view, placeId('washington'))).toBeNull();
  });
});

test('a province is never a spot; what has an area or a line is reached at it', () => {
  const west = bundle.places.get(placeId('west'));
  expect(west?.point).toEqual([62, 31]);
  expect(west !== undefined && isSpot(west)).toBe(false);
  expect(spotOf(bundle, shapes, placeId('west'))).not.toBeNull();
  expect(spotOf(bundle, shapes, placeId('durand-line'))?.[1]).toBeCloseTo(34, 3);
});
