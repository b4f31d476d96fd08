import { join } from 'node:path';
import { openNames } from '../../core/linking/name-index.ts';
import type { Boundaries } from '../../core/model/boundary.ts';
import {
  ATLAS_VERSION,
  type AtlasFile,
  type DetailsFile,
  type PlacesFile,
} from '../../core/model/bundle.ts';
import type { DataError } from '../../core/model/data-error.ts';
import { checkDetails } from './check-details.ts';
import { checkEvents } from './check-events.ts';
import { checkParts, type Parts } from './check-parts.ts';
import { checkPlaces, checkTopology, collectPlaces, shapesOf } from './check-places.ts';
import { checkRecords } from './check-records.ts';
import { checkSchema, type SchemaPart } from './check-schema.ts';
import { checkTexts, type Known } from './check-texts.ts';
import { readJsonFile, type JsonFile } from './json-file.ts';
import { Problems } from './problems.ts';

/** Verifies an atlas folder; returns what is wrong, none where all is right. */
export async function checkAtlas(folder: string): Promise<readonly DataError[]> {
  const problems = new Problems();
  const json = await problems.attempt(() => readJsonFile(join(folder, 'atlas.json')));
  if (json === undefined || !checkVersion(json, problems)) return problems.all;
  if (!checkSchema(json, 'atlasFile', problems)) return problems.all;
  const atlas = json.value as AtlasFile;
  const parts = await checkParts(folder, atlas, json, problems);
  const read: Read = {
    atlas: json,
    details: await readPart(parts, 'details', 'detailsFile', problems),
    places: await readPart(parts, 'places', 'placesFile', problems),
    boundaries: await readPart(parts, 'boundaries', 'topology', problems),
  };
  // What is missing would make every reference to it wrong too; one message is enough.
  if (JSON_PARTS.some((part) => atlas.parts[part] !== undefined && read[part] === undefined))
    return problems.all;
  const places = checkContents(read, problems);
  await checkOtherParts(parts, problems);
  const records = parts.get('records');
  if (records !== undefined) await checkRecords(records, places, problems);
  return problems.all;
}

/** The parts that are checked by no more than that they can be opened. */
async function checkOtherParts(parts: Parts, problems: Problems): Promise<void> {
  const names = parts.get('names');
  if (names !== undefined)
    await problems.attempt(() => openNames(names.bytes.slice().buffer, names.file));
  for (const layer of ['water', 'roads', 'railways', 'landmarks'] as const) {
    const part = parts.get(layer);
    if (part !== undefined) await problems.attempt(() => readJsonFile(part.file, part.bytes));
  }
}

const JSON_PARTS = ['details', 'places', 'boundaries'] as const;

/** The JSON files of an atlas; each fits its schema. */
interface Read {
  readonly atlas: JsonFile;
  readonly details: JsonFile | undefined;
  readonly places: JsonFile | undefined;
  readonly boundaries: JsonFile | undefined;
}

/** A version that this program does not read is one clear message, not a hundred of the schema. */
function checkVersion(json: JsonFile, problems: Problems): boolean {
  const { value } = json;
  const version =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (version === undefined || version === ATLAS_VERSION) return true;
  problems.at(
    json,
    '/version',
    `version ${JSON.stringify(version)} cannot be read; this program reads version ${String(ATLAS_VERSION)}`,
  );
  return false;
}

async function readPart(
  parts: Parts,
  name: (typeof JSON_PARTS)[number],
  schema: SchemaPart,
  problems: Problems,
): Promise<JsonFile | undefined> {
  const part = parts.get(name);
  if (part === undefined) return undefined;
  const json = await problems.attempt(() => readJsonFile(part.file, part.bytes));
  return json !== undefined && checkSchema(json, schema, problems) ? json : undefined;
}

/** Checks what the files say of each other; returns the ids of all places. */
function checkContents(read: Read, problems: Problems): ReadonlySet<string> {
  const atlas = read.atlas.value as AtlasFile;
  const places = checkAllPlaces(read, problems);
  const known: Known = {
    places,
    passages: new Map(
      atlas.texts.flatMap((text) =>
        text.passages.map(({ paragraph, content }) => [`${text.id}/${String(paragraph)}`, content]),
      ),
    ),
    details: read.details?.value as DetailsFile | undefined,
  };
  checkTexts(atlas, read.atlas, known, problems);
  checkEvents(atlas, read.atlas, known, problems);
  if (read.details) checkDetails(atlas, read.details, known, problems);
  return places;
}

function checkAllPlaces({ atlas: json, places, boundaries }: Read, problems: Problems) {
  const atlas = json.value as AtlasFile;
  const all = places?.value as PlacesFile | undefined;
  const full = boundaries?.value as Boundaries | undefined;
  const first = collectPlaces(atlas.places, json, problems);
  const ids = places && all ? collectPlaces(all.places, places, problems) : first;
  for (const [index, { id }] of atlas.places.entries())
    if (!ids.has(id))
      problems.at(json, `/places/${String(index)}/id`, `“${id}” is not in places.json`);
  const shapes = new Set([...shapesOf(atlas.boundaries), ...(full ? shapesOf(full) : [])]);
  checkPlaces(atlas.places, json, ids, shapes, problems);
  checkTopology(atlas.boundaries, json, '/boundaries', ids, problems);
  checkCounts(atlas.records?.places ?? {}, json, '/records/places', first, problems);
  if (places && all) {
    checkPlaces(all.places, places, ids, shapes, problems);
    checkCounts(all.records ?? {}, places, '/records', ids, problems);
  }
  if (boundaries && full) checkTopology(full, boundaries, '', ids, problems);
  return ids;
}

/** Record counts name places that exist. */
function checkCounts(
  counts: object,
  json: JsonFile,
  at: string,
  ids: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const place of Object.keys(counts)) {
    if (!ids.has(place)) problems.at(json, `${at}/${place}`, `there is no place “${place}”`);
  }
}
