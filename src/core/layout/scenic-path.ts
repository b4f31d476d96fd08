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

/** From these zooms on ways are drawn. */
export const ROAD_ZOOM = 6.8;
export const SMALL_ROAD_ZOOM = 8.2;
export const RAILWAY_ZOOM = 7.4;

/** Rivers of which the data give no rank are shown last. */
const LAST_RANK = 6;
/** Rivers of rank r are drawn from zoom r / 2 + this. */
const RIVER_ZOOM = 3.6;

/** The zoom from which on a river is drawn: the Indus first. */
export function riverZoom({ properties }: Feature): number {
  const rank: unknown = properties?.['rank'];
  return (typeof rank === 'number' ? rank : LAST_RANK) / 2 + RIVER_ZOOM;
}

export const roadZoom = ({ properties }: Feature): number =>
  properties?.['class'] === 'secondary' ? SMALL_ROAD_ZOOM : ROAD_ZOOM;
