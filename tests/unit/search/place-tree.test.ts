import { describe, expect, it } from 'vitest';
import { keysAbove, listRows } from '../../../src/core/search/place-rows.ts';
import { buildPlaceTree, type PlaceNode } from '../../../src/core/search/place-tree.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import { createPlaceFile } from '../model/create-atlas-file.ts';
import { createBundle } from './create-bundle.ts';

const under = (place: string, from: string | null = null, to: string | null = null) => ({
  place: placeId(place),
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
});

const MERGER = '2018-05-31';
const BUNDLE = createBundle([
  createPlaceFile('pakistan', { kind: 'country' }),
  createPlaceFile('kp', { kind: 'province', parents: [under('pakistan')] }),
  createPlaceFile('fata', {
    kind: 'territory',
    parents: [under('pakistan', null, MERGER), under('kp', MERGER)],
    valid: { to: MERGER },
    became: [placeId('kp')],
  }),
  createPlaceFile('bajaur', {
    kind: 'district',
    parents: [under('fata', null, MERGER), under('kp', MERGER)],
  }),
  createPlaceFile('khar', { parents: [under('bajaur')] }),
  createPlaceFile('china', { kind: 'country' }),
  createPlaceFile('beijing', { parents: [under('china')] }),
  createPlaceFile('torkham', { kind: 'crossing', parents: [under('kp')] }),
  createPlaceFile('indus', { kind: 'river' }),
  createPlaceFile('jammu', { kind: 'territory' }),
]);
const TREE = buildPlaceTree(BUNDLE);

const outline = (nodes: readonly PlaceNode[]): unknown[] =>
  nodes.map(({ place, group, children }) => {
    const name = place?.id ?? `[${String(group)}]`;
    return children.length === 0 ? name : [name, ...outline(children)];
  });

describe('buildPlaceTree', () => {
  it('puts the countries with districts first and the rest under headings', () => {
    expect(outline(TREE)).toEqual([
      ['pakistan', ['kp', ['bajaur', 'khar'], 'torkham'], ['fata', ['bajaur', 'khar']]],
      ['[border]', 'torkham'],
      ['[disputed]', 'jammu'],
      ['[nature]', 'indus'],
      ['[world]', ['china', 'beijing']],
    ]);
  });

  it('loses no place, even one that stands above itself', () => {
    const ring = createBundle([
      createPlaceFile('a', { parents: [under('b')] }),
      createPlaceFile('b', { parents: [under('a')] }),
    ]);
    expect(outline(buildPlaceTree(ring))).toEqual([['[world]', ['a', 'b'], ['b', 'a']]]);
  });

  it('says from when to when a place stood where it stands', () => {
    const fata = TREE[0]?.children.find(({ place }) => place?.id === 'fata');
    expect(fata?.children[0]?.link).toEqual({ place: 'fata', from: null, to: MERGER });
  });
});

describe('listRows', () => {
  const ids = (open: readonly string[], keep: ((id: string) => boolean) | null = null) =>
    listRows(TREE, (key) => open.includes(key), keep && ((place) => keep(place.id))).map(
      ({ node, level }) => `${String(level)} ${node.key}`,
    );

  it('shows what is open', () => {
    expect(ids([])).toEqual(['1 /pakistan', '1 border', '1 disputed', '1 nature', '1 world']);
    expect(ids(['/pakistan']).slice(0, 3)).toEqual([
      '1 /pakistan',
      '2 /pakistan/kp',
      '2 /pakistan/fata',
    ]);
  });

  it('shows what a filter keeps once, opened, where it still is', () => {
    expect(ids([], (id) => id === 'khar')).toEqual([
      '1 /pakistan',
      '2 /pakistan/kp',
      '3 /pakistan/kp/bajaur',
      '4 /pakistan/kp/bajaur/khar',
    ]);
    expect(ids([], (id) => id === 'bajaur' || id === 'fata')).toEqual([
      '1 /pakistan',
      '2 /pakistan/kp',
      '3 /pakistan/kp/bajaur',
      '2 /pakistan/fata',
    ]);
    expect(ids([], () => false)).toEqual([]);
  });

  it('tells what a filter keeps from what only leads there', () => {
    const rows = listRows(
      TREE,
      () => false,
      ({ id }) => id === 'kp' || id === 'khar',
    );
    expect(rows.map(({ node, kept }) => [node.place?.id, kept])).toEqual([
      ['pakistan', false],
      ['kp', true],
      ['bajaur', false],
      ['khar', true],
    ]);
    expect(listRows(TREE, () => false, null).every(({ kept }) => kept)).toBe(true);
  });

  it('shows a place where it once was, if it is nowhere else', () => {
    const former = buildPlaceTree(
      createBundle([
        createPlaceFile('pakistan', { kind: 'country' }),
        createPlaceFile('old', { parents: [under('pakistan', null, '1970-07-01')] }),
        createPlaceFile('new', { parents: [under('old', null, '1970-07-01'), under('pakistan')] }),
      ]),
    );
    const kept = listRows(
      former,
      () => false,
      () => true,
    ).filter((row) => row.kept);
    expect(kept.map(({ node }) => node.key)).toEqual(
      ['/pakistan', '/pakistan/new', '/pakistan/old'].map((key) => `world${key}`),
    );
  });

  it('numbers the lines among those that are shown', () => {
    const rows = listRows(TREE, () => false, null);
    expect(rows.map(({ position, siblings, open }) => [position, siblings, open])).toEqual([
      [1, 5, false],
      [2, 5, false],
      [3, 5, false],
      [4, 5, false],
      [5, 5, false],
    ]);
    const [leaf] = listRows(TREE, () => true, null).filter(({ node }) => node.place?.id === 'khar');
    expect(leaf?.open).toBe(null);
  });

  it('finds the way down to a place', () => {
    expect(keysAbove(TREE, placeId('khar'))).toEqual([
      '/pakistan',
      '/pakistan/kp',
      '/pakistan/kp/bajaur',
    ]);
    expect(keysAbove(TREE, placeId('pakistan'))).toEqual([]);
    expect(keysAbove(TREE, placeId('nowhere'))).toEqual([]);
  });
});
