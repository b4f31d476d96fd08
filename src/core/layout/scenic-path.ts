import { geoPath, geoTransform } from 'd3';
import type { Feature, Geometry } from 'geojson';
import { toPlate, type Plate } from './plate.ts';

/** SVG path data on the plate for what is in degrees; a tenth of a plate px is its finest step. */
export function scenicPath(geometry: Geometry, plate: Plate): string {
  const onto = geoTransform({
    point(lng, lat) {
      const [x, y] = toPlate(plate, [lng, lat]);
      this.stream.point(x, y);
    },
  });
  return geoPath(onto).digits(1)(geometry) ?? '';
}

/** Rivers of which the data give no rank are shown last. */
const LAST_RANK = 6;

/** 1 (the Indus) to 6. */
export function riverRank({ properties }: Feature): number {
  const rank: unknown = properties?.['rank'];
  return typeof rank === 'number' ? rank : LAST_RANK;
}
