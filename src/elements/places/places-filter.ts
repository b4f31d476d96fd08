import { html, type TemplateResult } from 'lit';
import type { Bundle } from '../../core/model/bundle.ts';
import type { Place, PlaceKind } from '../../core/model/place.ts';
import { placesLike } from '../../core/search/search.ts';
import type { PlaceCounts } from '../../core/selection/place-counts.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { words } from '../base/words/all-words.ts';

/** What the reader wants to see of the list. */
export interface PlacesFilter {
  readonly query: string;
  /** `null`: every kind. */
  readonly kind: PlaceKind | null;
  readonly mentionedOnly: boolean;
}

export const NO_FILTER: PlacesFilter = { query: '', kind: null, mentionedOnly: false };

/** Which places the filter keeps; `null`: all, as nothing is asked. */
export function keeperOf(
  { query, kind, mentionedOnly }: PlacesFilter,
  bundle: Bundle,
  counts: PlaceCounts,
): ((place: Place) => boolean) | null {
  const asked = query.trim() === '' ? null : placesLike(bundle, query);
  if (asked === null && kind === null && !mentionedOnly) return null;
  return (place) =>
    (asked === null || asked.has(place.id)) &&
    (kind === null || place.kind === kind) &&
    (!mentionedOnly || counts.mentions.has(place.id) || counts.events.has(place.id));
}

export function renderFilter(
  filter: PlacesFilter,
  kinds: readonly PlaceKind[],
  lang: InterfaceLang,
  change: (filter: PlacesFilter) => void,
): TemplateResult {
  const say = words(lang);
  return html`<div class="filter">
    <input
      type="search"
      aria-label=${say.placesFilter}
      placeholder=${say.placesFilter}
      .value=${filter.query}
      @input=${(event: Event) => {
        change({ ...filter, query: (event.target as HTMLInputElement).value });
      }}
    />
    <select
      aria-label=${say.placesKind}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        change({ ...filter, kind: kinds.find((kind) => kind === value) ?? null });
      }}
    >
      <option value="" ?selected=${filter.kind === null}>${say.placesAnyKind}</option>
      ${kinds.map(
        (kind) =>
          html`<option value=${kind} ?selected=${filter.kind === kind}>
            ${say.kindsMany[kind]}
          </option>`,
      )}
    </select>
    <label>
      <input
        type="checkbox"
        .checked=${filter.mentionedOnly}
        @change=${(event: Event) => {
          change({ ...filter, mentionedOnly: (event.target as HTMLInputElement).checked });
        }}
      />
      ${say.placesMentionedOnly}
    </label>
  </div>`;
}
