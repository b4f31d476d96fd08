import { join } from 'node:path';
import type { Feature, LineString, MultiLineString, MultiPolygon } from 'geojson';
import type { Point, Polygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { Place } from '../../core/model/place.ts';
import { mergeLines, readFeatures } from './features.ts';
import { FILES } from './sources.ts';

export const LAYERS = ['water', 'roads', 'railways', 'landmarks'] as const;
export type Layers = Readonly<Record<(typeof LAYERS)[number], Uint8Array>>;

type Line = LineString | MultiLineString;
type Area = Polygon | MultiPolygon;

/** Steps of the grid of a layer along each side. */
const STEPS = 1e5;
/** Least triangle that a vertex must span to stay, square degrees: some 0.01 km². */
const DETAIL = 1e-6;
/** Lakes smaller than this are left out, square degrees: about 1 km². */
const LAKE = 1e-4;

/**
 * The layers under the boundaries, each the bytes of a TopoJSON file:
 * `water` has `rivers` (`rank` 1 great … 5 small, and `name` of the greater
 * ones) and `lakes`; `roads` and `railways` have lines by `class`; `landmarks`
 * has points of peaks and passes with `kind`, `name` and, where known, `ele`
 * in metres.
 */
export async function readLayers(dir: string, places: readonly Place[]): Promise<Layers> {
  return {
    water: pack({ rivers: await rivers(dir), lakes: await lakes(dir) }),
    roads: pack({ roads: await roads(dir) }),
    railways: pack({ railways: await railways(dir) }),
    landmarks: pack({ landmarks: landmarks(await peaks(dir), places) }),
  };
}

interface RiverProperties {
  readonly rank?: number;
  readonly name_en?: string;
  readonly class?: string;
}
/** Rivers of this rank and greater keep their names. */
const NAMED_RANK = 3;
const SMALL = 5;

async function rivers(dir: string): Promise<Feature<Line>[]> {
  const own = await readFeatures<Line, RiverProperties>(join(dir, FILES.rivers));
  // Natural Earth has the rivers that go on beyond the two countries, on a scale of its own.
  const foreign = await readFeatures<Line, { scalerank: number }>(join(dir, FILES.foreignRivers));
  return mergeLines([
    ...own
      .filter(({ properties }) => properties.class === 'river')
      .map(({ geometry, properties: { rank = SMALL, name_en } }) => ({
        geometry,
        properties: { rank, ...(name_en && rank <= NAMED_RANK ? { name: name_en } : {}) },
      })),
    ...foreign.map(({ geometry, properties: { scalerank } }) => ({
      geometry,
      properties: { rank: Math.min(SMALL, Math.max(1, Math.ceil(scalerank / 2))) },
    })),
  ]);
}

async function lakes(dir: string): Promise<Feature<Area>[]> {
  const own = await readFeatures<Area, { name_en?: string }>(join(dir, FILES.water));
  const foreign = await readFeatures<Area, object>(join(dir, FILES.foreignLakes));
  return [...own, ...foreign].map(({ geometry }) => ({
    type: 'Feature',
    geometry,
    properties: {},
  }));
}

/** Classes that are drawn; smaller roads say little about the border regions and weigh much. */
const ROADS: ReadonlySet<string> = new Set(['motorway', 'trunk', 'primary', 'secondary']);

async function roads(dir: string): Promise<Feature<Line>[]> {
  const own = await readFeatures<Line, { class: string }>(join(dir, FILES.roads));
  return mergeLines(
    own
      .filter(({ properties }) => ROADS.has(properties.class))
      .map(({ geometry, properties }) => ({ geometry, properties: { class: properties.class } })),
  );
}

async function railways(dir: string): Promise<Feature<Line>[]> {
  const own = await readFeatures<Line, { class: string }>(join(dir, FILES.railways));
  return mergeLines(own);
}

interface Landmark {
  readonly kind: 'peak' | 'pass';
  readonly name: string;
  readonly ele?: number;
}

interface PeakProperties {
  readonly name?: string;
  readonly ele?: number;
}
/** Metres: lower peaks are left to maps that hikers use. */
const LEAST_PEAK = 3000;

async function peaks(dir: string): Promise<Feature<Point, Landmark>[]> {
  const all = await readFeatures<Point, PeakProperties>(join(dir, FILES.peaks));
  return all.flatMap(({ geometry, properties: { name, ele } }): Feature<Point, Landmark>[] =>
    name === undefined || ele === undefined || ele < LEAST_PEAK
      ? []
      : [{ type: 'Feature', geometry, properties: { kind: 'peak', name: namedHere(name), ele } }],
  );
}

/**
 * OpenStreetMap writes what stands on a border in the letters of both sides
 * (`K2 乔戈里峰`): of those the ones that are read here, if there are any.
 */
function namedHere(name: string): string {
  const own = name.split('/').filter((part) => !FOREIGN.test(part));
  return (own.join('/') || name.replace(new RegExp(FOREIGN, 'gu'), '')).trim() || name;
}
const FOREIGN = /[\p{Script=Han}\p{Script=Cyrillic}]+/u;

function landmarks(
  summits: readonly Feature<Point, Landmark>[],
  places: readonly Place[],
): Feature<Point, Landmark>[] {
  const passes = places.flatMap(({ kind, point, names }): Feature<Point, Landmark>[] => {
    const name = names[0]?.text;
    if (kind !== 'pass' || point === null || name === undefined) return [];
    const geometry: Point = { type: 'Point', coordinates: [...point] };
    return [{ type: 'Feature', geometry, properties: { kind: 'pass', name } }];
  });
  return [...summits, ...passes];
}

/** One TopoJSON file with an object for each name. */
function pack(objects: Readonly<Record<string, readonly Feature[]>>): Uint8Array {
  const collections = Object.fromEntries(
    Object.entries(objects).map(([name, features]) => [
      name,
      { type: 'FeatureCollection' as const, features: [...features] },
    ]),
  );
  const whole = topology(collections) as unknown as Topology<Objects<object>>;
  const simple = simplify(presimplify(whole, planarTriangleArea), DETAIL);
  const large = filter(simple, filterWeight(simple, LAKE)) as unknown as Topology<Objects<object>>;
  return new TextEncoder().encode(JSON.stringify(quantize(large, STEPS)));
}
