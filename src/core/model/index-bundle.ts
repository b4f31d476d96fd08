import type { AtlasFile, Bundle, DetailsFile, PlaceFile, PlacesFile, TextFile } from './bundle.ts';
import {
  expandEvent,
  expandMention,
  expandPlace,
  expandPlaceRecords,
  expandSources,
  type Tables,
} from './expand-file.ts';
import { passageId, type PassageId, type PlaceId } from './ids.ts';
import type { Mention } from './mention.ts';
import type { Place } from './place.ts';
import type { RecordSummary } from './record.ts';
import type { Passage, Text } from './text.ts';

/** Indexes a checked `atlas.json`. Pure; linear in the file. */
export function indexBundle(file: AtlasFile): Bundle {
  const places = new Map(file.places.map((place) => [place.id, expandPlace(place)]));
  return {
    file,
    added: [],
    title: file.title,
    boundariesAsOf: file.boundariesAsOf,
    bounds: file.bounds,
    attributions: file.attributions,
    reliefBounds: file.reliefBounds,
    parts: file.parts,
    places,
    allPlaces: file.parts.places === undefined,
    ...indexContents(file, [], tablesOf(file)),
    children: childrenOf(places.values()),
    boundaries: file.boundaries,
    fullBoundaries: undefined,
    recordSummary: file.records && {
      ...file.records,
      places: expandPlaceRecords(file.records.places),
    },
    records: file.parts.records === undefined ? null : undefined,
  };
}

/** The bundle with the part `details` in it: sources of passages, and why each mention is what it is. */
export function addDetails(bundle: Bundle, details: DetailsFile): Bundle {
  const { file, added } = bundle;
  const whole: AtlasFile = {
    ...file,
    sources: [...(file.sources ?? []), ...details.sources],
    reasons: [...(file.reasons ?? []), ...details.reasons],
  };
  const tables: Tables = { ...tablesOf(whole), pending: false };
  return { ...bundle, file: whole, ...indexContents(whole, added, tables) };
}

/** The bundle with the part `places` in it: all places in full, and what the records say of them. */
export function addPlacesFile(bundle: Bundle, file: PlacesFile): Bundle {
  const places = new Map(bundle.places);
  for (const place of file.places) places.set(place.id, expandPlace(place));
  const summary = bundle.recordSummary;
  const recordSummary: RecordSummary | null = summary && {
    ...summary,
    places: { ...summary.places, ...expandPlaceRecords(file.records ?? {}) },
  };
  const children = childrenOf(places.values());
  return { ...bundle, places, allPlaces: true, children, recordSummary };
}

/** The bundle with more places in it (those that a dropped text names). Places it has stay as they are. */
export function addPlaces(bundle: Bundle, more: readonly PlaceFile[]): Bundle {
  const places = new Map(bundle.places);
  for (const place of more) if (!places.has(place.id)) places.set(place.id, expandPlace(place));
  return { ...bundle, places, children: childrenOf(places.values()) };
}

/** The bundle with more texts after its own; a text of the same id takes the place of the old one. */
export function addTexts(bundle: Bundle, more: readonly TextFile[]): Bundle {
  const { file, allDetails } = bundle;
  const replaced = new Set<string>(more.map((text) => text.id));
  const added = [...bundle.added.filter((text) => !replaced.has(text.id)), ...more];
  const tables: Tables = { ...tablesOf(file), pending: !allDetails };
  return { ...bundle, added, ...indexContents(file, added, tables) };
}

function tablesOf({ sources = [], reasons = [], parts }: AtlasFile): Tables {
  return { sources, reasons, pending: parts.details !== undefined };
}

/** Texts and events of the file, and the texts that were added. */
function indexContents(file: AtlasFile, added: readonly TextFile[], tables: Tables) {
  const replaced = new Set<string>(added.map((text) => text.id));
  const texts = [...file.texts.filter((text) => !replaced.has(text.id)), ...added];
  return {
    ...indexTexts(texts, tables),
    events: file.events.map((event) => expandEvent(event, tables)),
    allDetails: !tables.pending,
  };
}

function indexTexts(files: readonly TextFile[], tables: Tables) {
  const texts = new Map<Text['id'], Text>();
  const passages = new Map<PassageId, Passage>();
  const mentions: Mention[] = [];
  const mentionsByPassage = new Map<PassageId, readonly Mention[]>();
  const mentionsByPlace = new Map<PlaceId, Mention[]>();
  for (const file of files) {
    const own: Passage[] = [];
    for (const { mentions: found, ...rest } of file.passages) {
      const id = passageId(`${file.id}/${String(rest.paragraph)}`);
      const passage: Passage = {
        ...rest,
        id,
        text: file.id,
        kind: rest.kind ?? 'paragraph',
        sources: expandSources(rest.sources ?? [], tables),
        dates: rest.dates ?? [],
      };
      own.push(passage);
      passages.set(id, passage);
      const here = found.map((mention) => expandMention(mention, id, tables));
      mentionsByPassage.set(id, here);
      for (const mention of here) {
        mentions.push(mention);
        if (mention.place === null) continue;
        const list = mentionsByPlace.get(mention.place);
        if (list === undefined) mentionsByPlace.set(mention.place, [mention]);
        else list.push(mention);
      }
    }
    texts.set(file.id, { ...file, about: file.about ?? [], passages: own });
  }
  return { texts, passages, mentions, mentionsByPassage, mentionsByPlace };
}

function childrenOf(places: Iterable<Place>): Map<PlaceId, PlaceId[]> {
  const children = new Map<PlaceId, PlaceId[]>();
  for (const place of places) {
    for (const parent of new Set(place.parents.map((link) => link.place))) {
      const list = children.get(parent);
      if (list === undefined) children.set(parent, [place.id]);
      else list.push(place.id);
    }
  }
  return children;
}
