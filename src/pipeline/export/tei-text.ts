import type { Place } from '../../core/model/place.ts';
import { isoDate } from './iso-date.ts';
import { teiEvents, teiPlaces, type LocalId } from './tei-places.ts';
import type { WrittenMention, WrittenPassage, WrittenText } from './written-text.ts';
import { xmlAttributes, xmlElement, xmlText } from './xml.ts';

export const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** One text as a `TEI` element, in pieces; `ids`: begins every id of it, where it stands among others. */
export function* teiText(text: WrittenText, ids: string, namespace: boolean): Generator<string> {
  const id: LocalId = (kind, name) => `${ids}${kind}-${name.replace(/[^A-Za-z0-9._-]/g, '_')}`;
  yield namespace ? `<TEI xmlns="${TEI_NAMESPACE}">\n` : '<TEI>\n';
  yield header(text);
  yield* standOff(text, id);
  yield `<text${xmlAttributes({ 'xml:lang': languageTag(text.lang) })}>\n<body>\n`;
  yield* body(text.passages, id);
  yield '</body>\n</text>\n</TEI>\n';
}

function header({ title, name, date, lang }: WrittenText): string {
  const day = isoDate(date);
  const creation =
    date === undefined
      ? ''
      : xmlElement('creation', {}, xmlElement('date', { when: day }, xmlText(date)));
  return teiHeader(
    title,
    `From ${name}.`,
    `<profileDesc>${creation}<langUsage>${xmlElement('language', { ident: languageTag(lang) })}</langUsage></profileDesc>`,
  );
}

/** An archive may call its language what it likes; what is no tag of a language says that it is not known. */
function languageTag(lang: string): string {
  const tag = lang.replaceAll('_', '-');
  return /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : 'und';
}

/** `rest`: XML that follows the description of the file. */
export const teiHeader = (title: string, source: string, rest = ''): string =>
  '<teiHeader>\n<fileDesc>' +
  `<titleStmt>${xmlElement('title', {}, xmlText(title))}</titleStmt>` +
  '<publicationStmt><p>Places marked by Sarhad.</p></publicationStmt>' +
  `<sourceDesc>${xmlElement('p', {}, xmlText(source))}</sourceDesc>` +
  `</fileDesc>\n${rest}</teiHeader>\n`;

/**
 * Of each mention the reason for what is said of it, then the places and events
 * of the text: nothing is held of a mention but its place.
 */
function* standOff({ passages, events }: WrittenText, id: LocalId): Generator<string> {
  const places = new Map<Place['id'], Place>();
  let mentions = 0;
  for (const passage of passages) {
    for (const { row, place } of passage.mentions) {
      yield mentions === 0 ? '<standOff>\n<listAnnotation>\n' : '';
      yield `${annotation(row.why, String(++mentions), id)}\n`;
      if (place !== undefined) places.set(place.id, place);
    }
  }
  if (mentions > 0) yield '</listAnnotation>\n';
  else if (events.length > 0) yield '<standOff>\n';
  else return;
  yield teiPlaces(places.values(), id);
  yield teiEvents(events, new Set(places.keys()), id);
  yield '</standOff>\n';
}

const annotation = (why: string, number: string, id: LocalId): string =>
  xmlElement(
    'annotation',
    {
      'xml:id': id('why', number),
      motivation: 'describing',
      target: `#${id('mention', number)}`,
    },
    xmlElement('note', {}, xmlText(why)),
  );

/** A heading opens a division. What stands before the first heading is in none. */
function* body(passages: readonly WrittenPassage[], id: LocalId): Generator<string> {
  let open = false;
  let mention = 0;
  for (const [index, passage] of passages.entries()) {
    const heading = passage.kind === 'heading';
    if (heading && open) yield '</div>\n';
    if (heading) yield '<div>\n';
    open ||= heading;
    const name = heading ? 'head' : 'p';
    yield `<${name} n="${String(index + 1)}">`;
    yield* inline(passage, (): string => id('mention', String(++mention)));
    yield `</${name}>\n`;
  }
  if (open) yield '</div>\n';

  function* inline({ content, mentions }: WrittenPassage, nextId: () => string): Generator<string> {
    let from = 0;
    for (const found of mentions) {
      yield xmlText(content.slice(from, found.start));
      yield marked(found, content.slice(found.start, found.end), nextId(), id);
      from = found.end;
    }
    yield xmlText(content.slice(from));
  }
}

const CERT = { certain: 'high', 'less-certain': 'medium', uncertain: 'low' } as const;

/** `placeName`; where it is no place after all, the more general `name`. */
function marked({ row, place }: WrittenMention, content: string, own: string, id: LocalId): string {
  const none = row.status === 'not-a-place';
  const attributes = {
    'xml:id': own,
    type: row.sense,
    subtype: row.status,
    ref: place === undefined ? undefined : `#${id('place', place.id)}`,
    cert: CERT[row.certainty],
  };
  return xmlElement(none ? 'name' : 'placeName', attributes, xmlText(content));
}
