import { html, type TemplateResult } from 'lit';
import type { Bundle } from '../../core/model/bundle.ts';
import type { PlaceId } from '../../core/model/ids.ts';
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

/** What the filter asks for. */
export interface Asked {
  /** The places with a name as typed, best first; `null`: nothing is typed. */
  readonly named: ReadonlySet<PlaceId> | null;
  readonly keep: (place: Place) => boolean;
}

/** `null`: nothing is asked, all places are kept. */
export function askedBy(
  { query, kind, mentionedOnly }: PlacesFilter,
  bundle: Bundle,
  counts: PlaceCounts,
): Asked | null {
  const named = query.trim() === '' ? null : placesLike(bundle, query);
  if (named === null && kind === null && !mentionedOnly) return null;
  return {
    named,
    keep: (place) =>
      (named === null || named.has(place.id)) &&
      (kind === null || place.kind === kind) &&
      (!mentionedOnly || counts.mentions.has(place.id) || counts.events.has(place.id)),
  };
}

export function renderFilter(
  filter: PlacesFilter,
  kinds: readonly PlaceKind[],
  lang: InterfaceLang,
  change: (filter: PlacesFilter) => void,
  toList: () => void,
): TemplateResult {
  const say = words(lang);
  const key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') toList();
    else if (event.key === 'Escape' && filter.query !== '') change({ ...filter, query: '' });
    else return;
    event.preventDefault();
  };
  return html`<div class="filter">
    <input
      type="search"
      aria-label=${say.placesFilter}
      placeholder=${say.placesFilter}
      .value=${filter.query}
      @keydown=${key}
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
