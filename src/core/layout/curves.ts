import type { LngLat } from '../model/place.ts';
import type { PlaceId } from '../model/ids.ts';
import { round } from './camera.ts';
import type { View } from './view.ts';

/** The edge of a card that is visible beside the map, in CSS px from the map's top left (may be outside it). */
export interface CurveStart {
  readonly kind: 'passage' | 'event';
  readonly id: string;
  /** Where the curve is to arrive. */
  readonly place: PlaceId;
  readonly lngLat: LngLat;
  readonly x: number;
  readonly y: number;
}

/** The link from a card to a place: madder for a passage, indigo for an event. */
export interface Curve {
  readonly id: string;
  /** The card it starts from, `passage:…` or `event:…`. */
  readonly card: string;
  readonly kind: CurveStart['kind'];
  readonly place: PlaceId;
  /** SVG path data, CSS px from the top left of the map. */
  readonly path: string;
  /** The end at the card. */
  readonly x: number;
  readonly y: number;
  /** The place is off the map: the curve ends at the map's edge, on the way to it. */
  readonly leaves: boolean;
}

/** How far the curve runs level before it turns, as a share of its width. */
const LEVEL = 0.45;
/** How near the edge a curve to a place off the map ends, CSS px. */
const EDGE = 2;

/** One curve for each start in the same order, but for what stands at the side and over or under the map. */
export function layoutCurves(starts: readonly CurveStart[], view: View): Curve[] {
  const isBeside = ({ x, y }: CurveStart) =>
    (x > 0 && x < view.width) || (y >= 0 && y <= view.height);
  return starts.filter(isBeside).map((start) => {
    const [px, py] = view.project(start.lngLat);
    const [tx, ty] = [hold(px, view.width), hold(py, view.height)];
    const bend = (tx - start.x) * LEVEL;
    const [x, y] = [round(start.x), round(start.y)];
    const path =
      `M${String(x)},${String(y)}C${String(round(start.x + bend))},${String(y)} ` +
      `${String(round(tx - bend))},${String(round(ty))} ${String(round(tx))},${String(round(ty))}`;
    const leaves = px !== tx || py !== ty;
    const card = `${start.kind}:${start.id}`;
    return {
      id: `${card}>${start.place}`,
      card,
      kind: start.kind,
      place: start.place,
      path,
      x,
      y,
      leaves,
    };
  });
}

const hold = (value: number, side: number) => Math.max(EDGE, Math.min(side - EDGE, value));
