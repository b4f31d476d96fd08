import { describe, expect, test } from 'vitest';
import { createView, panCamera } from '../../../src/core/layout/camera.ts';
import { boxesMeet, isSeen, type Box, type Frame } from '../../../src/core/layout/label-boxes.ts';
import { shortName } from '../../../src/core/layout/label-names.ts';
import type { LabelWish } from '../../../src/core/layout/label-spots.ts';
import type { Measure } from '../../../src/core/layout/label-types.ts';
import { labelsInView, layoutLabels, type LabelledMark } from '../../../src/core/layout/labels.ts';
import { plateTransform } from '../../../src/core/layout/plate.ts';
import { seenSpots } from '../../../src/core/layout/seen-spots.ts';
import { shapesOf } from '../../../src/core/layout/shapes.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import type { Place } from '../../../src/core/model/place.ts';
import { createBoundaries } from './create-map-bundle.ts';

const measure: Measure = (text, { size, spacing }) => text.length * (size / 2 + spacing);

const createWish = (id: string, given: Partial<LabelWish> = {}): LabelWish => ({
  id,
  place: placeId(id),
  kind: 'city',
  names: [{ text: id, lang: 'en' }],
  x: 100,
  y: 100,
  stands: 'beside',
  clear: 4,
  importance: 1,
  ...given,
});

const boxAbout = (x: number, y: number, r: number): Box => [x - r, y - r, x + r, y + r];

/** Places close about 100, 100 on all sides: a label has to cross the ring of one, or its dot. */
const crowd = (apart: number, core: number): LabelledMark[] =>
  [-3, -2, -1, 0, 1, 2, 3].flatMap((right) =>
    [-3, -2, -1, 0, 1, 2, 3].flatMap((down) =>
      right === 0 && down === 0
        ? []
        : [
            {
              box: boxAbout(100 + right * apart, 100 + down * apart, apart / 2 - 1),
              core: boxAbout(100 + right * apart, 100 + down * apart, core),
            },
          ],
    ),
  );

describe('the name of a great city', () => {
  const named = (covers: LabelWish['covers'], marks: LabelledMark[]) =>
    layoutLabels([createWish('Bannu', { strays: true, covers })], { marks, measure })[0];

  test('stands over the rings of lesser places where there is no other room', () => {
    const marks = crowd(24, 2);
    expect(named(undefined, marks)).toBeUndefined();
    const label = named(1, marks);
    expect(label).toBeDefined();
    for (const { core } of marks) {
      expect(label?.boxes.some((box) => core !== undefined && boxesMeet(box, core))).toBe(false);
    }
  });

  test('of the greatest over their dots, but never over what is no lesser place', () => {
    const marks = crowd(12, 4);
    expect(named(1, marks)).toBeUndefined();
    expect(named(2, marks)).toBeDefined();
    expect(
      named(
        2,
        marks.map(({ box }) => ({ box })),
      ),
    ).toBeUndefined();
  });
});

