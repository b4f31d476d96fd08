import type { Boundaries } from '../../../src/core/model/boundary.ts';
import type {
  AtlasFile,
  MentionFile,
  PassageFile,
  PlaceFile,
  TextFile,
} from '../../../src/core/model/bundle.ts';
import { placeId, textId } from '../../../src/core/model/ids.ts';

const NO_BOUNDARIES: Boundaries = {
  type: 'Topology',
  objects: {
    areas: { type: 'GeometryCollection', geometries: [] },
    lines: { type: 'GeometryCollection', geometries: [] },
  },
  arcs: [],
};

/** An atlas file that holds nothing but what `given` says. */
export function createAtlasFile(given: Partial<AtlasFile> = {}): AtlasFile {
  return {
    $schema: 'atlas.schema.json',
    version: 1,
    title: 'Test atlas',
    boundariesAsOf: '2026-01-01',
    bounds: [60, 23, 78, 39],
    attributions: [],
    reliefBounds: null,
    parts: {},
    places: [],
    texts: [],
    events: [],
    records: null,
    boundaries: NO_BOUNDARIES,
    ...given,
  };
}

export function createPlaceFile(id: string, given: Partial<PlaceFile> = {}): PlaceFile {
  return { id: placeId(id), kind: 'town', names: [{ text: id }], rank: 5, ...given };
}

export function createTextFile(id: string, passages: readonly PassageFile[]): TextFile {
  return { id: textId(id), kind: 'briefing', title: id, lang: 'en', passages };
}

/** A passage with a mention of each of `quotes`, whose place id is the quote in lower case. */
export function createPassageFile(
  paragraph: number,
  content: string,
  ...quotes: readonly string[]
): PassageFile {
  const mentions = quotes.map((quote): MentionFile => ({
    start: content.indexOf(quote),
    quote,
    place: placeId(quote.toLowerCase()),
    why: 'The only place of that name.',
  }));
  return { paragraph, content, mentions };
}
