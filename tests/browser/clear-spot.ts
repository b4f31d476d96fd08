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

/** Step of the search and distance kept from every mark, CSS px. */
const STEP = 10;
const CLEAR = 8;

/**
 * A point of the screen in the area of a place with no mark, label or line of
 * the map near it, as deep inside as can be: where a person would click to mean
 * the area.
 */
export async function clearSpot(atlas: AtlasPage, id: string): Promise<{ x: number; y: number }> {
  const best = (await clearSpots(atlas, [id])).get(id);
  if (best === undefined) throw new Error(`No point of “${id}” on the screen is free of marks`);
  return best;
}

/** The same for many places at once; those of which no point is free are left out. */
export async function clearSpots(
  atlas: AtlasPage,
  ids: readonly string[],
): Promise<Map<string, { x: number; y: number }>> {
  const { frame, marks } = await look(atlas);
  const columns = Math.floor((frame.right - frame.left) / STEP);
  const rows = Math.floor((frame.bottom - frame.top) / STEP);
  const screen = Array.from({ length: columns * rows }, (_, index) => ({
    x: Math.round(frame.left) + ((index % columns) + 0.5) * STEP,
    y: Math.round(frame.top) + (Math.floor(index / columns) + 0.5) * STEP,
  }));
  const degrees = await degreesAt(atlas, screen);
  // A click nearer than half a step to a line that is a place may choose the line.
  const lines = await spotsOfLines(atlas, frame, () => true);
  const crossed = new Set(
    lines.map(({ x, y }) => {
      const [column, row] = [x - Math.round(frame.left), y - Math.round(frame.top)];
      return Math.floor(row / STEP) * columns + Math.floor(column / STEP);
    }),
  );
  const isFree = screen.map(({ x, y }, index) => !crossed.has(index) && isClear(x, y, marks));
  const found = new Map<string, { x: number; y: number }>();
  for (const id of ids) {
    const inside = insideOf(id, degrees);
    const spots = screen.flatMap(({ x, y }, index) => {
      if (inside[index] !== true || isFree[index] !== true) return [];
      const around = [index - 1, index + 1, index - columns, index + columns];
      return [{ x, y, depth: around.filter((near) => inside[near] === true).length }];
    });
    const [best] = spots.sort((a, b) => b.depth - a.depth || a.y - b.y || a.x - b.x);
    if (best !== undefined) found.set(id, best);
  }
  return found;
}

/** A point of the screen on a line that is a place, with no mark or label near it. */
export async function clearSpotOnLine(
  atlas: AtlasPage,
  id: string,
): Promise<{ x: number; y: number }> {
  const { frame, marks } = await look(atlas);
  const spots = await spotsOfLines(atlas, frame, (place) => place === id);
  const spot = spots.find(({ x, y }) => isClear(x, y, marks));
  if (spot === undefined) throw new Error(`No point of the line “${id}” is free of marks`);
  return spot;
}

/** Where on the screen, within the frame, the lines that are places run: their points stand close. */
async function spotsOfLines(
  atlas: AtlasPage,
  frame: Box,
  isWanted: (place: string) => boolean,
): Promise<{ x: number; y: number }[]> {
  const boundaries = atlasBoundaries();
  const points = feature(boundaries, boundaries.objects.lines).features.flatMap(
    ({ geometry, properties: { place } }) => {
      if (place === undefined || !isWanted(place)) return [];
      if (geometry.type === 'LineString') return geometry.coordinates;
      return geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : [];
    },
  );
  const screen = await atlas.map.evaluate(
    (map: SarhadMapElement, all) => all.map(([lng = 0, lat = 0]) => map.project([lng, lat])),
    points,
  );
  return screen
    .map(([x, y]) => ({ x: frame.left + x, y: frame.top + y }))
    .filter(({ x, y }) => x > frame.left && x < frame.right && y > frame.top && y < frame.bottom);
}

/** Which of the points (degrees) lie in the area. */
function insideOf(id: string, degrees: readonly LngLat[]): boolean[] {
  const boundaries = atlasBoundaries();
  const geometry = boundaries.objects.areas.geometries.find((area) => area.id === id);
  if (geometry === undefined) throw new Error(`The boundaries have no area “${id}”`);
  const shape = feature(boundaries, geometry);
  const [[west, south], [east, north]] = geoBounds(shape);
  return degrees.map(
    ([lng, lat]) =>
      west <= lng && lng <= east && south <= lat && lat <= north && geoContains(shape, [lng, lat]),
  );
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

const degreesAt = (
  atlas: AtlasPage,
  points: readonly { readonly x: number; readonly y: number }[],
): Promise<LngLat[]> =>
  atlas.map.evaluate((map: SarhadMapElement, all) => {
    const { left, top } = map.getBoundingClientRect();
    return all.map(({ x, y }) => map.unproject([x - left, y - top]));
  }, points);
