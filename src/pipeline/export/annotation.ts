import { quoteContext } from '../../core/model/mention.ts';
import { nameOf, type Place } from '../../core/model/place.ts';
import { authorityOf, type Iris } from './iris.ts';
import type { OffsetCounter } from './offset-counter.ts';
import { uuidOf } from './uuid.ts';
import type { WrittenMention, WrittenPassage } from './written-text.ts';

/** What to count the spans of a source in. */
export interface SourceCounters {
  readonly codePoints: OffsetCounter;
  readonly bytes: OffsetCounter;
}

/**
 * A mention as an annotation of the W3C Web Annotation Data Model (2017). What
 * it means, how it stands and how sure it is are bodies of their own, each with
 * its purpose; which place it is, is another, and where that lies the last.
 */
export function annotation(
  passage: WrittenPassage,
  mention: WrittenMention,
  counters: SourceCounters,
  iris: Iris,
) {
  const { source } = passage;
  const iri = source.kind === 'text' ? iris.text(source.name) : iris.passage(source.name);
  const { row, place } = mention;
  return {
    id: `urn:uuid:${uuidOf(`${iri} ${String(row.start)} ${String(row.end)}`)}`,
    type: 'Annotation',
    body: [
      text('tagging', row.sense),
      text('classifying', row.status),
      text('assessing', row.certainty),
      text('describing', row.why, 'en'),
      ...(place === undefined ? [] : placeBodies(place, iris)),
    ],
    target: {
      source: iri,
      selector: [quoteSelector(passage, mention), positionSelector(passage, mention, counters)],
    },
  };
}

const text = (purpose: string, value: string, language?: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  ...(language === undefined ? {} : { language }),
});

/** Geotagging is no purpose of the model but one that Recogito added; the context of the page defines it. */
function placeBodies(place: Place, iris: Iris) {
  const own = iris.place(place.id);
  return [
    { type: 'SpecificResource', purpose: 'identifying', source: authorityOf(place) ?? own },
    ...(place.point === null
      ? []
      : [
          {
            type: 'SpecificResource',
            purpose: 'geotagging',
            source: {
              id: own,
              type: 'Feature',
              properties: { title: nameOf(place), precision: place.precision },
              geometry: { type: 'Point', coordinates: place.point },
            },
          },
        ]),
  ];
}

/** Of a text with tags, the model wants the quote without them; of any other, as it stands. */
function quoteSelector({ content, source }: WrittenPassage, mention: WrittenMention) {
  const { start, end } = source.tagged ? mention : mention.row;
  const raw = source.tagged ? content : source.raw;
  const { prefix, suffix } = quoteContext(raw, { start, end });
  return { type: 'TextQuoteSelector', exact: raw.slice(start, end), prefix, suffix };
}

/** A text position would count without tags; where there are some, the bytes of the file are counted. */
function positionSelector(
  { source }: WrittenPassage,
  { row }: WrittenMention,
  { codePoints, bytes }: SourceCounters,
) {
  const count = source.tagged ? bytes : codePoints;
  return {
    type: source.tagged ? 'DataPositionSelector' : 'TextPositionSelector',
    start: count(row.start),
    end: count(row.end),
  };
}
