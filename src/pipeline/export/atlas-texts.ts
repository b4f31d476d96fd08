import { join } from 'node:path';
import type { AtlasFile, Bundle, DetailsFile, PlacesFile } from '../../core/model/bundle.ts';
import { DataError } from '../../core/model/data-error.ts';
import { addDetails, addPlacesFile, indexBundle } from '../../core/model/index-bundle.ts';
import type { Mention } from '../../core/model/mention.ts';
import type { Place } from '../../core/model/place.ts';
import type { Passage, Text } from '../../core/model/text.ts';
import { checkAtlas } from '../check/check-atlas.ts';
import { readJsonFile } from '../check/json-file.ts';
import { mentionRow } from './mention-row.ts';
import type { WrittenPassage, WrittenText } from './written-text.ts';

/** Reads an atlas folder whole. One that `sarhad check` would not find right is an error. */
export async function readAtlas(folder: string): Promise<Bundle> {
  const [first, ...more] = await checkAtlas(folder);
  if (first !== undefined) {
    const others = more.length === 0 ? '' : ` (and ${String(more.length)} more: see sarhad check)`;
    throw new DataError(`${sentenceOf(first)}${others}`, first.where);
  }
  const read = async (path: string) => (await readJsonFile(join(folder, path))).value;
  const atlas = (await read('atlas.json')) as AtlasFile;
  const { details, places } = atlas.parts;
  let bundle = indexBundle(atlas);
  if (places !== undefined) bundle = addPlacesFile(bundle, (await read(places.path)) as PlacesFile);
  if (details !== undefined) bundle = addDetails(bundle, (await read(details.path)) as DetailsFile);
  return bundle;
}

/** What is wrong, without where. */
const sentenceOf = ({ message }: DataError): string => message.slice(message.indexOf(': ') + 2);

/** The texts of an atlas. Spans count in each passage by itself, and rows name the passage. */
export function* atlasTexts(bundle: Bundle): Generator<WrittenText> {
  for (const text of bundle.texts.values()) {
    yield {
      id: text.id,
      name: text.id,
      title: text.title,
      lang: text.lang,
      date: text.date,
      passages: text.passages.map((passage) => writtenPassage(passage, bundle)),
      events: eventsOf(text, bundle),
    };
  }
}

function writtenPassage(passage: Passage, bundle: Bundle): WrittenPassage {
  const { id, kind, content } = passage;
  const mentions = bundle.mentionsByPassage.get(id) ?? [];
  return {
    kind,
    content,
    source: { kind: 'passage', name: id, raw: content, tagged: false },
    mentions: mentions.map((mention: Mention) => {
      const { start, end } = mention;
      const place = mention.place === null ? undefined : bundle.places.get(mention.place);
      return { row: mentionRow(id, [start, end], mention, place), start, end, place };
    }),
  };
}

function eventsOf(text: Text, { events }: Bundle) {
  const own = new Set(text.passages.map(({ id }) => id));
  return events.filter(({ evidence }) => evidence.some(({ passage }) => own.has(passage)));
}

/** All places of an atlas, by id, each with the names of the texts that mention it. */
export function placesWithTexts(bundle: Bundle): Map<Place, readonly string[]> {
  const byId = [...bundle.places.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    byId.map((place) => {
      const mentions = bundle.mentionsByPlace.get(place.id) ?? [];
      const texts = mentions.map(({ passage }) => bundle.passages.get(passage)?.text ?? '');
      return [place, [...new Set(texts)].filter((text) => text !== '')];
    }),
  );
}
