import type { AtlasFile, Bundle, TextFile } from './bundle.ts';
import { passageId, mentionId, type PassageId, type PlaceId } from './ids.ts';
import type { Mention } from './mention.ts';
import type { Place } from './place.ts';
import type { Passage, Text } from './text.ts';

/** Indexes a checked `atlas.json`. Pure; linear in the file. */
export function indexBundle(file: AtlasFile): Bundle {
  const places = new Map(file.places.map((place) => [place.id, place]));
  return {
    title: file.title,
    boundariesAsOf: file.boundariesAsOf,
    bounds: file.bounds,
    attributions: file.attributions,
    reliefBounds: file.reliefBounds,
    parts: file.parts,
    places,
    allPlaces: file.parts.places === undefined,
    ...indexTexts(file.texts),
    events: file.events,
    children: childrenOf(places.values()),
    boundaries: file.boundaries,
    fullBoundaries: undefined,
    recordSummary: file.records,
    records: file.parts.records === undefined ? null : undefined,
  };
}

/** The bundle with more places in it (the part `places`, or places a dropped text names). */
export function addPlaces(bundle: Bundle, more: readonly Place[], all = bundle.allPlaces): Bundle {
  const places = new Map(bundle.places);
  for (const place of more) if (!places.has(place.id)) places.set(place.id, place);
  return { ...bundle, places, allPlaces: all, children: childrenOf(places.values()) };
}

/** The bundle with more texts after its own; a text of the same id takes the place of the old one. */
export function addTexts(bundle: Bundle, more: readonly TextFile[]): Bundle {
  const replaced = new Set<string>(more.map((text) => text.id));
  const kept = [...bundle.texts.values()]
    .filter((text) => !replaced.has(text.id))
    .map((text) => toTextFile(bundle, text));
  return { ...bundle, ...indexTexts([...kept, ...more]) };
}

function toTextFile(bundle: Bundle, text: Text): TextFile {
  return {
    ...text,
    passages: text.passages.map((passage) => ({
      ...passage,
      mentions: bundle.mentionsByPassage.get(passage.id) ?? [],
    })),
  };
}

function indexTexts(files: readonly TextFile[]) {
  const texts = new Map<Text['id'], Text>();
  const passages = new Map<PassageId, Passage>();
  const mentions: Mention[] = [];
  const mentionsByPassage = new Map<PassageId, readonly Mention[]>();
  const mentionsByPlace = new Map<PlaceId, Mention[]>();
  for (const file of files) {
    const own: Passage[] = [];
    for (const { mentions: found, ...rest } of file.passages) {
      const id = passageId(`${file.id}/${String(rest.paragraph)}`);
      const passage: Passage = { ...rest, id, text: file.id };
      own.push(passage);
      passages.set(id, passage);
      const here = found.map((mention): Mention => ({
        ...mention,
        id: mentionId(id, mention.start),
        passage: id,
      }));
      mentionsByPassage.set(id, here);
      for (const mention of here) {
        mentions.push(mention);
        if (mention.place === null) continue;
        const list = mentionsByPlace.get(mention.place);
        if (list === undefined) mentionsByPlace.set(mention.place, [mention]);
        else list.push(mention);
      }
    }
    texts.set(file.id, { ...file, passages: own });
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
