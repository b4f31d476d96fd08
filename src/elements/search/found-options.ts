import type { Bundle } from '../../core/model/bundle.ts';
import type { Focus } from '../../core/selection/focus.ts';
import type { AtlasEvent } from '../../core/model/event.ts';
import type { PassageHit } from '../../core/search/passage-words.ts';
import type { PlaceHit } from '../../core/search/place-names.ts';
import type { Found } from '../../core/search/search.ts';

/** One line of the results. */
export type FoundOption =
  | { readonly kind: 'place' | 'similar'; readonly hit: PlaceHit }
  | { readonly kind: 'event'; readonly hit: AtlasEvent }
  | { readonly kind: 'passage'; readonly hit: PassageHit };

/** The results in the order in which the arrow keys go through them. */
export function optionsOf(found: Found): FoundOption[] {
  return [
    ...found.places.map((hit): FoundOption => ({ kind: 'place', hit })),
    ...found.events.map((hit): FoundOption => ({ kind: 'event', hit })),
    ...found.passages.map((hit): FoundOption => ({ kind: 'passage', hit })),
    ...found.similar.map((hit): FoundOption => ({ kind: 'similar', hit })),
  ];
}

export function focusOf(option: FoundOption): Focus {
  switch (option.kind) {
    case 'place':
    case 'similar':
      return { kind: 'place', id: option.hit.place.id };
    case 'event':
      return { kind: 'event', id: option.hit.id };
    case 'passage':
      return { kind: 'passage', id: option.hit.passage.id };
  }
}

/** What the field says once the option is chosen. */
export function titleOf(option: FoundOption, bundle: Bundle): string {
  switch (option.kind) {
    case 'place':
    case 'similar':
      return option.hit.name.text;
    case 'event':
      return option.hit.title;
    case 'passage':
      return bundle.texts.get(option.hit.passage.text)?.title ?? '';
  }
}
