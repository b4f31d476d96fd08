import { geoContains } from 'd3';
import { feature } from 'topojson-client';
import type { LngLat } from '../../src/core/model/place.ts';
import { atlasBundle, type AtlasPage } from './atlas-page.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Step of the search and distance kept from every mark, CSS px. */
const STEP = 12;
const CLEAR = 8;

/**
 * A point of the screen in the area of a place with no mark, label or line of
 * the map near it, as deep inside as can be: where a person would click to mean
 * the area.
 */
export async function clearSpot(atlas: AtlasPage, id: string): Promise<{ x: number; y: number }> {
  const { areas } = atlasBundle().boundaries.objects;
  const geometry = areas.geometries.find((area) => area.id === id);
  if (geometry === undefined) throw new Error(`The light boundaries have no area “${id}”`);
  const shape = feature(atlasBundle().boundaries, geometry);
  const { frame, marks } = await look(atlas);
  const inside = new Map<string, boolean>();
  const isInside = async (x: number, y: number): Promise<boolean> => {
    const key = `${String(x)},${String(y)}`;
    const known = inside.get(key);
    if (known !== undefined) return known;
    const found = geoContains(shape, (await degreesAt(atlas, x, y)) as [number, number]);
    inside.set(key, found);
    return found;
  };
  const spots: { x: number; y: number; depth: number }[] = [];
  for (let y = Math.ceil(frame.top) + CLEAR; y < frame.bottom - CLEAR; y += STEP)
    for (let x = Math.ceil(frame.left) + CLEAR; x < frame.right - CLEAR; x += STEP) {
      if (!isClear(x, y, marks) || !(await isInside(x, y))) continue;
      let depth = 0;
      for (const [dx, dy] of [
        [STEP, 0],
        [-STEP, 0],
        [0, STEP],
        [0, -STEP],
      ] as const)
        if (await isInside(x + dx, y + dy)) depth += 1;
      spots.push({ x, y, depth });
    }
  const [best] = spots.sort((a, b) => b.depth - a.depth || a.y - b.y || a.x - b.x);
  if (best === undefined) throw new Error(`No point of “${id}” on the screen is free of marks`);
  return best;
}

/** Where the map is, and what is drawn or stands over it. */
async function look(atlas: AtlasPage): Promise<{ frame: Box; marks: Box[] }> {
  return atlas.map.evaluate((map) => {
    const toBox = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
    const drawn = map.shadowRoot?.querySelectorAll(
      '.labels text, .dots circle, .events *, .curves circle, button, a, p, figcaption',
    );
    return {
      frame: toBox(map.getBoundingClientRect()),
      marks: [...(drawn ?? [])].map((mark) => toBox(mark.getBoundingClientRect())),
    };
  });
}

const isClear = (x: number, y: number, marks: readonly Box[]): boolean =>
  marks.every(
    ({ left, top, right, bottom }) =>
      x < left - CLEAR || x > right + CLEAR || y < top - CLEAR || y > bottom + CLEAR,
  );

const degreesAt = (atlas: AtlasPage, x: number, y: number): Promise<LngLat> =>
  atlas.map.evaluate(
    (map: HTMLElement & { unproject: (point: readonly [number, number]) => LngLat }, at) => {
      const { left, top } = map.getBoundingClientRect();
      return map.unproject([at[0] - left, at[1] - top]);
    },
    [x, y] as const,
  );
