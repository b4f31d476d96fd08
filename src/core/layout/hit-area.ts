import type { LngLat } from '../model/place.ts';
import type { PlaceId } from '../model/ids.ts';
import { formerAreas } from './areas.ts';
import type { Moment } from './moment.ts';
import { toPlate } from './plate.ts';
import { insidePolygons } from './polygon.ts';
import type { AreaShape, Shapes } from './shapes.ts';
import { DISTRICT_ZOOM, fineness, shownAreas } from './shown-areas.ts';

/**
 * The smallest area under the pointer of those shown at `zoom` at `moment` (see
 * `shownAreas`; without `isNamed`, districts count as named). Where provinces are
 * what is shown, former ones that are outlined answer with them; where districts
 * are, the ground is theirs, and what is gone answers by its name alone.
 * `null`: open sea, or past the edge of the data.
 */
export function hitArea(
  shapes: Shapes,
  lngLat: LngLat,
  zoom: number,
  moment: Moment,
  isNamed: (id: PlaceId) => boolean = () => true,
): AreaShape | null {
  const point = toPlate(shapes.plate, lngLat);
  const [x, y] = point;
  const former = zoom < DISTRICT_ZOOM ? formerAreas(shapes, zoom, moment) : [];
  const under = [...shownAreas(shapes.areas, zoom, moment.day, isNamed), ...former].filter(
    ({ box: [x0, y0, x1, y1], polygons }) =>
      x0 <= x && x <= x1 && y0 <= y && y <= y1 && insidePolygons(polygons, point),
  );
  return under.sort(smallestFirst)[0] ?? null;
}

function smallestFirst(a: AreaShape, b: AreaShape): number {
  return (
    fineness(b.properties.level) - fineness(a.properties.level) ||
    a.size - b.size ||
    (a.id < b.id ? -1 : 1)
  );
}
