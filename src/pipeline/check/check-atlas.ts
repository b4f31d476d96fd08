import { join } from 'node:path';
import type { Boundaries } from '../../core/model/boundary.ts';
import { ATLAS_VERSION, type AtlasFile, type PlacesFile } from '../../core/model/bundle.ts';
import type { DataError } from '../../core/model/data-error.ts';
import { checkEvents } from './check-events.ts';
import { checkParts, type Parts } from './check-parts.ts';
import { checkPlaces, checkTopology, collectPlaces, shapesOf } from './check-places.ts';
import { checkRecords } from './check-records.ts';
import { checkSchema, type SchemaPart } from './check-schema.ts';
import { checkTexts } from './check-texts.ts';
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
  const places = await readPart(parts, 'places', 'placesFile', problems);
  const full = await readPart(parts, 'boundaries', 'topology', problems);
  // What is missing would make every reference to it wrong too; one message is enough.
  if (
    (atlas.parts.places !== undefined && places === undefined) ||
    (atlas.parts.boundaries !== undefined && full === undefined)
  )
    return problems.all;
  checkContents(atlas, json, places, full, problems);
  const records = parts.get('records');
  if (records !== undefined) await checkRecords(records, placeIds(atlas, places), problems);
  return problems.all;
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
  name: 'places' | 'boundaries',
  schema: SchemaPart,
  problems: Problems,
): Promise<JsonFile | undefined> {
  const part = parts.get(name);
  if (part === undefined) return undefined;
  const json = await problems.attempt(() => readJsonFile(part.file, part.bytes));
  return json !== undefined && checkSchema(json, schema, problems) ? json : undefined;
}

function checkContents(
  atlas: AtlasFile,
  json: JsonFile,
  places: JsonFile | undefined,
  full: JsonFile | undefined,
  problems: Problems,
): void {
  const more = places?.value as PlacesFile | undefined;
  const ids = new Set<string>();
  collectPlaces(atlas.places, json, ids, problems);
  if (places !== undefined && more !== undefined) collectPlaces(more.places, places, ids, problems);
  const shapes = shapesOf(atlas.boundaries);
  if (full !== undefined) for (const shape of shapesOf(full.value as Boundaries)) shapes.add(shape);
  checkPlaces(atlas.places, json, ids, shapes, problems);
  if (places !== undefined && more !== undefined)
    checkPlaces(more.places, places, ids, shapes, problems);
  checkTopology(atlas.boundaries, json, '/boundaries', ids, problems);
  if (full !== undefined) checkTopology(full.value as Boundaries, full, '', ids, problems);
  const passages = new Map(
    atlas.texts.flatMap((text) =>
      text.passages.map(({ paragraph, content }) => [`${text.id}/${String(paragraph)}`, content]),
    ),
  );
  checkTexts(atlas, json, { places: ids, passages }, problems);
  checkEvents(atlas, json, { places: ids, passages }, problems);
  checkCounts(atlas.records?.places ?? {}, json, '/records/places', ids, problems);
  if (places !== undefined) checkCounts(more?.records ?? {}, places, '/records', ids, problems);
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

function placeIds(atlas: AtlasFile, places: JsonFile | undefined): Set<string> {
  const more = (places?.value as PlacesFile | undefined)?.places ?? [];
  return new Set([...atlas.places, ...more].map(({ id }) => id));
}
