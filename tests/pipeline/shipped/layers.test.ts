import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAttributions } from '../../../src/pipeline/geodata/attributions.ts';
import { readLayers, type Layers } from '../../../src/pipeline/geodata/layers.ts';
import { readRelief } from '../../../src/pipeline/geodata/relief.ts';
import { readRealPlaces } from './real-geodata.ts';

let layers: Layers;
beforeAll(async () => {
  layers = await readLayers('geodata', await readRealPlaces());
});

function read(name: keyof Layers, object: string) {
  const text = new TextDecoder().decode(layers[name]);
  const topology = JSON.parse(text) as Topology<
    Record<string, GeometryCollection<Record<string, unknown>>>
  >;
  const found = topology.objects[object];
  if (found === undefined) throw new Error(`${name} has no ${object}`);
  return feature(topology, found).features;
}

describe('layers', () => {
  it('have rivers by rank, the great ones with their names', () => {
    const rivers = read('water', 'rivers');
    const ranks = new Set(rivers.map(({ properties }) => properties['rank']));
    expect([...ranks].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(rivers.map(({ properties }) => properties['name'])).toContain('Indus');
  });

  it('have lakes as areas', () => {
    const kinds = new Set(read('water', 'lakes').map(({ geometry }) => geometry.type));
    expect([...kinds].every((kind) => kind.endsWith('Polygon'))).toBe(true);
  });

  it('have roads and railways by class', () => {
    const classes = (name: 'roads' | 'railways') =>
      read(name, name)
        .map(({ properties }) => properties['class'])
        .sort();
    expect(classes('roads')).toEqual(['motorway', 'primary', 'secondary', 'trunk']);
    expect(classes('railways')).toContain('abandoned');
  });

  it('have peaks and passes with their names', () => {
    const landmarks = read('landmarks', 'landmarks').map(({ properties }) => properties);
    expect(landmarks).toContainEqual({ kind: 'peak', name: 'Tirich Mir', ele: 7708 });
    // OpenStreetMap: “K2 乔戈里峰” and “特拉木坎力峰 I / Teram Kangri I”.
    expect(landmarks).toContainEqual({ kind: 'peak', name: 'K2', ele: 8611 });
    const names = landmarks.map(({ name }) => name);
    expect(names).toContain('Teram Kangri I');
    expect(names.filter((name) => /\p{Script=Han}/u.test(String(name)))).toEqual([]);
    expect(landmarks).toContainEqual({ kind: 'pass', name: 'Khyber Pass' });
  });

  it('have a relief in WebP, with its corners', async () => {
    const { bytes, bounds } = await readRelief(
      'geodata/relief/relief.webp',
      'geodata/relief/relief.json',
    );
    expect(new TextDecoder().decode(bytes.slice(8, 12))).toBe('WEBP');
    const [west, south, east, north] = bounds;
    expect([west, south, east, north].map(Math.round)).toEqual([57, 21, 83, 41]);
  });
});

describe('credits', () => {
  it('name every source and its licence', async () => {
    const shipped = await readAttributions('geodata/attributions.csv');
    const credits = shipped.map(({ shown }) => shown);
    const text = credits.map(({ credit, licence }) => `${credit} ${licence}`).join('\n');
    for (const needed of [
      '© OpenStreetMap contributors ODbL 1.0',
      'Who’s On First CC0',
      'GeoNames',
      'CC BY 4.0',
      'Natural Earth public domain',
    ])
      expect(text).toContain(needed);
    expect(credits.every(({ licenceUrl }) => licenceUrl?.startsWith('https://'))).toBe(true);
  });
});
