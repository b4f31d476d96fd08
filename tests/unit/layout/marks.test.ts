import { describe, expect, test } from 'vitest';
import { layoutArcs } from '../../../src/core/layout/arcs.ts';
import { layoutCurves } from '../../../src/core/layout/curves.ts';
import { layoutEventMarks } from '../../../src/core/layout/event-marks.ts';
import { indexMarks } from '../../../src/core/layout/hit-mark.ts';
import { layoutPlaceDots, type Dot } from '../../../src/core/layout/place-dots.ts';
import { layoutRecordMarks } from '../../../src/core/layout/record-marks.ts';
import { shapesOf } from '../../../src/core/layout/shapes.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import { countPlaces } from '../../../src/core/selection/place-counts.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/selection/settings.ts';
import { createMapBundle, createMapEvent, createNaming } from './create-map-bundle.ts';
import { createPaperView } from './paper-camera.ts';
import { createRecordTable } from './create-record-table.ts';

const DAY = '2026-03-01';
const bundle = createMapBundle(
  [
    createNaming(1, 'peshawar', 'kabul', 'peshawar', 'pakistan'),
    createNaming(2, 'peshawar', 'peshawar', 'washington', 'west'),
    createNaming(3, 'kabul', 'peshawar', 'pass'),
  ],
  [
    createMapEvent('aps', 'peshawar'),
    createMapEvent('mosque', 'peshawar', 'exact', {
      places: [{ place: placeId('peshawar'), precision: 'exact', point: [67.3, 33.2] }],
    }),
    createMapEvent('somewhere', 'west', 'province', {
      // A point of its own does not make it one.
      places: [{ place: placeId('west'), precision: 'province', point: [62, 31] }],
    }),
    createMapEvent('in-khyber', 'khyber', 'district'),
    createMapEvent('far', 'washington'),
    createMapEvent('maybe', 'kabul', 'centre', { date: null }),
  ],
);
const counts = countPlaces(bundle, DEFAULT_SETTINGS, null);
const shapes = shapesOf(bundle.boundaries);

describe('dots', () => {
  const dotsAt = (zoom: number, certainty = counts.certainty) =>
    layoutPlaceDots(bundle, counts, createPaperView(zoom), { day: DAY, certainty });

  test('stand at their places, the most mentioned first, their area as their count', () => {
    const [peshawar, kabul] = dotsAt(6);
    expect(peshawar).toMatchObject({ id: 'peshawar', x: 70, y: 50, count: 5, radius: 18 });
    expect(kabul).toMatchObject({ id: 'kabul', x: 50, y: 20, count: 2 });
    expect((kabul?.radius ?? 0) ** 2 / 18 ** 2).toBeCloseTo(2 / 5, 2);
  });

  test('are never made of countries, provinces or lines, nor of the wider world', () => {
    const ids = dotsAt(12).map(({ id }) => String(id));
    for (const id of ['pakistan', 'west', 'khyber', 'durand-line', 'washington']) {
      expect(ids).not.toContain(id);
    }
  });

  test('of towns without mentions come with the zoom', () => {
    expect(dotsAt(8).map(({ id }) => id)).not.toContain('hamlet');
    expect(dotsAt(12).find(({ id }) => id === 'hamlet')).toMatchObject({ radius: 0, count: 0 });
  });

  test('are dashed where the point is approximate, hollow where no mention is certain', () => {
    const doubtful = new Map([[placeId('kabul'), 'uncertain' as const]]);
    const dots = new Map(dotsAt(6, doubtful).map((dot) => [String(dot.id), dot]));
    expect(dots.get('pass')).toMatchObject({ dashed: true, hollow: false });
    expect(dots.get('kabul')).toMatchObject({ dashed: false, hollow: true });
    expect(dots.get('peshawar')).toMatchObject({ dashed: false, hollow: false });
  });

  test('are the same each time', () => {
    expect(dotsAt(7)).toEqual(dotsAt(7));
  });
});

describe('event marks', () => {
  const marks = layoutEventMarks(bundle, bundle.events, createPaperView());

  test('give no point to what is known by province or district, nor to what has no date', () => {
    const ids = marks.flatMap(({ events }) => events.map(String)).sort();
    expect(ids).toEqual(['aps', 'mosque']);
  });

  test('stand together where their points do', () => {
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ x: 70, y: 50, events: ['aps', 'mosque'] });
    const wide = {
      ...createPaperView(),
      project: ([x, y]: readonly [number, number]) => [x * 90, y * 90] as const,
    };
    const apart = layoutEventMarks(bundle, bundle.events, { ...wide, width: 1e5, height: 1e5 });
    expect(apart).toHaveLength(2);
  });
});

