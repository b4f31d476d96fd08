import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import schema from '../../core/model/atlas.schema.json' with { type: 'json' };
import type { Boundaries } from '../../core/model/boundary.ts';
import {
  ATLAS_PARTS,
  ATLAS_VERSION,
  type AtlasFile,
  type AtlasFileEntry,
  type AtlasPart,
  type BoundaryDate,
  type DetailsFile,
  type PlaceRecordsFile,
  type PlacesFile,
} from '../../core/model/bundle.ts';
import type { AtlasEvent } from '../../core/model/event.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import type { RecordSummary } from '../../core/model/record.ts';
import type { Source } from '../../core/model/text.ts';
import type { Credit } from '../geodata/attributions.ts';
import type { ReadRecords } from '../read/records.ts';
import {
  eventsWithoutEvidence,
  placesNeverUsed,
  reportRecords,
  reportTexts,
  type Report,
  type Size,
} from '../report/report.ts';
import { compactEvent, eventDetails } from '../write/compact-event.ts';
import { withGazetteerSource } from '../geodata/name-sources.ts';
import { compactPlace, compactRecords, slimPlace } from '../write/compact-place.ts';
import {
  compactText,
  passageDetails,
  type BuiltText,
  type WrittenTables,
} from '../write/compact-text.ts';
import { jsonBytes } from '../write/json-bytes.ts';
import { LICENCES_FILE, licencesText } from '../write/licences-file.ts';
import { NumberTable } from '../write/number-table.ts';
import { recordsParquet } from '../write/records-parquet.ts';
import { choosePlaces, namedPlaces, sortPlaces } from './choose-places.ts';

/** Everything an atlas is made of: read, linked, and sound. */
export interface Contents {
  readonly title: string;
  readonly boundariesAsOf: string;
  /** Empty: all boundaries are of that day. */
  readonly boundaryDates: readonly BoundaryDate[];
  readonly bounds: AtlasFile['bounds'];
  readonly credits: readonly Credit[];
  /** Of the atlas proper, and those of the gazetteer that texts name. */
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly texts: readonly BuiltText[];
  readonly decisions: number;
  readonly events: readonly AtlasEvent[];
  readonly records: Pick<ReadRecords, 'table' | 'summary' | 'report'> | null;
  readonly light: Boundaries;
  readonly full: Boundaries;
  readonly names: Uint8Array;
  readonly relief: { readonly bytes: Uint8Array; readonly bounds: AtlasFile['bounds'] } | null;
  readonly layers: Readonly<Partial<Record<Layer, Uint8Array>>>;
}

export type Layer = 'water' | 'roads' | 'railways' | 'landmarks';

const FILE_NAMES: Readonly<Record<AtlasPart, string>> = {
  details: 'details.json',
  places: 'places.json',
  boundaries: 'boundaries.topo.json',
  records: 'events.parquet',
  names: 'names.bin',
  relief: 'relief.webp',
  water: 'water.json',
  roads: 'roads.json',
  railways: 'railways.json',
  landmarks: 'landmarks.json',
};

/** The files of an atlas folder by name, and the report. Pure: the same contents give the same bytes. */
export function assemble(contents: Contents): {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly report: Report;
} {
  const first = choosePlaces(contents.places, contents);
  const parts = new Map<AtlasPart, Uint8Array>();
  parts.set('details', jsonBytes(detailsFile(contents)));
  parts.set('places', jsonBytes(placesFile(contents, first)));
  parts.set('boundaries', jsonBytes(contents.full));
  if (contents.records !== null) parts.set('records', recordsParquet(contents.records.table));
  parts.set('names', contents.names);
  if (contents.relief !== null) parts.set('relief', contents.relief.bytes);
  for (const layer of ['water', 'roads', 'railways', 'landmarks'] as const) {
    const bytes = contents.layers[layer];
    if (bytes !== undefined) parts.set(layer, bytes);
  }
  const atlas = atlasFile(contents, first, parts);
  const files = new Map([
    ['atlas.json', jsonBytes(atlas)],
    ['atlas.schema.json', new TextEncoder().encode(`${JSON.stringify(schema, null, 2)}\n`)],
  ]);
  for (const [part, bytes] of parts) files.set(FILE_NAMES[part], bytes);
  const licences = licencesText(files.keys(), contents.credits);
  files.set(LICENCES_FILE, new TextEncoder().encode(licences));
  return { files, report: makeReport(contents, atlas, files) };
}

