import { join } from 'node:path';
import { DataError } from '../../core/model/data-error.ts';
import { eventId, placeId, type PlaceId } from '../../core/model/ids.ts';
import type { AtlasEvent, EventDate, EventPlace, Figure } from '../../core/model/event.ts';
import { PRECISIONS, type LngLat } from '../../core/model/place.ts';
import type { Source } from '../../core/model/text.ts';
import { readDate } from './date.ts';
import { resolveEvidence } from './evidence.ts';
import { parseJson, type ReadJson } from './json.ts';
import { JsonFields } from './json-fields.ts';
import { isWebAddress, type Sources } from './sources.ts';
import type { SourcedText } from './texts.ts';
import { readUtf8 } from './utf8.ts';

/** What an event may point to. */
export interface EventContext {
  readonly sources: Sources;
  /** Evidence is resolved against these. */
  readonly texts: readonly Pick<SourcedText, 'id' | 'passages'>[];
  readonly places: ReadonlySet<PlaceId> | ReadonlyMap<PlaceId, unknown>;
}

const EVENT_FIELDS = [
  ...['id', 'title', 'kind', 'date', 'places', 'actors', 'figures', 'sources', 'evidence', 'note'],
];
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads `events.json` of a folder: events by date, the undated last, ties by id. */
export async function readEvents(folder: string, context: EventContext): Promise<AtlasEvent[]> {
  const file = join(folder, 'events.json');
  return readEventList(await readUtf8(file), file, context);
}

/** Reads a list of events from what its file holds. */
export function readEventList(text: string, file: string, context: EventContext): AtlasEvent[] {
  const json = parseJson(text, file);
  const events = new JsonFields(json, '', json.value, ['events']).list('events', (value, path) =>
    readEvent(json, value, path, context),
  );
  const seen = new Set<string>();
  for (const [index, { id }] of events.entries()) {
    if (seen.has(id))
      throw new DataError(
        `event “${id}” is given twice`,
        json.where(`/events/${String(index)}/id`),
      );
    seen.add(id);
  }
  return [...events].sort(byDate);
}

function byDate(a: AtlasEvent, b: AtlasEvent): number {
  const [from, other] = [a.date?.from ?? '9999', b.date?.from ?? '9999'];
  if (from !== other) return from < other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function readEvent(
  json: ReadJson,
  value: unknown,
  path: string,
  context: EventContext,
): AtlasEvent {
  const fields = new JsonFields(json, path, value, EVENT_FIELDS);
  const id = fields.text('id');
  if (!ID.test(id)) fields.fail('id', `“${id}” is not an id (a-z, 0-9, -)`);
  const sources = fields.list('sources', (item, at) => readSource(json, item, at, context));
  if (sources.length === 0) fields.fail('sources', 'an event needs at least one source');
  return {
    id: eventId(id),
    title: fields.text('title'),
    kind: fields.text('kind'),
    date: readEventDate(json, fields),
    places: fields.list('places', (item, at) => readPlace(json, item, at, context)),
    actors: fields.texts('actors'),
    figures: fields.list('figures', (item, at) => readFigure(json, item, at, context)),
    sources,
    evidence: fields.list('evidence', (item, at) => resolveEvidence(json, item, at, context.texts)),
    ...(fields.has('note') ? { note: fields.text('note') } : {}),
  };
}

/** `null` must be written out: an event without a date is one on purpose. */
function readEventDate(json: ReadJson, event: JsonFields): EventDate | null {
  if (event.isNull('date')) return null;
  return event.object('date', (value, path) => {
    const fields = new JsonFields(json, path, value, ['edtf', 'by']);
    const date = readDate(fields.text('edtf'));
    if (typeof date === 'string') return fields.fail('edtf', date);
    return { ...date, by: fields.oneOf('by', ['text', 'editor', 'source']) };
  });
}

function readPlace(
  json: ReadJson,
  value: unknown,
  path: string,
  { places }: EventContext,
): EventPlace {
  const fields = new JsonFields(json, path, value, ['place', 'precision', 'point', 'label']);
  const place = placeId(fields.text('place'));
  if (!places.has(place)) fields.fail('place', `there is no place “${place}”`);
  return {
    place,
    precision: fields.oneOf('precision', PRECISIONS),
    ...(fields.has('point') ? { point: readPoint(fields) } : {}),
    ...(fields.has('label') ? { label: fields.text('label') } : {}),
  };
}

function readPoint(fields: JsonFields): LngLat {
  const [lng, lat, ...more] = fields.numbers('point');
  if (lng === undefined || lat === undefined || more.length > 0)
    return fields.fail('point', 'a point is [longitude, latitude]');
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90)
    return fields.fail('point', 'the point is not on the globe');
  return [lng, lat];
}

function readFigure(json: ReadJson, value: unknown, path: string, context: EventContext): Figure {
  const fields = new JsonFields(json, path, value, ['what', 'low', 'high', 'words', 'by']);
  const low = fields.count('low');
  const high = fields.isNull('high') ? null : fields.count('high', low);
  return {
    what: fields.text('what'),
    low,
    high,
    ...(fields.has('words') ? { words: fields.text('words') } : {}),
    by: fields.object('by', (item, at) => readSpeaker(json, item, at, context)),
  };
}

/** Who says a figure: a source, or a source under the name of who speaks in it. */
function readSpeaker(json: ReadJson, value: unknown, path: string, context: EventContext): Source {
  if (typeof value === 'string') return readSource(json, value, path, context);
  const fields = new JsonFields(json, path, value, ['title', 'url', 'source']);
  if (!fields.has('source')) return readSource(json, value, path, context);
  const { url } = fields.object('source', (item, at) => readSource(json, item, at, context));
  return url === undefined ? { title: fields.text('title') } : { title: fields.text('title'), url };
}

/** The id of a source, or the source itself as `{"title", "url"}`. */
function readSource(
  json: ReadJson,
  value: unknown,
  path: string,
  { sources }: EventContext,
): Source {
  if (typeof value === 'string') {
    const source = sources.get(value);
    if (source === undefined)
      throw new DataError(`source “${value}” is not in sources.csv`, json.where(path));
    return source;
  }
  const fields = new JsonFields(json, path, value, ['title', 'url']);
  if (!fields.has('url')) return { title: fields.text('title') };
  const url = fields.text('url');
  if (!isWebAddress(url)) fields.fail('url', `“${url}” is not an http or https address`);
  return { title: fields.text('title'), url };
}
