import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import type { LngLat, Place } from '../model/place.ts';
import { contains, growBounds, type Bounds } from './camera.ts';
import { fromPlate, type PlatePoint } from './plate.ts';
import type { AreaShape, Shapes } from './shapes.ts';

/** How far past the first view the atlas still draws places, as a share of the view. */
const REGION_MARGIN = 0.4;

/** Where places are drawn on the map: those of the wider world are counted elsewhere. */
export const regionOf = (bundle: Bundle): Bounds =>
  bundle.reliefBounds ?? growBounds(bundle.bounds, REGION_MARGIN);

/** Whether the place is a spot to be dotted: never an area, a country or a line. */
export function isSpot(place: Place): place is Place & { readonly point: LngLat } {
  if (place.point === null) return false;
  return (
    place.precision === 'exact' ||
    place.precision === 'centre' ||
    place.precision === 'locality' ||
    (place.precision === 'approximate' && place.shape === null && !isWide(place))
  );
}

/** Kinds that cover ground: a dot would say more than is known. */
function isWide({ kind }: Place): boolean {
  return [
    'country',
    'province',
    'territory',
    'agency',
    'frontier-region',
    'district',
    'region',
    'river',
    'line',
  ].includes(kind);
}

/** The area drawn for a place; `undefined`: none in this cut. */
export function areaOf(bundle: Bundle, shapes: Shapes, id: PlaceId): AreaShape | undefined {
  return shapes.byId.get(bundle.places.get(id)?.shape ?? id);
}

/** Where the place is, for a curve to reach and the map to go to; `null`: not on this map. */
export function spotOf(bundle: Bundle, shapes: Shapes, id: PlaceId): LngLat | null {
  const place = bundle.places.get(id);
  if (place !== undefined && isSpot(place)) {
    return contains(regionOf(bundle), place.point) ? place.point : null;
  }
  const plate = plateSpotOf(bundle, shapes, id);
  return plate === null ? (place?.point ?? null) : fromPlate(shapes.plate, plate);
}

function plateSpotOf(bundle: Bundle, shapes: Shapes, id: PlaceId): PlatePoint | null {
  const area = areaOf(bundle, shapes, id);
  if (area !== undefined) return area.middle.point;
  const line = bundle.places.get(id)?.shape ?? id;
  const parts = (shapes.placeLines.get(line) ?? []).flatMap((shape) => shape.parts);
  const longest = parts.reduce<readonly PlatePoint[]>(
    (best, part) => (part.length > best.length ? part : best),
    [],
  );
  return longest[Math.floor(longest.length / 2)] ?? null;
}
