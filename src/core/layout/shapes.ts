import { feature } from 'topojson-client';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { areaId, type AreaProperties, type Boundaries } from '../model/boundary.ts';
import type { LineProperties } from '../model/boundary.ts';
import { placeId, type PlaceId } from '../model/ids.ts';
import { largestOf, middlesOf, sizeOf, stretchesAt, type Middle, type Run } from './polygon.ts';
import type { Plate, PlatePoint } from './plate.ts';
import { plateFor, projectTopology } from './project-topology.ts';

/** `[x0, y0, x1, y1]` on the plate. */
export type PlateBox = readonly [number, number, number, number];

/** A plate px is a quarter of a screen px at zoom 6; two decimals still hold at zoom 13. */
const PATH_STEPS = 100;

/** An area of the topology on the plate. Its path and its middle are worked out when first asked for. */
export class AreaShape {
  readonly id: PlaceId;
  readonly properties: AreaProperties;
  readonly geometry: Polygon | MultiPolygon;
  readonly box: PlateBox;
  /** Square px of the plate. */
  readonly size: number;
  #path: string | undefined;
  #middles: readonly [Middle, ...Middle[]] | undefined;
  readonly #runs = new Map<number, readonly Run[]>();

  constructor(id: PlaceId, properties: AreaProperties, geometry: Polygon | MultiPolygon) {
    this.id = id;
    this.properties = properties;
    this.geometry = geometry;
    this.box = boxOf(this.polygons.flatMap((rings) => rings[0] ?? []));
    this.size = this.polygons.reduce((sum, rings) => sum + sizeOf(rings), 0);
  }

  get polygons(): readonly (readonly Position[])[][] {
    return this.geometry.type === 'Polygon'
      ? [this.geometry.coordinates]
      : this.geometry.coordinates;
  }

  /** SVG path data on the plate. */
  get path(): string {
    return (this.#path ??= pathOf(this.geometry));
  }

  /** Where a label stands best, and how wide the area is there. */
  get middle(): Middle {
    return this.middles[0];
  }

  /** All places for a label, best first. */
  get middles(): readonly [Middle, ...Middle[]] {
    return (this.#middles ??= middlesOf(largestOf(this.polygons)));
  }

  /** The runs of the level line at `y` of the plate that lie in its largest part. Kept: a moving map asks for few lines, often. */
  runsAt(y: number): readonly Run[] {
    const runs = this.#runs.get(y) ?? stretchesAt(largestOf(this.polygons), y);
    this.#runs.set(y, runs);
    return runs;
  }
}

/** A boundary line of the topology on the plate. */
export class LineShape {
  readonly id: string;
  readonly properties: LineProperties;
  readonly geometry: LineString | MultiLineString;
  #path: string | undefined;
  #parts: readonly (readonly PlatePoint[])[] | undefined;

  constructor(id: string, properties: LineProperties, geometry: LineString | MultiLineString) {
    this.id = id;
    this.properties = properties;
    this.geometry = geometry;
  }

  get parts(): readonly (readonly PlatePoint[])[] {
    const { type, coordinates } = this.geometry;
    return (this.#parts ??= (type === 'LineString' ? [coordinates] : coordinates).map((part) =>
      part.map(([x = 0, y = 0]) => [x, y] as const),
    ));
  }

  get path(): string {
    return (this.#path ??= pathOf(this.geometry));
  }
}

/** Everything that is drawn from one topology. */
export interface Shapes {
  readonly plate: Plate;
  /** In the order of the topology. */
  readonly areas: readonly AreaShape[];
  readonly byId: ReadonlyMap<PlaceId, AreaShape>;
  readonly lines: readonly LineShape[];
  /** Lines that are places, such as the Durand Line. */
  readonly placeLines: ReadonlyMap<PlaceId, readonly LineShape[]>;
}

/**
 * SVG path data of what already lies on the plate. Written out here, for d3-geo's
 * path brings projections, clipping and measures that the first paint can do without.
 */
function pathOf(geometry: Polygon | MultiPolygon | LineString | MultiLineString): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => `${runOf(ring)}Z`).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flatMap((rings) => rings.map((ring) => `${runOf(ring)}Z`))
        .join('');
    case 'LineString':
      return runOf(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.map(runOf).join('');
  }
}

const runOf = (points: readonly Position[]): string => `M${points.map(stepOf).join('L')}`;

const stepOf = ([x = 0, y = 0]: Position): string =>
  `${String(Math.round(x * PATH_STEPS) / PATH_STEPS)},${String(Math.round(y * PATH_STEPS) / PATH_STEPS)}`;

/** Puts a topology onto its plate. Linear in its points. */
export function shapesOf(boundaries: Boundaries): Shapes {
  const plate = plateFor(boundaries);
  const planar = projectTopology(boundaries, plate);
  const areas = feature(planar, planar.objects.areas).features.flatMap((found) => {
    const id = areaId(found);
    const { type } = found.geometry;
    if (id === undefined || (type !== 'Polygon' && type !== 'MultiPolygon')) return [];
    return [new AreaShape(id, found.properties, found.geometry)];
  });
  const lines = feature(planar, planar.objects.lines).features.flatMap((found, place) => {
    const { type } = found.geometry;
    if (type !== 'LineString' && type !== 'MultiLineString') return [];
    return [new LineShape(String(found.id ?? place), found.properties, found.geometry)];
  });
  return {
    plate,
    areas,
    byId: new Map(areas.map((area) => [area.id, area])),
    lines,
    placeLines: byPlace(lines),
  };
}

function byPlace(lines: readonly LineShape[]): Map<PlaceId, LineShape[]> {
  const found = new Map<PlaceId, LineShape[]>();
  for (const line of lines) {
    if (line.properties.place === undefined) continue;
    const id = placeId(line.properties.place);
    const others = found.get(id);
    if (others === undefined) found.set(id, [line]);
    else others.push(line);
  }
  return found;
}

function boxOf(points: readonly Position[]): PlateBox {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return [x0, y0, x1, y1];
}
