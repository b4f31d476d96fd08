import { html, type TemplateResult } from 'lit';
import type { Place } from '../../core/model/place.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { placeName } from './place-name.ts';

/** The name of a place as a button that selects it; hovering shows it on the map. */
export function placeLink(
  reading: Reading,
  place: Place,
  name = placeName(reading, place),
): TemplateResult {
  const hover = (on: boolean) => () => {
    reading.hover.select(on ? { kind: 'place', id: place.id } : null);
  };
  return html`<button
    class="link place-link"
    type="button"
    @click=${() => {
      reading.focus.select({ kind: 'place', id: place.id });
    }}
    @pointerenter=${hover(true)}
    @pointerleave=${hover(false)}
    @focus=${hover(true)}
    @blur=${hover(false)}
  >
    <bdi>${name}</bdi>
  </button>`;
}
