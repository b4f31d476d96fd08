import type {
  AtlasFile,
  Bundle,
  DetailsFile,
  PassageDetails,
  PassageFile,
  PlaceFile,
  PlacesFile,
  TextFile,
} from './bundle.ts';
import {
  expandEvent,
  expandMention,
  expandPassage,
  expandPlace,
  expandPlaceRecords,
  type Details,
} from './expand-file.ts';
import { passageId, type MentionId, type PassageId, type PlaceId, type TextId } from './ids.ts';
import type { Mention } from './mention.ts';
import type { Place } from './place.ts';
import type { RecordSummary } from './record.ts';
import type { Passage, Text } from './text.ts';

/** Indexes a checked `atlas.json`. Pure; linear in the file. */
export function indexBundle(file: AtlasFile): Bundle {
  const places = new Map(file.places.map((place) => [place.id, expandPlace(place)]));
  return {
    file,
    title: file.title,
    boundariesAsOf: file.boundariesAsOf,
    bounds: file.bounds,
    attributions: file.attributions,
    reliefBounds: file.reliefBounds,
    parts: file.parts,
    places,
    allPlaces: file.parts.places === undefined,
    ...indexContents(file, [], file.parts.details === undefined ? null : undefined, new Map()),
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

/** The bundle with the part `details` in it: what stands behind passages and mentions. */
export function addDetails(bundle: Bundle, details: DetailsFile): Bundle {
  return { ...bundle, ...indexContents(bundle.file, bundle.added, details, bundle.decided) };
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
  const { file, details, passages } = bundle;
  const replaced = new Set<string>(more.map((text) => text.id));
  const added = [...bundle.added.filter((text) => !replaced.has(text.id)), ...more];
  const kept = [...bundle.decided].filter(
    ([, { passage }]) => !replaced.has(passages.get(passage)?.text ?? ''),
  );
  return { ...bundle, ...indexContents(file, added, details, new Map(kept)) };
}

/** The bundle with `mention` in the place of the one of that id; `undefined`: with that as it was linked. */
export function decideMention(bundle: Bundle, id: MentionId, mention: Mention | undefined): Bundle {
  const decided = new Map(bundle.decided);
  if (mention === undefined) decided.delete(id);
  else decided.set(id, mention);
  return { ...bundle, ...indexContents(bundle.file, bundle.added, bundle.details, decided) };
}

/** Texts and events of the file, and the texts that were added. */
function indexContents(
  file: AtlasFile,
  added: readonly TextFile[],
  details: DetailsFile | null | undefined,
  decided: Bundle['decided'],
) {
  const replaced = new Set<string>(added.map((text) => text.id));
  const index = new TextIndex(details, decided);
  for (const text of file.texts)
    if (!replaced.has(text.id)) index.add(text, details?.texts[text.id]);
  for (const text of added) index.add(text, undefined);
  return {
    texts: index.texts,
    passages: index.passages,
    mentions: index.mentions,
    mentionsByPassage: index.mentionsByPassage,
    mentionsByPlace: index.mentionsByPlace,
    events: file.events.map((event) => expandEvent(event, details?.events[event.id], details)),
    details,
    added,
    decided,
  };
}

class TextIndex {
  readonly texts = new Map<TextId, Text>();
  readonly passages = new Map<PassageId, Passage>();
  readonly mentions: Mention[] = [];
  readonly mentionsByPassage = new Map<PassageId, readonly Mention[]>();
  readonly mentionsByPlace = new Map<PlaceId, Mention[]>();
  readonly #details: Details;
  readonly #decided: Bundle['decided'];

  constructor(details: Details, decided: Bundle['decided']) {
    this.#details = details;
    this.#decided = decided;
  }

  /** `own`: one entry for each passage; `undefined`: there are none. */
  add(file: TextFile, own: readonly PassageDetails[] | undefined): void {
    const passages = file.passages.map((passage, index) =>
      this.#addPassage(passage, file.id, own?.[index]),
    );
    this.texts.set(file.id, { ...file, about: file.about ?? [], passages });
  }

  #addPassage(file: PassageFile, text: TextId, behind: PassageDetails | undefined): Passage {
    const id = passageId(`${text}/${String(file.paragraph)}`);
    const passage = expandPassage(file, id, text, behind, this.#details);
    this.passages.set(id, passage);
    const mentions = file.mentions.map((own, index) => {
      const mention = expandMention(own, id, behind?.mentions?.[index], this.#details);
      return this.#decided.get(mention.id) ?? mention;
    });
    this.mentionsByPassage.set(id, mentions);
    for (const mention of mentions) {
      this.mentions.push(mention);
      if (mention.place === null) continue;
      const list = this.mentionsByPlace.get(mention.place);
      if (list === undefined) this.mentionsByPlace.set(mention.place, [mention]);
      else list.push(mention);
    }
    return passage;
  }
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
