import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import type { Iris } from './iris.ts';
import { createJsonList } from './json-list.ts';
import { linkedPlace } from './linked-place.ts';
import type { TextFormat } from './text-format.ts';
import type { FindPlace } from './written-text.ts';

/** Published by the format; 1.1 is the version of the context, 1.3 that of the format. */
const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/**
 * Linked Places Format 1.3: the places, each once. Of texts that stream by,
 * those they mention, in the order of the first mention. `all`: those of an
 * atlas instead, each with the names of the texts that mention it.
 */
export function linkedPlacesFormat(
  iris: Iris,
  findPlace: FindPlace,
  all?: ReadonlyMap<Place, readonly string[]>,
): TextFormat {
  const features = createJsonList();
  const written = new Set<PlaceId>();
  return {
    begin: () => `{"type":"FeatureCollection","@context":${JSON.stringify(CONTEXT)},"features":[`,
    *text({ passages }) {
      if (all !== undefined) return;
      for (const { mentions } of passages) {
        for (const { place } of mentions) {
          if (place === undefined || written.has(place.id)) continue;
          written.add(place.id);
          yield features.item(linkedPlace(place, findPlace, iris));
        }
      }
    },
    *end() {
      for (const [place, texts] of all ?? [])
        yield features.item(linkedPlace(place, findPlace, iris, texts));
      yield '\n]}\n';
    },
  };
}
