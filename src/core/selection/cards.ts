import type { PlaceId } from '../model/ids.ts';

/** Where a visible card offers its edge to the map, so that a curve can start there. */
export interface CardAnchor {
  readonly kind: 'passage' | 'event';
  readonly id: string;
  /** The places the card speaks of, the focus first. */
  readonly places: readonly PlaceId[];
  /** Client coordinates (CSS px from the top left of the viewport) of the edge that faces the map. */
  readonly x: number;
  readonly y: number;
}
