import type { AtlasEvent, EventDate } from '../../core/model/event.ts';
import type { Place, PlaceName } from '../../core/model/place.ts';
import { dayBefore } from './day-before.ts';
import { xmlElement, xmlText } from './xml.ts';

/** Makes an id that stands once in a document of many texts. */
export type LocalId = (kind: 'place' | 'mention' | 'event' | 'why', name: string) => string;

/** `listPlace` of the TEI Guidelines: latitude before longitude, as `geo` has it. */
export function teiPlaces(places: Iterable<Place>, id: LocalId): string {
  const items = [...places].map((place) => `${teiPlace(place, id)}\n`);
  return items.length === 0 ? '' : `<listPlace>\n${items.join('')}</listPlace>\n`;
}

function teiPlace(place: Place, id: LocalId): string {
  const { point, wikidata, geonames, note } = place;
  const content = [
    ...place.names.map(teiName),
    ...(point === null
      ? []
      : [
          xmlElement(
            'location',
            {},
            xmlElement('geo', {}, `${String(point[1])} ${String(point[0])}`),
          ),
        ]),
    ...(note === undefined ? [] : [xmlElement('note', {}, xmlText(note))]),
    ...(wikidata === undefined ? [] : [xmlElement('idno', { type: 'wikidata' }, wikidata)]),
    ...(geonames === undefined ? [] : [xmlElement('idno', { type: 'geonames' }, String(geonames))]),
  ];
  return xmlElement(
    'place',
    { 'xml:id': id('place', place.id), type: place.kind },
    content.join(''),
  );
}

function teiName({ text, lang, kind, from, to }: PlaceName): string {
  const attributes = {
    'xml:lang': lang === 'und' ? undefined : lang,
    type: kind,
    from,
    to: to === undefined ? undefined : dayBefore(to),
  };
  return xmlElement('placeName', attributes, xmlText(text));
}

/** `listEvent`; empty where there are no events. Each says where, as far as its places are listed. */
export function teiEvents(
  events: readonly AtlasEvent[],
  listed: ReadonlySet<Place['id']>,
  id: LocalId,
): string {
  if (events.length === 0) return '';
  const items = events.map((event) => {
    const where = event.places
      .filter(({ place }) => listed.has(place))
      .map(({ place }) => `#${id('place', place)}`);
    const attributes = {
      'xml:id': id('event', event.id),
      type: event.kind.replace(/[^\p{L}\p{N}._-]+/gu, '-'),
      ...(event.date === null ? {} : dating(event.date)),
      where: where.length === 0 ? undefined : where.join(' '),
    };
    const note = event.note === undefined ? '' : xmlElement('note', {}, xmlText(event.note));
    return `${xmlElement('event', attributes, xmlElement('label', {}, xmlText(event.title)) + note)}\n`;
  });
  return `<listEvent>\n${items.join('')}</listEvent>\n`;
}

/** A day, month or year is a date; a span lies between its ends. Ours ends on the day after. */
function dating({ precision, from, to }: EventDate): Readonly<Record<string, string | undefined>> {
  if (precision === 'day') return { when: from };
  if (precision === 'month') return { when: from.slice(0, 'YYYY-MM'.length) };
  if (precision === 'year') return { when: from.slice(0, 'YYYY'.length) };
  return { notBefore: from, notAfter: to === null ? undefined : dayBefore(to) };
}
