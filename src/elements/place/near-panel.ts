import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import { mentionCount } from '../../core/selection/country-counts.ts';
import { dayOfPlace, placesAbove } from '../../core/selection/lineage.ts';
import { placesNear } from '../../core/selection/nearest.ts';
import { relatedTo } from '../../core/selection/related.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS } from '../../core/selection/settings.ts';
import { holds } from '../../core/model/time.ts';
import { placeLink } from '../base/place-link.ts';
import { placeName } from '../base/place-name.ts';
import { dayOf } from '../base/today.ts';
import { words } from '../base/words/all-words.ts';

const NEAR = 10;
const TOGETHER = 12;
/** Places of this rank or better are worth naming as near even where no text names them. */
const WORTH_NAMING = 6;

/** The places inside it, those named in the same passages, and the nearest by distance. */
export function nearPanel(reading: Reading, place: Place): TemplateResult {
  const settings = reading.settings.current ?? DEFAULT_SETTINGS;
  const say = words(settings.lang);
  const { bundle } = reading;
  const mentions = (id: PlaceId) => mentionCount(bundle, id, settings, reading.range.current);
  const together = relatedTo(bundle, { kind: 'place', id: place.id }).slice(0, TOGETHER);
  const above = placesAbove(bundle, place, dayOfPlace(place, dayOf(reading)));
  const near = placesNear(
    bundle,
    place,
    (candidate) =>
      candidate.kind !== 'country' &&
      candidate.kind !== 'line' &&
      !above.includes(candidate) &&
      (candidate.rank <= WORTH_NAMING || mentions(candidate.id) > 0),
    NEAR,
  );
  const inside = insideOn(reading, place);
  const count = (id: PlaceId) => (mentions(id) === 0 ? nothing : say.mentionCount(mentions(id)));
  return html`
    ${list(
      say.placeInside,
      inside.map((own) => [placeLink(reading, own), count(own.id)]),
    )}
    ${list(
      say.placeTogether,
      together.flatMap(({ place: id, passages }) => {
        const other = bundle.places.get(id);
        return other === undefined ? [] : [[placeLink(reading, other), say.passageCount(passages)]];
      }),
    )}
    ${list(
      say.placeNearest,
      near.map(({ place: other, km }) => [
        // A district and its town are often of one name.
        placeLink(
          reading,
          other,
          say.placeOfKind(placeName(reading, other), say.kinds[other.kind]),
        ),
        say.placeKm(Math.max(1, Math.round(km))),
      ]),
    )}
    ${
      inside.length + together.length + near.length === 0
        ? html`<p class="nothing">${say.placeNearNone}</p>`
        : nothing
    }
  `;
}

/** The places directly inside on the reader's day, by name. */
function insideOn(reading: Reading, place: Place): Place[] {
  const day = dayOfPlace(place, dayOf(reading));
  const inside = (reading.bundle.children.get(place.id) ?? []).flatMap(
    (id) => reading.bundle.places.get(id) ?? [],
  );
  const lang = reading.settings.current?.lang ?? 'en';
  return inside
    .filter((own) => holds(own.valid, day))
    .filter((own) => own.parents.some((link) => link.place === place.id && holds(link, day)))
    .sort((a, b) => placeName(reading, a).localeCompare(placeName(reading, b), lang));
}

function list(
  title: string,
  rows: readonly (readonly [unknown, unknown])[] | readonly unknown[][],
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<h3 class="list-title">${title}</h3>
    <ul class="pairs">
      ${rows.map(([name, number]) => html`<li>${name}<span class="number">${number}</span></li>`)}
    </ul>`;
}
