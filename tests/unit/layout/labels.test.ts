import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createView, panCamera } from '../../../src/core/layout/camera.ts';
import { stretchesOf } from '../../../src/core/layout/course-labels.ts';
import { boxesAlong, boxesMeet, type Box } from '../../../src/core/layout/label-boxes.ts';
import { mainName, secondName } from '../../../src/core/layout/label-names.ts';
import type { LabelKind, Measure } from '../../../src/core/layout/label-types.ts';
import { labelWishes } from '../../../src/core/layout/label-wishes.ts';
import type { Label, LabelWish } from '../../../src/core/layout/label-spots.ts';
import { layoutLabels, wholeLabels, type LabelRoom } from '../../../src/core/layout/labels.ts';
import { momentOf } from '../../../src/core/layout/moment.ts';
import { layoutPlaceDots } from '../../../src/core/layout/place-dots.ts';
import { shapesOf } from '../../../src/core/layout/shapes.ts';
import type { View } from '../../../src/core/layout/view.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import { countPlaces } from '../../../src/core/selection/place-counts.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/selection/settings.ts';
import { createMapBundle, createMapEvent, createNaming } from './create-map-bundle.ts';

/** Half the size of the type for each letter. */
const measure: Measure = (text, { size, spacing }) => text.length * (size / 2 + spacing);

function createWish(id: string, given: Partial<LabelWish> = {}): LabelWish {
  return {
    id,
    place: placeId(id),
    kind: 'town',
    names: [{ text: id, lang: 'en' }],
    x: 100,
    y: 100,
    angle: 0,
    stands: 'beside',
    clear: 4,
    strays: false,
    others: [],
    importance: 1,
    tallies: [],
    ...given,
  };
}

function expectApart(labels: readonly Label[], marks: readonly Box[] = []): void {
  for (const [index, label] of labels.entries()) {
    for (const box of label.boxes) {
      for (const other of labels.slice(index + 1)) {
        expect(other.boxes.some((own) => boxesMeet(own, box))).toBe(false);
      }
      expect(marks.some((mark) => boxesMeet(mark, box))).toBe(false);
    }
  }
}

const kinds: readonly LabelKind[] = [
  'country',
  'province',
  'district',
  'former',
  'city',
  'town',
  'line',
];
const wishes = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 400 }),
    kind: fc.constantFrom(...kinds),
    importance: fc.nat(5),
    clear: fc.integer({ min: 3, max: 12 }),
    angle: fc.constantFrom(0, 0, 0, 30, -60),
    strays: fc.boolean(),
    text: fc.string({ minLength: 1, maxLength: 16 }),
  }),
  { maxLength: 60 },
);

