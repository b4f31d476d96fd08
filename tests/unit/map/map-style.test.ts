import { describe, expect, test } from 'vitest';
import { layoutAreas } from '../../../src/core/layout/areas.ts';
import { LINE_LOOKS } from '../../../src/core/layout/line-looks.ts';
import { LINE_STYLES } from '../../../src/core/layout/lines.ts';
import { momentOf } from '../../../src/core/layout/moment.ts';
import { shapesOf } from '../../../src/core/layout/shapes.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import type { MapColours, MapDress } from '../../../src/map/map-base.ts';
import {
  glazeFeatures,
  landFeatures,
  lineFeatures,
  waterFeatures,
} from '../../../src/map/map-features.ts';
import { createOwnLayers, createStyle } from '../../../src/map/map-style.ts';
import { giveContextBack, MOST_CONTEXTS, takeContext } from '../../../src/map/live-contexts.ts';
import { createBoundaries } from '../layout/create-map-bundle.ts';

const COLOURS: MapColours = {
  land: 'rgb(1,1,1)',
  contextLand: 'rgb(2,2,2)',
  water: 'rgb(3,3,3)',
  river: 'rgb(4,4,4)',
  road: 'rgb(5,5,5)',
  districtLine: 'rgb(6,6,6)',
  nationalLine: 'rgb(7,7,7)',
  textAccent: 'rgb(8,8,8)',
  relief: 0.5,
};

describe('the style of the ground', () => {
  const style = createStyle(COLOURS);

  test('asks nobody for anything: no glyphs, no sprite, no address', () => {
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify(style)).not.toMatch(/https?:|\burl\b|tiles/);
    expect(style.layers.map(({ type }) => type)).not.toContain('symbol');
  });

  test('has a source for each layer and a layer for each source', () => {
    const used = new Set(
      style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])),
    );
    expect(used).toEqual(new Set(Object.keys(style.sources)));
  });

  test('has each layer once, and a layer for each style of line, in order', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('line-'))).toEqual(
      LINE_STYLES.map((name) => `line-${name}`),
    );
  });

  test('counts dashes in widths of the line, so that they are as long as in SVG', () => {
    const layer = style.layers.find(({ id }) => id === 'line-contested');
    const { dash, width } = LINE_LOOKS.contested;
    const drawn = layer?.type === 'line' ? layer.paint?.['line-dasharray'] : undefined;
    expect((drawn as number[]).map((length) => length * width)).toEqual(
      dash.map((length) => expect.closeTo(length, 6) as number),
    );
  });

  test('uses no colour but the theme’s', () => {
    const named = new Set<string>(Object.values(COLOURS).map(String));
    for (const colour of JSON.stringify(style).match(/rgb\([^)]*\)|#[0-9a-f]{3,8}/g) ?? []) {
      expect(named).toContain(colour);
    }
  });

  test('over a base map of the host lays only what texts say and where borders run', () => {
    const ids = createOwnLayers(COLOURS).map(({ id }) => id);
    expect(ids).not.toContain('land');
    expect(ids).not.toContain('sea');
    expect(ids).toContain('line-contested');
  });
});

describe('the data of the ground', () => {
  const boundaries = createBoundaries();
  const moment = momentOf(null, false, '2026-03-01');
  const counts = { mentions: new Map([[placeId('khyber'), 2]]), events: new Map() };
  const fine = layoutAreas(shapesOf(boundaries), counts, Infinity, moment);
  const dress: MapDress = {
    boundaries,
    home: new Set(['pakistan']),
    moment,
    worldview: 'neutral',
    glazes: { coarse: [], fine },
  };

  test('are countries with home on top, glazes, and lines of the moment', () => {
    expect(
      landFeatures(dress).features.map(({ properties }) => properties?.['home'] as unknown),
    ).toEqual([false, true]);
    expect(glazeFeatures(boundaries, fine).features).toHaveLength(1);
    const styles = lineFeatures(dress).features.map(({ properties }) =>
      String(properties?.['style']),
    );
    expect(styles.sort()).toEqual(['contested', 'district', 'former', 'province']);
  });

  test('leave out agencies when the map is pinned to today', () => {
    const pinned = { ...dress, moment: momentOf(null, true, '2026-03-01') };
    const styles = lineFeatures(pinned).features.map(({ properties }) =>
      String(properties?.['style']),
    );
    expect(styles).not.toContain('former');
  });

  test('have no islands in braided rivers, and keep those of lakes', () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const water = (islands: number) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: {
        type: 'Polygon' as const,
        coordinates: Array.from({ length: islands + 1 }, () => ring),
      },
    });
    const { features } = waterFeatures({
      type: 'FeatureCollection',
      features: [water(2), water(40)],
    });
    expect(
      features.map(({ geometry }) =>
        geometry.type === 'Polygon' ? geometry.coordinates.length : 0,
      ),
    ).toEqual([3, 1]);
  });
});

test('a page holds no more live contexts than it may', () => {
  const holders = Array.from({ length: MOST_CONTEXTS + 1 }, () => ({}));
  expect(holders.map(takeContext)).toEqual([true, true, true, true, false]);
  const [first = {}, ...others] = holders;
  expect(takeContext(first)).toBe(true);
  giveContextBack(first);
  expect(takeContext(others.at(-1) ?? {})).toBe(true);
  for (const holder of holders) giveContextBack(holder);
});
