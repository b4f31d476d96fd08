import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import type { Day } from '../../core/model/time.ts';
import type { Iris } from './iris.ts';
import { isoDate } from './iso-date.ts';
import { createJsonList } from './json-list.ts';
import { linkedPlace } from './linked-place.ts';
import type { TextFormat } from './text-format.ts';
import type { FindPlace } from './written-text.ts';

/** Published by the format; 1.1 is the version of the context, 1.3 that of the format. */
const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** The places of an atlas, and the day as of which it shows them. */
export interface AtlasPlaces {
  /** Each with the names of the texts that mention it. */
  readonly texts: ReadonlyMap<Place, readonly string[]>;
  readonly asOf: Day;
}

/**
 * Linked Places Format 1.3: the places, each once. Of texts that stream by,
 * those they mention, in the order of the first mention, as of the date of that
 * text. `all`: those of an atlas instead.
 */
export function linkedPlacesFormat(
  iris: Iris,
  findPlace: FindPlace,
  all?: AtlasPlaces,
): TextFormat {
  const features = createJsonList();
  const written = new Set<PlaceId>();
  return {
    begin: () => `{"type":"FeatureCollection","@context":${JSON.stringify(CONTEXT)},"features":[`,
    *text({ passages, date }) {
      if (all !== undefined) return;
      for (const { mentions } of passages) {
        for (const { place } of mentions) {
          if (place === undefined || written.has(place.id)) continue;
          written.add(place.id);
          yield features.item(linkedPlace(place, findPlace, iris, { day: isoDate(date) }));
        }
      }
    },
    *end() {
      for (const [place, texts] of all?.texts ?? [])
        yield features.item(linkedPlace(place, findPlace, iris, { texts, day: all?.asOf }));
      yield '\n]}\n';
    },
  };
}