describe('labels', () => {
  test('never overlap each other or a mark', () => {
    fc.assert(
      fc.property(wishes, (given) => {
        const made = given.map(({ text, kind, ...rest }, index) =>
          createWish(`p${String(index)}`, {
            ...rest,
            kind,
            stands: kind === 'city' || kind === 'town' ? 'beside' : 'centred',
            names: [
              { text, lang: 'en' },
              { text, lang: 'ur' },
            ],
          }),
        );
        const marks = given.map(({ x, y }, index) => ({
          id: `p${String(index)}`,
          box: [x - 3, y - 3, x + 3, y + 3] as const,
        }));
        expectApart(
          layoutLabels(made, { marks, measure }),
          marks.map(({ box }) => box),
        );
      }),
    );
  });

  test('give way to the more important, ties to the id that comes first', () => {
    const ids = (...made: LabelWish[]) =>
      layoutLabels(made, { marks: [], measure }).map(({ id }) => id);
    const centred = { stands: 'centred' } as const;
    expect(ids(createWish('a', centred), createWish('b', { ...centred, importance: 2 }))).toEqual([
      'b',
    ]);
    expect(ids(createWish('b', centred), createWish('a', centred))).toEqual(['a']);
  });

  test('stand to the right of their mark, else to the left, else below', () => {
    const at = (...taken: Box[]) =>
      layoutLabels([createWish('town')], {
        marks: taken.map((box) => ({ id: 'x', box })),
        measure,
      })[0];
    const right: Box = [104, 94, 200, 106];
    const left: Box = [0, 94, 96, 106];
    expect(at()).toMatchObject({ anchor: 'start', x: 108 });
    expect(at(right)).toMatchObject({ anchor: 'end', x: 92 });
    expect(at(right, left)).toMatchObject({ anchor: 'middle', x: 100 });
  });

  test('drop the second name before they drop the first', () => {
    const names = [
      { text: 'Peshawar', lang: 'en' },
      { text: 'پېښور', lang: 'ps' },
    ] as const;
    const only = { id: 'x', box: [0, 108, 300, 400] as const };
    const above = { id: 'y', box: [0, 0, 300, 93] as const };
    const [label] = layoutLabels([createWish('a', { names })], { marks: [only, above], measure });
    expect(label?.rows.map(({ text }) => text)).toEqual(['Peshawar']);
    const [whole] = layoutLabels([createWish('a', { names })], { marks: [], measure });
    expect(whole?.rows.map(({ text, second }) => [text, second])).toEqual([
      ['Peshawar', false],
      ['پېښور', true],
    ]);
  });

  test('that the edge of the view would cut are left out, but for the selected', () => {
    const edges: readonly Partial<LabelWish>[] = [
      { x: 2, y: 100 },
      { x: 100, y: 2 },
      { x: 198, y: 100 },
      { x: 100, y: 198 },
      { x: 10, y: 60, angle: 30 },
    ];
    const laid = layoutLabels(
      [
        createWish('inside', { stands: 'centred' }),
        ...edges.map((given, index) =>
          createWish(`cut-${String(index)}`, { ...given, stands: 'centred' }),
        ),
      ],
      { marks: [], measure },
    );
    expect(laid).toHaveLength(6);
    const seen = (selected: string | null) =>
      wholeLabels(
        laid,
        { width: 200, height: 200 },
        selected === null ? null : placeId(selected),
      ).map(({ id }) => id);
    expect(seen(null)).toEqual(['inside']);
    expect(new Set(seen('cut-1'))).toEqual(new Set(['inside', 'cut-1']));
  });

  test('stray from a crowded mark, but never to where another mark is nearer', () => {
    const mark = (id: string, x: number, y: number) => ({
      id,
      box: [x - 3, y - 3, x + 3, y + 3] as const,
    });
    const wish = createWish('a', { clear: 3, strays: true });
    // Dots all about it, close by.
    const crowd = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) =>
        dx === 0 && dy === 0
          ? []
          : [mark(`${String(dx)},${String(dy)}`, 100 + dx * 11, 100 + dy * 11)],
      ),
    );
    const labelled = (marks: LabelRoom['marks']) => layoutLabels([wish], { marks, measure }).length;
    expect(labelled([mark('a', 100, 100)])).toBe(1);
    expect(labelled([mark('a', 100, 100), ...crowd])).toBe(0);
  });

  test('of a selected line are seen cut only where none of them can be seen whole', () => {
    const size = { width: 200, height: 200 };
    const of = (...at: number[]) =>
      at.flatMap((x) => {
        const line = createWish('line', { x, y: 100, stands: 'centred' });
        return layoutLabels([line], { marks: [], measure });
      });
    const seen = (...at: number[]) => wholeLabels(of(...at), size, placeId('line')).length;
    expect(seen(0, 100)).toBe(1);
    expect(seen(0, 200)).toBe(2);
  });

  test('of areas keep a distance from one another, one below the other', () => {
    const centred = { stands: 'centred', kind: 'former' } as const;
    const at = (y: number) =>
      layoutLabels([createWish('a', centred), createWish('b', { ...centred, y })], {
        marks: [],
        measure,
      }).length;
    const [box] = layoutLabels([createWish('a', centred)], { marks: [], measure })[0]?.boxes ?? [];
    const size = (box?.[3] ?? 0) - (box?.[1] ?? 0) - 4;
    expect(at(100 + size + 1)).toBe(1);
    expect(at(100 + size + 5)).toBe(2);
  });

  test('in focus stand first, over marks if they must, and the others beside them', () => {
    const marks = [{ id: 'x', box: [0, 0, 300, 300] as const }];
    const centred = { stands: 'centred', others: [[100, 400]] } as const;
    const laid = layoutLabels(
      [
        createWish('focus', { ...centred, others: [], insists: 'first', importance: 2 }),
        createWish('b', centred),
      ],
      { marks, measure },
    );
    expect(laid.map(({ id, y }) => [id, y > 300])).toEqual([
      ['focus', false],
      ['b', true],
    ]);
    expect(layoutLabels([createWish('a', { ...centred, others: [] })], { marks, measure })).toEqual(
      [],
    );
  });

  test('pointed at move no other, and take away only what they cover', () => {
    const others = [createWish('a', { importance: 9 }), createWish('b', { y: 300 })];
    const before = layoutLabels(others, { marks: [], measure });
    const covers = createWish('pointed', { x: 115, stands: 'centred', insists: 'last' });
    expect(layoutLabels([...others, covers], { marks: [], measure })).toEqual([
      before[1],
      expect.objectContaining({ id: 'pointed' }),
    ]);
    const beside = { ...covers, y: 200 };
    expect(layoutLabels([...others, beside], { marks: [], measure })).toHaveLength(3);
  });

  test('in focus stand where they are seen whole, if there is such a spot', () => {
    const wish = createWish('a', { x: 2, stands: 'centred', others: [[150, 50]] });
    const at = (insists: LabelWish['insists']) =>
      layoutLabels([{ ...wish, insists }], {
        marks: [],
        measure,
        frame: { width: 200, height: 100 },
      })[0]?.x;
    expect(at('first')).toBe(150);
    expect(at('last')).toBe(150);
    expect(at(undefined)).toBe(2);
  });

  test('set joined scripts unspaced and upright, in Naskh', () => {
    const names = [
      { text: 'Punjab', lang: 'en' },
      { text: 'پنجاب', lang: 'ur' },
    ] as const;
    const [label] = layoutLabels([createWish('a', { names, kind: 'province' })], {
      marks: [],
      measure,
    });
    expect(label?.rows[0]).toMatchObject({ text: 'PUNJAB', type: { face: 'sans' } });
    expect(label?.rows[1]).toMatchObject({
      text: 'پنجاب',
      type: { face: 'naskh', spacing: 0, italic: false },
    });
  });

  test('along a line keep a chain of boxes as long as the text', () => {
    const boxes = boxesAlong(100, 100, 200, 12, 45);
    const reach = Math.max(...boxes.map(([, , x1]) => x1)) - Math.min(...boxes.map(([x0]) => x0));
    expect(reach).toBeGreaterThan(200 * Math.SQRT1_2);
    expect(boxes.length).toBeGreaterThan(10);
  });
});