describe('labels in view', () => {
  const frame: Frame = { width: 200, height: 200, covered: [[150, 150, 200, 200]] };
  const seen = (...wishes: LabelWish[]) => {
    const given = { marks: [], measure, frame };
    return labelsInView(wishes, layoutLabels(wishes, given), given, null);
  };

  test('are seen whole: neither the edge nor what lies over the map cuts them', () => {
    const wishes = [
      createWish('a', { x: 170, y: 100 }),
      createWish('b', { x: 140, y: 160 }),
      createWish('c', { x: 20, y: 60 }),
      createWish('d', { x: 170, y: 170 }),
    ].map((wish) => ({ ...wish, names: [{ text: 'Quetta', lang: 'en' as const }] }));
    const labels = seen(...wishes);
    // The mark of the last is itself under something.
    expect(labels.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
    for (const { boxes } of labels) expect(isSeen(boxes, frame)).toBe(true);
    expect(labels.find(({ id }) => id === 'a')?.anchor).not.toBe('start');
  });

  test('that another spot is found for move no other', () => {
    const cut = createWish('cut', { x: 185, y: 100, importance: 9 });
    const other = createWish('other', { x: 120, y: 100 });
    const alone = seen(other)[0];
    const labels = seen(cut, other);
    expect(labels).toContainEqual(alone);
    const [first, second] = labels.map(({ boxes }) => boxes[0]);
    if (first === undefined || second === undefined) throw new Error('one is missing');
    expect(boxesMeet(first, second)).toBe(false);
  });

  test('of an area stand in the part of it that is seen, its numbers left out rather than its name', () => {
    const area = createWish('area', {
      kind: 'province',
      names: [{ text: 'Swat', lang: 'en' }],
      tallies: [{ kind: 'mentions', text: '1234567890 1234567890 1234567890' }],
      stands: 'centred',
      x: -400,
      seen: () => [[60, 100]],
    });
    const [label] = seen(area);
    expect(label).toMatchObject({ id: 'area', x: 60 });
    expect(label?.rows[0]?.tallies).toEqual([]);
    // Where its middle is in view nothing is sought: what the pointer calls forth may stand there.
    expect(
      seen(createWish('pointed', { importance: 9, stands: 'centred' }), {
        ...area,
        x: 100,
        seen: () => [[60, 170]],
      }),
    ).toEqual([expect.objectContaining({ id: 'pointed' })]);
  });

  test('are written short where there is no room for more', () => {
    const wish = createWish('a', {
      names: [{ text: 'Kurram Agency', lang: 'en' }],
      shorter: { text: 'Kurram', lang: 'en' },
      stands: 'centred',
    });
    const marks = [{ box: [0, 0, 70, 200] as const }];
    const [label] = layoutLabels([wish], { marks, measure });
    expect(label?.rows.map(({ text }) => text)).toEqual(['Kurram']);
  });
});

describe('the spots of an area in view', () => {
  const shapes = shapesOf(createBoundaries());
  const area = shapes.byId.get(placeId('pakistan'));
  if (area === undefined) throw new Error('no area');
  const spotsAt = (dx: number, dy: number) => {
    // Of the south all but a corner is out of view.
    const first = { center: [65, 33.5] as const, zoom: 6 };
    const camera = panCamera(first, dx, dy);
    const view = createView(600, 500, camera.center, camera.zoom);
    return seenSpots(area, plateTransform(shapes.plate, view), view, 100);
  };

  test('are in the area and in view', () => {
    const spots = spotsAt(0, 0);
    expect(spots.length).toBeGreaterThan(5);
    for (const [x, y] of spots) {
      expect(x).toBeGreaterThan(40);
      expect(x).toBeLessThan(560);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(500);
    }
  });

  test('lie still on the map while it is panned: the best is another only now and then', () => {
    let moved = 0;
    for (let step = 0; step < 40; step += 1) {
      const [before] = spotsAt(step * 2, step);
      const [after] = spotsAt(step * 2 + 2, step + 1);
      const [dx, dy] = [
        (after?.[0] ?? 0) - (before?.[0] ?? 0),
        (after?.[1] ?? 0) - (before?.[1] ?? 0),
      ];
      if (Math.hypot(dx - 2, dy - 1) > 0.01) moved += 1;
    }
    expect(moved).toBeLessThan(8);
  });
});

describe('a short name', () => {
  const place: Place = {
    id: placeId('kurram'),
    kind: 'district',
    parents: [],
    valid: { from: null, to: null },
    became: [],
    point: null,
    precision: 'district',
    shape: null,
    rank: 3,
    names: [
      { text: 'Kurram', lang: 'en', kind: 'official' },
      { text: 'Kurram Agency', lang: 'en', kind: 'former', to: '2018-05-28' },
      { text: 'NWFP', lang: 'en', kind: 'former', to: '2010-04-19' },
      { text: 'KPK', lang: 'en', kind: 'variant' },
      { text: 'کرم', lang: 'ur', kind: 'official' },
    ],
  };
  const short = (text: string, lang: 'en' | 'ur', day: string) =>
    shortName(place, { text, lang }, day).map((name) => name.text);

  test('is the beginning of the long one, or its abbreviation in the days it had', () => {
    expect(short('Kurram Agency', 'en', '2014-01-01')).toEqual(['Kurram']);
    expect(short('North-West Frontier Province', 'en', '2009-01-01')).toEqual(['NWFP']);
    expect(short('Khyber Pakhtunkhwa', 'en', '2020-01-01')).toEqual([]);
    expect(short('کرم ایجنسی', 'ur', '2014-01-01')).toEqual(['کرم']);
  });
});
