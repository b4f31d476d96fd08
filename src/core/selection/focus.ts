import type { EventId, PassageId, PlaceId, TextId } from '../model/ids.ts';

/** What is selected, or hovered. */
export type Focus =
  | { readonly kind: 'place'; readonly id: PlaceId }
  | { readonly kind: 'passage'; readonly id: PassageId }
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'text'; readonly id: TextId };

export function sameFocus(a: Focus | null, b: Focus | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}
