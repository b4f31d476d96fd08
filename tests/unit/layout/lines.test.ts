import { describe, expect, test } from 'vitest';
import { createView } from '../../../src/core/layout/camera.ts';
import { hitLine } from '../../../src/core/layout/hit-line.ts';
import { LINE_LOOKS } from '../../../src/core/layout/line-looks.ts';
import { coursePath, layoutLines, LINE_STYLES, lineStyle } from '../../../src/core/layout/lines.ts';
import { momentOf } from '../../../src/core/layout/moment.ts';
import { shapesOf } from '../../../src/core/layout/shapes.ts';
import type { LineProperties, Worldview } from '../../../src/core/model/boundary.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import { createBoundaries, line } from './create-map-bundle.ts';

const TODAY = '2026-03-01';
const shapes = shapesOf(createBoundaries());
const styles = (zoom: number, moment = momentOf(null, false, TODAY), view: Worldview = 'neutral') =>
  layoutLines(shapes, zoom, moment, view).map(({ style }) => style);
const properties = (given: Partial<LineProperties>) =>
  line([], given).properties as unknown as LineProperties;

describe('a line', () => {
  const durand = properties({
    status: 'contested',
    claims: ['pakistan'],
    rejects: ['afghanistan'],
  });
  const control = properties({ status: 'control', rejects: ['india', 'pakistan'] });
  const claim = properties({
    level: 'claim',
    status: 'claimed',
    claims: ['pakistan'],
    rejects: ['india'],
  });
  const settled = properties({ claims: ['iran', 'pakistan'] });

  test.each([
    ['neutral', 'contested', 'control', 'claim', 'national'],
    ['pk', 'national', 'claim', 'national', 'national'],
    ['af', 'claim', 'control', null, 'national'],
    ['in', 'contested', 'claim', null, 'national'],
  ] as const)('in the %s view', (view, asDurand, asControl, asClaim, asSettled) => {
    expect(lineStyle(durand, view)).toBe(asDurand);
    expect(lineStyle(control, view)).toBe(asControl);
    expect(lineStyle(claim, view)).toBe(asClaim);
    expect(lineStyle(settled, view)).toBe(asSettled);
  });

  test('of no limit is drawn sparsely, one within a country by its level', () => {
    expect(lineStyle(properties({ status: 'undelimited' }), 'neutral')).toBe('undelimited');
    expect(lineStyle(properties({ level: 'province', status: 'administrative' }), 'pk')).toBe(
      'province',
    );
    expect(lineStyle(properties({ level: 'district', status: 'administrative' }), 'pk')).toBe(
      'district',
    );
    expect(lineStyle(properties({ level: 'agency', status: 'former' }), 'af')).toBe('former');
  });
});

describe('the lines of a map', () => {
  test('are one path for each style, the strongest last', () => {
    expect(styles(7)).toEqual(['district', 'province', 'former', 'contested']);
  });

  test('leave out districts and former agencies far out', () => {
    expect(styles(4)).toEqual(['province', 'contested']);
  });

  test('have the agencies while the range touches their time', () => {
    const after = momentOf({ from: '2019-01-01', to: '2020-01-01' }, false, TODAY);
    const until = momentOf({ from: '2014-01-01', to: '2020-01-01' }, false, TODAY);
    expect(styles(7, after)).not.toContain('former');
    expect(styles(7, until)).toContain('former');
  });
});

test('every style looks different', () => {
  const looks = LINE_STYLES.map((style) => JSON.stringify(LINE_LOOKS[style]));
  expect(new Set(looks).size).toBe(LINE_STYLES.length);
});

describe('a line that is a place', () => {
  const view = createView(800, 600, [65, 34], 6);

  test('is found near its course and not beyond reach', () => {
    const [x, y] = view.project([65.2, 34]);
    expect(hitLine(shapes, view, [x, y + 3], 4)).toBe('durand-line');
    expect(hitLine(shapes, view, [x, y + 5], 4)).toBeNull();
  });

  test('has a course to outline', () => {
    expect(coursePath(shapes, placeId('durand-line'))).toMatch(/^M/);
    expect(coursePath(shapes, placeId('khyber'))).toBe('');
  });
});
