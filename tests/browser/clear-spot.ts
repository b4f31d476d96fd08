import { geoBounds, geoContains } from 'd3';
import { feature } from 'topojson-client';
import type { LngLat } from '../../src/core/model/place.ts';
import type { SarhadMapElement } from '../../src/index.ts';
import { atlasBoundaries, type AtlasPage } from './atlas-page.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS px from the top left of the viewport. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Step of the search and distance kept from every mark, CSS px. */
const STEP = 10;
const CLEAR = 8;

/**
 * A point of the screen in the area of a place with no mark, label or line of
 * the map near it, as deep inside as can be: where a person would click to mean
 * the area.
 */
export async function clearSpot(atlas: AtlasPage, id: string): Promise<Spot> {
  const best = (await clearSpots(atlas, [id])).get(id);
  if (best === undefined) throw new Error(`No point of “${id}” on the screen is free of marks`);
  return best;
}

/** The same for many places at once; those of which no point is free are left out. */
export async function clearSpots(
  atlas: AtlasPage,
  ids: readonly string[],
): Promise<Map<string, Spot>> {
  const { frame, marks } = await look(atlas);
  const columns = Math.floor((frame.right - frame.left) / STEP);
  const rows = Math.floor((frame.bottom - frame.top) / STEP);
  const screen = Array.from({ length: columns * rows }, (_, index) => ({
    x: Math.round(frame.left) + ((index % columns) + 0.5) * STEP,
    y: Math.round(frame.top) + (Math.floor(index / columns) + 0.5) * STEP,
  }));
  const degrees = await degreesAt(atlas, screen);
  // A click nearer than half a step to a line that is a place may choose the line.
  const lines = await spotsOfLines(atlas, frame);
  const crossed = new Set(
    lines.map(({ x, y }) => {
      const [column, row] = [x - Math.round(frame.left), y - Math.round(frame.top)];
      return Math.floor(row / STEP) * columns + Math.floor(column / STEP);
    }),
  );
  const free = screen.flatMap(({ x, y }, index) =>
    !crossed.has(index) && isClear(x, y, marks) ? [index] : [],
  );
  const found = new Map<string, Spot>();
  for (const id of ids) {
    const best = screen[deepest(free, columns, insideOf(id, degrees)) ?? -1];
    if (best !== undefined) found.set(id, best);
  }
  return found;
}

/**
 * The first of the spots inside the area (numbers of the grid, row by row) that
 * has the most of its four neighbours inside too; `undefined` where none is inside.
 */
function deepest(
  free: readonly number[],
  columns: number,
  isInside: (index: number) => boolean,
): number | undefined {
  let [best, most]: [number | undefined, number] = [undefined, -1];
  for (const index of free) {
    if (!isInside(index)) continue;
    const around = [index - 1, index + 1, index - columns, index + columns];
    const depth = around.filter(isInside).length;
    if (depth > most) [best, most] = [index, depth];
    // None is deeper: what comes after need not be looked at.
    if (most === around.length) break;
  }
  return best;
}

/** A point of the screen on a line that is a place, with no mark or label near it. */
export async function clearSpotOnLine(atlas: AtlasPage, id: string): Promise<Spot> {
  const { frame, marks } = await look(atlas);
  const spots = await spotsOfLines(atlas, frame, id);
  const spot = spots.find(({ x, y }) => isClear(x, y, marks));
  if (spot === undefined) throw new Error(`No point of the line “${id}” is free of marks`);
  return spot;
}

/**
 * Where on the screen, within the frame, the lines that are places run, or the
 * one that is the place `id`: their points stand close. Thousands of numbers go
 * to the page and come back as text, which is quicker than one by one.
 */
async function spotsOfLines(atlas: AtlasPage, frame: Box, id?: string): Promise<Spot[]> {
  const screen = await atlas.map.evaluate(
    (map: SarhadMapElement, points) =>
      JSON.stringify((JSON.parse(points) as LngLat[]).map((point) => map.project(point))),
    pointsOfLines(id),
  );
  return (JSON.parse(screen) as [number, number][])
    .map(([x, y]) => ({ x: frame.left + x, y: frame.top + y }))
    .filter(({ x, y }) => x > frame.left && x < frame.right && y > frame.top && y < frame.bottom);
}

/** The points (degrees) of all lines that are places, or of the one that is the place `id`, as JSON. */
const pointsOfLines = remembered((id?: string): string => {
  const boundaries = atlasBoundaries();
  const points = feature(boundaries, boundaries.objects.lines).features.flatMap(
    ({ geometry, properties: { place } }) => {
      if (place === undefined || (id !== undefined && place !== id)) return [];
      if (geometry.type === 'LineString') return geometry.coordinates;
      return geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : [];
    },
  );
  return JSON.stringify(points);
});

/** An area as it is drawn, and the box around it, degrees. */
const areaOf = remembered((id: string) => {
  const boundaries = atlasBoundaries();
  const geometry = boundaries.objects.areas.geometries.find((area) => area.id === id);
  if (geometry === undefined) throw new Error(`The boundaries have no area “${id}”`);
  const shape = feature(boundaries, geometry);
  return { shape, bounds: geoBounds(shape) };
});

/** Tells of a point (its number in `degrees`) whether it lies in the area; looks once at each. */
function insideOf(id: string, degrees: readonly LngLat[]): (index: number) => boolean {
  const { shape, bounds } = areaOf(id);
  const [[west, south], [east, north]] = bounds;
  return remembered((index) => {
    const [lng, lat] = degrees[index] ?? [NaN, NaN];
    const isNear = west <= lng && lng <= east && south <= lat && lat <= north;
    return isNear && geoContains(shape, [lng, lat]);
  });
}

/** Works each out once: the boundaries stay what they are, however often the map is looked at. */
function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

/** Where the map is, and what is drawn or stands over it. */
async function look(atlas: AtlasPage): Promise<{ frame: Box; marks: Box[] }> {
  return atlas.map.evaluate((map) => {
    const toBox = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
    const drawn = map.shadowRoot?.querySelectorAll(
      '.labels text, .dots circle, .events *, .curves circle, button, a, p, details',
    );
    const root = map.getRootNode();
    const beside = root instanceof ShadowRoot ? root.querySelectorAll('sarhad-legend') : [];
    return {
      frame: toBox(map.getBoundingClientRect()),
      marks: [...(drawn ?? []), ...beside].map((mark) => toBox(mark.getBoundingClientRect())),
    };
  });
}

const isClear = (x: number, y: number, marks: readonly Box[]): boolean =>
  marks.every(
    ({ left, top, right, bottom }) =>
      x < left - CLEAR || x > right + CLEAR || y < top - CLEAR || y > bottom + CLEAR,
  );

async function degreesAt(atlas: AtlasPage, points: readonly Spot[]): Promise<LngLat[]> {
  const degrees = await atlas.map.evaluate((map: SarhadMapElement, all) => {
    const { left, top } = map.getBoundingClientRect();
    return JSON.stringify(
      (JSON.parse(all) as Spot[]).map(({ x, y }) => map.unproject([x - left, y - top])),
    );
  }, JSON.stringify(points));
  return JSON.parse(degrees) as LngLat[];
}
