import { describe, expect, test } from 'vitest';
import type { GoldMention } from '../../eval/gold-set.ts';
import { goldTextOf, type GoldLine, type GoldLineMention } from '../../eval/own-gold.ts';
import {
  calibrationOf,
  f1Of,
  kmOff,
  pairUp,
  recognitionOf,
  resolutionOf,
  senseOf,
  shareOf,
  type Found,
} from '../../eval/score.ts';

const createGold = (start: number, end: number, more: Partial<GoldMention> = {}): GoldMention => ({
  start,
  end,
  senses: ['place'],
  type: 'literal',
  place: 'kabul',
  point: [69.17, 34.53],
  regional: true,
  optional: false,
  ...more,
});
const createFound = (start: number, end: number, more: Partial<Found> = {}): Found => ({
  start,
  end,
  sense: 'place',
  place: 'kabul',
  point: [69.17, 34.53],
  certainty: 'certain',
  ...more,
});
const all = () => true;

describe('pairs', () => {
  test('the greatest share of characters wins, each span once', () => {
    const gold = [createGold(0, 5), createGold(7, 18)];
    const found = [createFound(0, 18)];
    expect(pairUp(gold, found)).toEqual([
      { gold: gold[1], found: found[0] },
      { gold: gold[0], found: null },
    ]);
  });

  test('what is found on optional words is left out, elsewhere it is not', () => {
    const optional = createGold(0, 5, { optional: true });
    const extra = createFound(10, 14);
    expect(pairUp([optional], [createFound(0, 5), extra])).toEqual([{ gold: null, found: extra }]);
  });

  test('a wanted mention inside an optional one is found', () => {
    const wanted = createGold(10, 15);
    const found = createFound(10, 15);
    expect(pairUp([createGold(0, 20, { optional: true }), wanted], [found])).toEqual([
      { gold: wanted, found },
    ]);
  });
});

describe('recognition', () => {
  const pairs = pairUp(
    [createGold(0, 5), createGold(10, 15), createGold(20, 25, { type: 'demonym' })],
    [createFound(0, 5), createFound(9, 15), createFound(20, 25), createFound(30, 35)],
  );

  test('with any overlap: three right of three wanted and of four found', () => {
    const recognition = recognitionOf(pairs, all, false);
    expect(recognition).toEqual({
      precision: { right: 3, of: 4 },
      recall: { right: 3, of: 3 },
    });
    expect(f1Of(recognition)).toBeCloseTo(6 / 7);
  });

  test('with exact ends one less is right', () => {
    expect(recognitionOf(pairs, all, true).recall).toEqual({ right: 2, of: 3 });
  });

  test('what is not asked for counts on neither side', () => {
    const toponyms = recognitionOf(pairs, ({ type }) => type !== 'demonym', false);
    expect(toponyms).toEqual({ precision: { right: 2, of: 3 }, recall: { right: 2, of: 2 } });
  });

  test('nothing to find has no figure', () => {
    expect(f1Of(recognitionOf([], all, false))).toBeNull();
    expect(shareOf({ right: 0, of: 0 })).toBeNull();
  });
});

test('a sense counts for what was found and has one', () => {
  const pairs = pairUp(
    [createGold(0, 5), createGold(10, 15, { senses: ['people', 'name-part'] }), createGold(20, 25)],
    [createFound(0, 5, { sense: 'state' }), createFound(10, 15, { sense: 'name-part' })],
  );
  expect(senseOf(pairs)).toEqual({ right: 1, of: 2 });
});

describe('resolution', () => {
  // One degree of latitude is 111.2 km.
  const north = (degrees: number) =>
    createFound(0, 5, { place: 'other', point: [69.17, 34.53 + degrees] });
  const off = (found: Found) => pairUp([createGold(0, 5)], [found]);

  test('the same place is 0 km off, whatever its point', () => {
    expect(off(createFound(0, 5, { point: null })).map(kmOff)).toEqual([0]);
  });

  test('another is as far off as its point', () => {
    expect(off(north(1)).map(kmOff)[0]).toBeCloseTo(111.2, 0);
    expect(resolutionOf(off(north(0.2)), 25)).toEqual({ right: 1, of: 1 });
    expect(resolutionOf(off(north(0.3)), 25)).toEqual({ right: 0, of: 1 });
  });

  test('no answer is wrong; a place elsewhere in the world is not asked for', () => {
    expect(resolutionOf(off(createFound(0, 5, { place: null, point: null })), 161)).toEqual({
      right: 0,
      of: 1,
    });
    const world = pairUp([createGold(0, 5, { regional: false })], [createFound(0, 5)]);
    expect(resolutionOf(world, 161)).toEqual({ right: 0, of: 0 });
  });
});

test('what is called certain is wrong where nothing is or where it is far off', () => {
  const pairs = pairUp(
    [createGold(0, 5), createGold(10, 15), createGold(20, 25, { place: null, point: null })],
    [
      createFound(0, 5),
      createFound(10, 15, { place: 'quetta', point: [67, 30.2] }),
      createFound(20, 25),
      createFound(30, 35),
      createFound(40, 45, { certainty: 'uncertain' }),
    ],
  );
  expect(calibrationOf(pairs, 'certain')).toEqual({ right: 2, of: 4 });
  expect(calibrationOf(pairs, 'uncertain')).toEqual({ right: 0, of: 1 });
  expect(calibrationOf(pairs, 'less-certain')).toEqual({ right: 0, of: 0 });
});

describe('a line of the gold', () => {
  const line = (mention: Partial<GoldLineMention>): GoldLine => ({
    id: 'en-1',
    lang: 'en',
    date: null,
    kind: 'news',
    text: 'Kabulis left Kabul; Kabul fell.',
    mentions: [
      {
        quote: 'Kabul',
        occurrence: 2,
        sense: 'place',
        type: 'literal',
        place: 'kabul',
        lng: 69.17,
        lat: 34.53,
        regional: true,
        ...mention,
      },
    ],
  });

  test('occurrences are of whole words', () => {
    const [passage] = goldTextOf(line({}), 'gold.ndjson', 1).passages;
    expect(passage?.mentions[0]).toMatchObject({ start: 20, end: 25 });
  });

  test('a quote that is not there is an error with its line', () => {
    expect(() => goldTextOf(line({ occurrence: 3 }), 'gold.ndjson', 7)).toThrow(
      'gold.ndjson:7: “Kabul” does not stand in the text',
    );
  });

  test('a sense that is none is an error', () => {
    expect(() => goldTextOf(line({ sense: 'town' }), 'gold.ndjson', 7)).toThrow('is no sense');
  });
});