describe('what is under the pointer', () => {
  const dot = (id: string, x: number, y: number, radius: number) => ({
    id: placeId(id),
    x,
    y,
    radius,
    count: 1,
    kind: 'town' as const,
    rank: 3,
    dashed: false,
    hollow: false,
  });

  test('is the smallest mark, then the nearest within reach', () => {
    const find = indexMarks([dot('large', 50, 50, 18), dot('small', 60, 50, 4)], []);
    const at = (x: number, y: number) => {
      const hit = find(x, y);
      return hit?.kind === 'dot' ? String(hit.dot.id) : hit;
    };
    expect(at(60, 50)).toBe('small');
    expect(at(45, 50)).toBe('large');
    expect(at(50, 72)).toBe('large');
    expect(at(50, 74)).toBeNull();
  });

  describe('where an event lies', () => {
    const [mark] = layoutEventMarks(bundle, bundle.events, createPaperView());
    if (mark === undefined) throw new Error('No mark');
    const found = (dots: readonly Dot[], x = 70) => indexMarks(dots, [mark])(x, 50);

    test('over the dot of a facility, is the event', () => {
      const mosque: Dot = { ...dot('mosque', 70, 50, 12), kind: 'facility' };
      expect(found([mosque])).toMatchObject({ kind: 'event' });
    });

    test('over the dot of a town, is the town', () => {
      const mosque: Dot = { ...dot('mosque', 72, 50, 0), kind: 'facility' };
      for (const x of [70, 72])
        expect(found([dot('town', 70, 50, 12), mosque], x)).toMatchObject({ dot: { id: 'town' } });
    });

    test('in the ring of a town but off its dot, is the event', () => {
      expect(found([dot('town', 82, 50, 18)])).toMatchObject({ kind: 'event' });
    });
  });
});

describe('arcs', () => {
  const arcs = (focus: string | null, keeps = () => true) =>
    layoutArcs(bundle, shapes, createPaperView(), {
      focus: focus === null ? null : placeId(focus),
      keeps,
    }).map(({ id, passages }) => [id, passages]);

  test('join places of one passage, the most passages first, countries left out', () => {
    expect(arcs(null)).toEqual([
      ['kabul|peshawar', 2],
      ['kabul|pass', 1],
      ['pass|peshawar', 1],
      ['peshawar|west', 1],
    ]);
  });

  test('end at the focus, of passages that are shown', () => {
    expect(arcs('pass')).toEqual([
      ['kabul|pass', 1],
      ['pass|peshawar', 1],
    ]);
    expect(arcs(null, () => false)).toEqual([]);
  });
});

describe('curves', () => {
  const start = { kind: 'passage', id: 'text/1', place: placeId('kabul'), x: -20, y: 30 } as const;

  test('run from the card to the place', () => {
    const [curve] = layoutCurves([{ ...start, lngLat: [65, 36] }], createPaperView());
    expect(curve).toMatchObject({
      id: 'passage:text/1>kabul',
      card: 'passage:text/1',
      x: -20,
      y: 30,
      leaves: false,
    });
    expect(curve?.path).toMatch(/^M-20,30C.* 50,20$/);
  });

  test('end at the edge when the place is off the map', () => {
    const [curve] = layoutCurves([{ ...start, lngLat: [90, 36] }], createPaperView());
    expect(curve?.leaves).toBe(true);
    expect(curve?.path).toMatch(/ 98,20$/);
  });

  test('leave the cards at the side of the map or under it, none beside what lies under it', () => {
    const lngLat = [65, 36] as const;
    const from = (x: number, y: number) =>
      layoutCurves([{ ...start, lngLat, x, y }], createPaperView()).length;
    const { height } = createPaperView();
    expect([from(-20, 0), from(-20, height), from(40, height + 50)]).toEqual([1, 1, 1]);
    expect([from(-20, -5), from(-20, height + 5), from(120, height + 50)]).toEqual([0, 0, 0]);
  });
});

describe('record marks', () => {
  const days = ['2010-01-01', '2015-01-01', '2015-01-01', '2015-01-01'];
  const table = {
    ...createRecordTable(days.map((from) => ({ from, days: 1 }))),
    lng: [61, 62, 62, 90],
    lat: [37, 36, 36, 36],
    wherePrecision: [1, 2, 5, 1],
  };
  const region = [55, 20, 80, 40] as const;

  test('are points of what has one, in view and in the range', () => {
    const all = layoutRecordMarks(table, null, region, createPaperView(7));
    expect([...all.xy]).toEqual([10, 10, 20, 20]);
    const late = layoutRecordMarks(
      table,
      { from: '2014-01-01', to: null },
      region,
      createPaperView(7),
    );
    expect([...late.rows]).toEqual([1]);
  });

  test('are not told apart far out', () => {
    expect(layoutRecordMarks(table, null, region, createPaperView(4)).rows).toHaveLength(0);
  });
});
