import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../core/model/place.ts';
import { nearestAbove } from '../../core/selection/nearest.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS } from '../../core/selection/settings.ts';
import { placeLink } from '../base/place-link.ts';
import { placeName } from '../base/place-name.ts';
import { dayOf } from '../base/today.ts';
import { words } from '../base/words/all-words.ts';

/** Says that no passage names the place, and leads to the nearest place above it that has something to read. */
export function nothingHere(
  reading: Reading,
  place: Place,
  counts: { readonly passages: number; readonly events: number },
): TemplateResult {
  const settings = reading.settings.current ?? DEFAULT_SETTINGS;
  const say = words(settings.lang);
  const range = reading.range.current;
  const name = placeName(reading, place);
  const above = nearestAbove(reading.bundle, place, settings, range, dayOf(reading));
  const said = range === null ? say.placeNoPassage(name) : say.placeNoPassageInRange(name);
  return html`<div class="nothing">
    <p>${said}</p>
    ${counts.events > 0 ? html`<p>${say.placeButEvents(counts.events)}</p>` : nothing}
    ${
      above === null
        ? nothing
        : html`<p>
            ${say.placeNearestAbove} ${placeLink(reading, above.place)}:
            ${say.passageCount(above.holdings.passages)},
            ${say.eventCount(above.holdings.events)}${
              above.holdings.records > 0 ? `, ${say.recordCount(above.holdings.records)}` : nothing
            }.
          </p>`
    }
    ${
      (reading.bundle.mentionsByPlace.get(place.id)?.length ?? 0) > 0
        ? html`<p>${say.placeOtherFilters}</p>`
        : nothing
    }
  </div>`;
}
