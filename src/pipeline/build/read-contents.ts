import { join } from 'node:path';
import type { Decision, LinkedText } from '../../core/linking/contract.ts';
import { linkText } from '../../core/linking/link-text.ts';
import { openNames, type NameIndex } from '../../core/linking/name-index.ts';
import { DataError } from '../../core/model/data-error.ts';
import type { AtlasEvent } from '../../core/model/event.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import { readGazetteer } from '../geodata/gazetteer.ts';
import { readGeodata, type Geodata } from '../geodata/geodata.ts';
import { packNames } from '../names/pack-names.ts';
import { readDecisions } from '../read/decisions.ts';
import { readEventList, readEvents } from '../read/events.ts';
import { readRecords } from '../read/records.ts';
import { readSources } from '../read/sources.ts';
import { readTexts, type SourcedText } from '../read/texts.ts';
import { readUtf8 } from '../read/utf8.ts';
import type { BuiltText } from '../write/compact-text.ts';
import type { Contents } from './assemble.ts';
import { joinText } from './join-text.ts';
import { readOwnTexts, type OwnText } from './own-texts.ts';
import type { Progress } from './progress.ts';

/** What `sarhad build` is given. Paths are as the person wrote them, for messages. */
export interface BuildInput {
  readonly geodata: string;
  /** Folders of a reader's own texts, added to the shipped ones. */
  readonly texts: readonly string[];
  /** Files of events (`.json`) or of records (`.ndjson`, `.ndjson.gz`), added to the shipped ones. */
  readonly events: readonly string[];
}

/** Steps of `readContents`, for a progress bar. */
export const READ_STEPS = 6;

const TITLE = 'Sarhad: the Pakistan–Afghanistan border regions';

/** Reads everything, links the texts, and makes sure that all of it fits together. */
export async function readContents(input: BuildInput, progress: Progress): Promise<Contents> {
  const dir = input.geodata;
  progress.step('reading places and boundaries');
  const geodata = await readGeodata(dir);
  const { boundariesAsOf, boundaryDates, bounds, credits, light, full } = geodata;
  const { relief, layers } = geodata;
  progress.step('reading the gazetteer');
  const settlements = [...(await readGazetteer(dir))];
  progress.step('packing names');
  const packed = packNames([...geodata.places, ...settlements]);
  const names = openNames(packed.slice().buffer);
  progress.step('reading event records');
  const recordFiles = input.events.filter((file) => !file.endsWith('.json'));
  const records = await readRecords(join(dir, 'records'), geodata.places, full, recordFiles);
  progress.step('linking texts');
  const shipped = await readTexts(join(dir, 'texts'), records.figures);
  const texts = addOwnTexts(shipped, await readOwnTexts(input.texts));
  const decisions = await readDecisions(join(dir, 'decisions.csv'));
  const linked = linkTexts(texts, names, decisions, join(dir, 'decisions.csv'));
  const places = allPlaces(geodata, settlements, linked);
  progress.step('reading events');
  const events = await readAllEvents(input, texts, places);
  checkAbout(shipped, places, dir);
  return {
    title: TITLE,
    ...{ boundariesAsOf, boundaryDates, bounds, credits, light, full, relief, layers },
    places,
    texts: linked.map(({ built }) => built),
    decisions: decisions.length,
    events,
    records: records.table.length === 0 ? null : records,
    names: packed,
  };
}

/** No two texts share an id: a passage is cited by it. */
function addOwnTexts(shipped: readonly SourcedText[], own: readonly OwnText[]): SourcedText[] {
  const ids = new Set(shipped.map(({ id }) => id));
  for (const { text, file } of own) {
    if (ids.has(text.id)) throw new DataError(`another text has the id “${text.id}”`, { file });
    ids.add(text.id);
  }
  return [...shipped, ...own.map(({ text }) => text)];
}

interface Linked {
  readonly built: BuiltText;
  readonly places: readonly Place[];
}

/** Links each text; a decision that matches nothing, in no text, is an error. */
function linkTexts(
  texts: readonly SourcedText[],
  names: NameIndex,
  decisions: readonly Decision[],
  decisionsFile: string,
): Linked[] {
  const unused = new Set(decisions);
  const linked = texts.map((text): Linked => {
    const own = decisions.filter((decision) => decision.text === text.id);
    const found: LinkedText = linkText(text, names, own);
    for (const decision of own) if (!found.unused.includes(decision)) unused.delete(decision);
    return { built: joinText(text, found), places: found.places };
  });
  const [first] = unused;
  if (first === undefined) return linked;
  throw new DataError(
    unused.size === 1
      ? whyUnused(first, texts, names)
      : `${whyUnused(first, texts, names)} (and ${String(unused.size - 1)} more decisions match nothing)`,
    { file: decisionsFile, line: first.line, column: 1 },
  );
}

function whyUnused(
  { text, quote, occurrence, place }: Decision,
  texts: readonly SourcedText[],
  names: NameIndex,
): string {
  if (!texts.some(({ id }) => id === text))
    return `this decision matches nothing: no text “${text}”`;
  if (place !== null && names.refOf(place) === undefined)
    return `this decision matches nothing: no place “${place}”`;
  return `this decision matches nothing: “${text}” has no occurrence ${String(occurrence)} of “${quote}”`;
}

/** The places of the atlas proper, and of the gazetteer those that texts name. */
function allPlaces(
  geodata: Geodata,
  settlements: readonly Place[],
  linked: readonly Linked[],
): Map<PlaceId, Place> {
  const places = new Map(geodata.places.map((place) => [place.id, place]));
  const named = new Set(linked.flatMap((text) => text.places.map(({ id }) => id)));
  for (const settlement of settlements)
    if (named.has(settlement.id)) places.set(settlement.id, settlement);
  return places;
}

async function readAllEvents(
  { geodata, events }: BuildInput,
  texts: readonly SourcedText[],
  places: ReadonlyMap<PlaceId, Place>,
): Promise<AtlasEvent[]> {
  const sources = await readSources(join(geodata, 'texts', 'sources.csv'));
  const context = { sources, texts, places };
  const all = await readEvents(join(geodata, 'events'), context);
  for (const file of events.filter((name) => name.endsWith('.json')))
    all.push(...readEventList(await readUtf8(file), file, context));
  const ids = new Set<string>();
  for (const { id } of all) {
    if (ids.has(id))
      throw new DataError(`event “${id}” is given twice`, { file: events.join(', ') });
    ids.add(id);
  }
  return all.sort((a, b) => byDate(a, b));
}

/** By first day, the undated last, ties by id. */
function byDate(a: AtlasEvent, b: AtlasEvent): number {
  const [from, other] = [a.date?.from ?? '9999-12-31', b.date?.from ?? '9999-12-31'];
  if (from !== other) return from < other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** A text is about places that exist. */
function checkAbout(
  texts: readonly SourcedText[],
  places: ReadonlyMap<PlaceId, Place>,
  dir: string,
): void {
  for (const { id, about } of texts) {
    for (const place of about) {
      if (!places.has(place))
        throw new DataError(`it is about “${place}”, and there is no such place`, {
          file: join(dir, 'texts', `${id}.md`),
          line: 1,
          column: 1,
        });
    }
  }
}
