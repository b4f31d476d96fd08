import { performance } from 'node:perf_hooks';
import { indexBundle } from '../../src/core/model/index-bundle.ts';
import type {
  AtlasFile,
  Bundle,
  MentionFile,
  PlaceFile,
  TextFile,
} from '../../src/core/model/bundle.ts';
import { placeId, textId, type PlaceId } from '../../src/core/model/ids.ts';
import { focusIndex } from '../../src/core/selection/focus-index.ts';
import { passagesOf } from '../../src/core/selection/implied-passages.ts';
import { placesInside } from '../../src/core/selection/lineage.ts';
import { createRow, median, type BenchRow } from './row.ts';

const MENTIONS = 1_000_000;
const MENTIONS_A_PASSAGE = 5;
const PASSAGES_A_TEXT = 50;
const PROVINCES = 40;
const DISTRICTS = 1_000;
const RUNS = 15;
const SETTINGS = { senses: ['place'], text: null, showUndated: false } as const;

/**
 * Focus to passages with a million mentions, for a district and for the
 * country that holds them all; the baseline filters all mentions.
 */
export async function bench(): Promise<readonly BenchRow[]> {
  const bundle = createBundle();
  const started = performance.now();
  focusIndex(bundle);
  const indexing = performance.now() - started;
  const rows = [
    compare(bundle, 'focus to passages, a district', placeId('district-7')),
    compare(bundle, 'focus to passages, a country with all mentions inside it', placeId('country')),
  ];
  const once = createRow('focus index of 1,000,000 mentions, once', indexing, 'ms', {
    name: 'a plain filter over all mentions',
    value: timeOf(() => filterAll(bundle, new Set([placeId('district-7')]))),
  });
  return Promise.resolve([...rows, once]);
}

function compare(bundle: Bundle, name: string, id: PlaceId): BenchRow {
  const places = new Set([id, ...placesInside(bundle, id, null)]);
  let found = 0;
  const value = timeOf(() => {
    const { direct, inside } = passagesOf(bundle, { kind: 'place', id }, SETTINGS, null);
    found = direct.length + inside.length;
    // What is shown at first: a page of cards.
    direct.slice(0, 20);
    inside.slice(0, 20);
  });
  const filtered = filterAll(bundle, places);
  if (found !== filtered) {
    throw new Error(
      `${name}: ${String(found)} passages, but the baseline finds ${String(filtered)}`,
    );
  }
  return createRow(name, value, 'ms', {
    name: 'a plain filter over all mentions',
    value: timeOf(() => filterAll(bundle, places)),
  });
}

function filterAll(bundle: Bundle, places: ReadonlySet<PlaceId>): number {
  const passages = new Set<string>();
  for (const mention of bundle.mentions) {
    if (mention.sense === 'place' && mention.place !== null && places.has(mention.place)) {
      passages.add(mention.passage);
    }
  }
  return passages.size;
}

function timeOf(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return median(times);
}

function createBundle(): Bundle {
  const random = createRandom(7);
  const texts: TextFile[] = [];
  const passages = MENTIONS / MENTIONS_A_PASSAGE;
  for (let text = 0; text < passages / PASSAGES_A_TEXT; text += 1) {
    texts.push({
      id: textId(`text-${String(text)}`),
      kind: 'article',
      title: `Text ${String(text)}`,
      lang: 'en',
      passages: Array.from({ length: PASSAGES_A_TEXT }, (_, number) => ({
        paragraph: number + 1,
        content: 'x'.repeat(MENTIONS_A_PASSAGE),
        mentions: Array.from({ length: MENTIONS_A_PASSAGE }, (__, start) =>
          createMention(start, Math.floor(random() ** 2 * DISTRICTS)),
        ),
      })),
    });
  }
  return indexBundle(createFile(createPlaces(), texts));
}

const createMention = (start: number, district: number): MentionFile => ({
  start,
  quote: 'x',
  place: placeId(`district-${String(district)}`),
  why: 'Bench.',
});

function createPlaces(): PlaceFile[] {
  const place = (id: string, kind: PlaceFile['kind'], parent?: string): PlaceFile => ({
    id: placeId(id),
    kind,
    names: [{ text: id }],
    rank: 3,
    ...(parent === undefined ? {} : { parents: [{ place: placeId(parent) }] }),
  });
  const number = (count: number) => Array.from({ length: count }, (_, at) => at);
  return [
    place('country', 'country'),
    ...number(PROVINCES).map((at) => place(`province-${String(at)}`, 'province', 'country')),
    ...number(DISTRICTS).map((at) =>
      place(`district-${String(at)}`, 'district', `province-${String(at % PROVINCES)}`),
    ),
  ];
}

function createFile(places: readonly PlaceFile[], texts: readonly TextFile[]): AtlasFile {
  const none = { type: 'GeometryCollection', geometries: [] } as const;
  return {
    $schema: '',
    version: 1,
    title: 'Bench',
    boundariesAsOf: '2026-01-01',
    bounds: [60, 23, 78, 39],
    attributions: [],
    reliefBounds: null,
    parts: {},
    places,
    texts,
    events: [],
    records: null,
    boundaries: {
      type: 'Topology',
      arcs: [],
      objects: { areas: { ...none, geometries: [] }, lines: { ...none, geometries: [] } },
    },
  };
}

/** Mulberry32: the same numbers on every machine, in [0, 1). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