function detailsFile({ texts, events }: Contents): DetailsFile {
  const tables: WrittenTables = {
    sources: new NumberTable<Source>((source) => JSON.stringify([source.title, source.url])),
    reasons: new NumberTable<string>((reason) => reason),
  };
  const ofTexts = texts.map(({ text, passages }) => [
    text.id,
    passages.map((passage) => passageDetails(passage, tables)),
  ]);
  const ofEvents = events.map((event) => [event.id, eventDetails(event, tables)]);
  return {
    version: ATLAS_VERSION,
    texts: Object.fromEntries(ofTexts) as DetailsFile['texts'],
    events: Object.fromEntries(ofEvents) as DetailsFile['events'],
    sources: tables.sources.values,
    reasons: tables.reasons.values,
  };
}

/** All places in full; the record counts only of those of which `atlas.json` does not give them. */
function placesFile({ places, records }: Contents, first: readonly Place[]): PlacesFile {
  const all = sortPlaces(places);
  const given = new Set(first);
  const counts = recordsOf(
    all.filter((place) => !given.has(place)),
    records?.summary,
  );
  return {
    version: ATLAS_VERSION,
    ...(Object.keys(counts).length > 0 && { records: counts }),
    places: all.map(withGazetteerSource).map(compactPlace),
  };
}

function atlasFile(
  contents: Contents,
  first: readonly Place[],
  parts: ReadonlyMap<AtlasPart, Uint8Array>,
): AtlasFile {
  const summary = contents.records?.summary;
  return {
    $schema: 'atlas.schema.json',
    version: ATLAS_VERSION,
    title: contents.title,
    boundariesAsOf: contents.boundariesAsOf,
    ...(contents.boundaryDates.length > 0 && { boundaryDates: contents.boundaryDates }),
    bounds: contents.bounds,
    attributions: contents.credits.map(({ shown }) => shown),
    reliefBounds: contents.relief?.bounds ?? null,
    parts: Object.fromEntries(
      ATLAS_PARTS.flatMap((part) => {
        const bytes = parts.get(part);
        return bytes === undefined ? [] : [[part, entryOf(FILE_NAMES[part], bytes)]];
      }),
    ),
    texts: contents.texts.map(compactText),
    events: contents.events.map(compactEvent),
    places: first.map(slimPlace),
    records: summary === undefined ? null : { ...summary, places: recordsOf(first, summary) },
    boundaries: contents.light,
  };
}

function entryOf(path: string, bytes: Uint8Array): AtlasFileEntry {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, bytes: bytes.length, sha256 };
}

/** What the records say of `places`, by id. */
function recordsOf(places: readonly Place[], summary: RecordSummary | undefined): PlaceRecordsFile {
  return Object.fromEntries(
    places.flatMap(({ id }) => {
      const counts = summary?.places[id];
      return counts === undefined ? [] : [[id, compactRecords(counts)]];
    }),
  );
}

function makeReport(
  contents: Contents,
  atlas: AtlasFile,
  files: ReadonlyMap<string, Uint8Array>,
): Report {
  const { texts, events, places, records } = contents;
  return {
    ...reportTexts(texts),
    decisions: contents.decisions,
    events: events.length,
    eventsWithoutEvidence: eventsWithoutEvidence(events),
    records: reportRecords(records),
    placesNeverUsed: placesNeverUsed([...places.values()], namedPlaces({ texts, events })),
    files: [...files].map(([name, bytes]) => sizeOf(name, bytes)),
    sections: Object.entries(atlas).map(([name, value]) =>
      sizeOf(name, new TextEncoder().encode(JSON.stringify(value))),
    ),
  };
}

function sizeOf(name: string, bytes: Uint8Array): Size {
  return { name, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
