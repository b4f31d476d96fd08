import { annotation, type SourceCounters } from './annotation.ts';
import type { Iris } from './iris.ts';
import { createJsonList } from './json-list.ts';
import { countBytes, countCodePoints } from './offset-counter.ts';
import type { TextFormat } from './text-format.ts';
import type { SpanSource } from './written-text.ts';

/** What no context defines is dropped by whoever reads JSON-LD. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  'https://geojson.org/geojson-ld/geojson-context.jsonld',
  {
    title: 'http://purl.org/dc/terms/title',
    precision: 'urn:sarhad:precision',
    geotagging: 'urn:sarhad:purpose:geotagging',
  },
];

/**
 * W3C Web Annotation: a collection with one page. The number of annotations
 * stands after them, since it is known then.
 */
export function annotationsFormat(iris: Iris): TextFormat {
  const annotations = createJsonList();
  const page = `${iris.mentions}?page=1`;
  return {
    begin: () =>
      `{"@context":${JSON.stringify(CONTEXT)},"id":${JSON.stringify(iris.mentions)},` +
      `"type":"AnnotationCollection","label":"Mentions of places",` +
      `"first":{"id":${JSON.stringify(page)},"type":"AnnotationPage",` +
      `"partOf":${JSON.stringify(iris.mentions)},"startIndex":0,"items":[`,
    *text({ passages }) {
      const counters = new Map<SpanSource, SourceCounters>();
      for (const passage of passages) {
        for (const mention of passage.mentions)
          yield annotations.item(annotation(passage, mention, of(passage.source, counters), iris));
      }
    },
    end: () => [`\n]},"last":${JSON.stringify(page)},"total":${String(annotations.length())}}\n`],
  };
}

function of(source: SpanSource, all: Map<SpanSource, SourceCounters>): SourceCounters {
  let counters = all.get(source);
  if (counters === undefined) {
    counters = { codePoints: countCodePoints(source.raw), bytes: countBytes(source.raw) };
    all.set(source, counters);
  }
  return counters;
}
