import { createJsonList } from './json-list.ts';
import type { TextFormat } from './text-format.ts';
import type { WrittenMention, WrittenText } from './written-text.ts';

/** GeoJSON (RFC 7946): a feature for each mention; a mention without a point has no geometry. */
export function geojsonFormat(): TextFormat {
  const features = createJsonList();
  return {
    begin: () => '{"type":"FeatureCollection","features":[',
    *text(text) {
      for (const { mentions } of text.passages)
        for (const mention of mentions) yield features.item(feature(text, mention));
    },
    end: () => ['\n]}\n'],
  };
}

function feature({ title, date, lang }: WrittenText, { row, place }: WrittenMention) {
  const { lng, lat, ...said } = row;
  return {
    type: 'Feature',
    geometry: lng === null || lat === null ? null : { type: 'Point', coordinates: [lng, lat] },
    properties: { ...said, kind: place?.kind ?? null, title, date: date ?? null, lang },
  };
}
