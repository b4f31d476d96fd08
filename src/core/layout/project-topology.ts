import type { Topology } from 'topojson-specification';
import type { LngLat } from '../model/place.ts';
import { toPlate, type Plate } from './plate.ts';

/** The middle of a topology, as the origin of its plate. */
export function plateFor(topology: Topology): Plate {
  const box = topology.bbox ?? boxOf(topology);
  const [west = 0, south = 0, east = 0, north = 0] = box;
  // Whole degrees, so that the light and the full cut share one plate.
  return { origin: [Math.round((west + east) / 2), Math.round((south + north) / 2)] };
}

/** The same topology with its arcs on the plate: planar, not quantised. */
export function projectTopology<T extends Topology>(topology: T, plate: Plate): T {
  const { transform, bbox: _bbox, ...rest } = topology;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      if (transform === undefined) return [...toPlate(plate, [dx, dy])];
      x += dx;
      y += dy;
      return [...toPlate(plate, unquantise(transform, x, y))];
    });
  });
  return { ...rest, arcs } as unknown as T;
}

type Transform = NonNullable<Topology['transform']>;

const unquantise = ({ scale, translate }: Transform, x: number, y: number): LngLat => [
  x * scale[0] + translate[0],
  y * scale[1] + translate[1],
];

function boxOf({ arcs, transform }: Topology): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of arcs) {
    let x = 0;
    let y = 0;
    for (const [dx = 0, dy = 0] of arc) {
      x = transform === undefined ? dx : x + dx;
      y = transform === undefined ? dy : y + dy;
      const [lng, lat] = transform === undefined ? [x, y] : unquantise(transform, x, y);
      box[0] = Math.min(box[0], lng);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lng);
      box[3] = Math.max(box[3], lat);
    }
  }
  return box;
}
