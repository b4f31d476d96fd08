import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../core/model/place.ts';
import { nearestAbove, type Above } from '../../core/selection/nearest.ts';
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
    ${above.map(
      (nearest, number) =>
        html`<p>
          ${number === 0 ? say.placeNearestAbove : nothing} ${placeLink(reading, nearest.place)}:
          ${holdingsIn(nearest, say)}.
        </p>`,
    )}
    ${
      (reading.bundle.mentionsByPlace.get(place.id)?.length ?? 0) > 0
        ? html`<p>${say.placeOtherFilters}</p>`
        : nothing
    }
  </div>`;
}

/** What there is, without a count of nothing. */
function holdingsIn({ holdings }: Above, say: ReturnType<typeof words>): string {
  const { passages, events, records } = holdings;
  return [
    ...(passages > 0 ? [say.passageCount(passages)] : []),
    ...(events > 0 ? [say.eventCount(events)] : []),
    ...(records > 0 ? [say.recordCount(records)] : []),
  ].join(', ');
}