describe('the names of a label', () => {
  const bundle = createMapBundle();
  const place = (id: string) => {
    const found = bundle.places.get(placeId(id));
    if (found === undefined) throw new Error(id);
    return found;
  };

  test('are those of the day', () => {
    expect(mainName(place('khyber'), 'en', '2014-01-01').text).toBe('Khyber Agency');
    expect(mainName(place('khyber'), 'en', '2018-05-31').text).toBe('Khyber');
  });

  test('are in the language of the reader where there is one', () => {
    expect(mainName(place('peshawar'), 'ur', '2026-01-01')).toEqual({ text: 'پشاور', lang: 'ur' });
    expect(mainName(place('kabul'), 'ur', '2026-01-01')).toEqual({ text: 'Kabul', lang: 'en' });
  });

  test('have the script of the place below: Dari in Afghanistan, else Urdu; English for who reads that script', () => {
    const second = (id: string, lang: 'en' | 'ur') => {
      const own = place(id);
      return secondName(bundle, own, mainName(own, lang, '2026-01-01'), '2026-01-01')?.text;
    };
    expect(second('kabul', 'en')).toBe('کابل');
    expect(second('peshawar', 'en')).toBe('پشاور');
    expect(second('peshawar', 'ur')).toBe('Peshawar');
    expect(second('khyber', 'en')).toBe('خیبر');
    expect(second('hamlet', 'en')).toBeUndefined();
  });
});

