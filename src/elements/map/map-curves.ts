import type { MapScene } from './map-frame.ts';
import { layoutCurves, type CurveStart } from '../../core/layout/curves.ts';
import { spotOf } from '../../core/layout/scenery.ts';
import type { View } from '../../core/layout/view.ts';
import type { CardAnchor } from '../../core/selection/cards.ts';
import { drawCurves } from '../../draw/curves.ts';

/** CSS px of the viewport. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Draws the curves from the cards that are visible beside the map, whose top left is at `origin` of the viewport. */
export function drawCardCurves(
  layer: SVGGElement,
  scene: MapScene,
  view: View,
  cards: readonly CardAnchor[],
  origin: Corner,
): void {
  const { hover, overlays } = scene;
  const hovered =
    hover?.kind === 'passage' || hover?.kind === 'event' ? `${hover.kind}:${hover.id}` : null;
  const starts = overlays.includes('curves')
    ? cards.flatMap((card) => startOf(scene, card, origin))
    : [];
  drawCurves(layer, layoutCurves(starts, view), hovered);
}

function startOf(
  scene: MapScene,
  { kind, id, places, x, y }: CardAnchor,
  origin: Corner,
): CurveStart[] {
  const starts = places.flatMap((place) => {
    const lngLat = spotOf(scene.bundle, scene.shapes, place);
    if (lngLat === null) return [];
    return [{ kind, id, place, lngLat, x: x - origin.left, y: y - origin.top }];
  });
  // Beside a chosen place each card has one curve, to that place; a chosen passage has one to each of its own.
  return scene.focus?.kind === kind && scene.focus.id === id ? starts : starts.slice(0, 1);
}