describe('the labels of a map', () => {
  const bundle = createMapBundle(
    [createNaming(1, 'peshawar', 'west', 'west', 'khyber')],
    [createMapEvent('e', 'west', 'province'), createMapEvent('f', 'durand-line', 'approximate')],
  );
  const shapes = shapesOf(bundle.boundaries);
  const counts = countPlaces(bundle, DEFAULT_SETTINGS, null);
  const none = { ...counts, mentions: new Map(), events: new Map() };
  const moment = momentOf(null, false, '2026-03-01');
  const labelsOf = (view: View, selected: string | null = null, pointed: string | null = null) => {
    const chosen = [selected, pointed].map((id) => (id === null ? null : placeId(id)));
    const dots = layoutPlaceDots(bundle, counts, view, {
      day: moment.day,
      certainty: counts.certainty,
      always: chosen,
    });
    const marks = dots.map(({ id, x, y }) => ({ id, box: [x - 3, y - 3, x + 3, y + 3] as const }));
    const wanted = labelWishes(
      {
        bundle,
        shapes,
        view,
        moment,
        counts,
        lang: 'en',
        bilingual: true,
        selected: chosen[0] ?? null,
        pointed: chosen[1] ?? null,
        measure,
        lineNote: () => 'not recognised by Afghanistan',
      },
      dots,
    );
    return layoutLabels(wanted, { marks, measure });
  };
  const view = createView(1200, 900, [65, 33], 6);

  test('name countries, provinces, named districts, towns and the line', () => {
    const texts = labelsOf(view).map(({ rows }) => rows[0]?.text);
    expect(texts).toEqual(
      expect.arrayContaining([
        ...['AFGHANISTAN', 'PAKISTAN', 'WEST', 'EAST', 'Khyber', 'Kabul', 'Peshawar'],
        'durand-line · not recognised by Afghanistan',
      ]),
    );
    expectApart(labelsOf(view));
  });

  test('name what is in focus and what is pointed at, whatever the zoom, the line too', () => {
    for (const zoom of [4, 5, 6]) {
      const far = createView(1200, 900, [65, 33], zoom);
      for (const id of ['khyber', 'fata', 'peshawar-district', 'west', 'hamlet', 'durand-line']) {
        expect(labelsOf(far, id).map(({ place }) => place)).toContain(id);
        expect(labelsOf(far, null, id).map(({ place }) => place)).toContain(id);
      }
    }
  });

  test('come by kind: a city before a province, an agency of its time between them', () => {
    const dots = layoutPlaceDots(bundle, none, view, { day: '2014-01-01', certainty: new Map() });
    const of2014 = momentOf({ from: '2014-01-01', to: '2014-12-31' }, false, '2026-03-01');
    const wanted = labelWishes(
      {
        ...{ bundle, shapes, view, counts: none, measure, lang: 'en', bilingual: false },
        ...{ moment: of2014, selected: null, pointed: placeId('khyber'), lineNote: () => '' },
      },
      dots,
    );
    const weight = (id: string) => wanted.find((wish) => wish.id === id)?.importance ?? NaN;
    expect(weight('dot:kabul')).toBeGreaterThan(weight('area:khyber'));
    expect(weight('area:khyber')).toBeGreaterThan(weight('area:west'));
  });

  test('say in numbers what has no spot: a province’s mentions and events', () => {
    const west = labelsOf(view).find(({ id }) => id === 'area:west');
    expect(west?.rows[0]?.tallies).toEqual([
      { kind: 'mentions', text: '\u20022' },
      { kind: 'events', text: '\u2002◇ 1' },
    ]);
  });

  test('say once how many events are known only by their line', () => {
    const near = createView(2400, 1800, [65, 33], 7);
    const along = labelsOf(near).filter(({ place }) => place === 'durand-line');
    expect(along.flatMap(({ rows }) => rows.flatMap(({ tallies }) => tallies))).toEqual([
      { kind: 'events', text: '\u2002◇ 1' },
    ]);
  });

  test('stay as they are while the map is panned', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -80, max: 80 }),
        fc.integer({ min: -80, max: 80 }),
        (dx, dy) => {
          const camera = panCamera({ center: view.center, zoom: view.zoom }, dx, dy);
          const moved = labelsOf(createView(view.width, view.height, camera.center, camera.zoom));
          const before = labelsOf(view);
          expect(moved.map(({ id, anchor }) => [id, anchor])).toEqual(
            before.map(({ id, anchor }) => [id, anchor]),
          );
          for (const [index, label] of moved.entries()) {
            expect(Math.abs(label.x - (before[index]?.x ?? 0) - dx)).toBeLessThan(0.3);
            expect(Math.abs(label.y - (before[index]?.y ?? 0) - dy)).toBeLessThan(0.3);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a text along a course', () => {
  const transform = { k: 1, x: 0, y: 0 };
  const straight = Array.from({ length: 60 }, (_, step) => [step * 10, 200 - step * 5] as const);
  const zigzag = Array.from({ length: 60 }, (_, step) => [step * 10, (step % 2) * 120] as const);

  test('follows its slope, off the line, and is never upside down', () => {
    const [stretch] = stretchesOf([straight], transform, 150, 9);
    expect(stretch?.angle).toBeCloseTo((Math.atan2(-5, 10) * 180) / Math.PI, 1);
    const [back] = stretchesOf([[...straight].reverse()], transform, 150, 9);
    expect(Math.abs(back?.angle ?? 180)).toBeLessThanOrEqual(90);
    const off = ((stretch?.y ?? 0) - (200 - (stretch?.x ?? 0) / 2)) * Math.cos(Math.atan(0.5));
    expect(Math.abs(off)).toBeCloseTo(9, 1);
  });

  test('asks for a straight stretch that is long enough', () => {
    expect(stretchesOf([zigzag], transform, 150, 9)).toEqual([]);
    expect(stretchesOf([straight], transform, 5000, 9)).toEqual([]);
  });
});
