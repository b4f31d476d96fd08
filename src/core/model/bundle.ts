import type { Boundaries } from './boundary.ts';
import type { AtlasEvent } from './event.ts';
import type { PassageId, PlaceId, TextId } from './ids.ts';
import type { Mention } from './mention.ts';
import type { Place } from './place.ts';
import type { RecordSummary, RecordTable } from './record.ts';
import type { Passage, Text } from './text.ts';

/** The `version` this program reads and writes. */
export const ATLAS_VERSION = 1;

/** A file beside `atlas.json`, fetched when first needed. */
export interface AtlasFileEntry {
  /** Relative to `atlas.json`. */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * `places`: the places the first paint does not need. `boundaries`: full
 * detail. `records`: event records. `names`: the gazetteer packed for the
 * linker. `relief`: shaded relief, Web Mercator. `water`, `roads`, `railways`,
 * `landmarks` (peaks, passes): base map layers.
 */
export const ATLAS_PARTS = [
  'places',
  'boundaries',
  'records',
  'names',
  'relief',
  'water',
  'roads',
  'railways',
  'landmarks',
] as const;
export type AtlasPart = (typeof ATLAS_PARTS)[number];

export interface Attribution {
  /** What the credit is for, such as `Boundaries`. */
  readonly what: string;
  readonly credit: string;
  readonly licence: string;
  readonly url?: string;
}

/**
 * `atlas.json`. Places mentioned in texts or events and all that stand above
 * them are here; the rest are in the part `places`.
 */
export interface AtlasFile {
  readonly $schema: string;
  readonly version: typeof ATLAS_VERSION;
  readonly title: string;
  /** Day of the boundary data, ISO. */
  readonly boundariesAsOf: string;
  /** `[west, south, east, north]` of the first view, degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly places: readonly Place[];
  readonly texts: readonly TextFile[];
  readonly events: readonly AtlasEvent[];
  /** The light cut: drawn at first paint. */
  readonly boundaries: Boundaries;
  readonly records: RecordSummary | null;
  readonly attributions: readonly Attribution[];
  /** Corners of the relief, `[west, south, east, north]`, where there is one. */
  readonly reliefBounds: readonly [number, number, number, number] | null;
  readonly parts: Readonly<Partial<Record<AtlasPart, AtlasFileEntry>>>;
}

/** A text with its mentions nested in its passages, so that the file compresses well. */
export interface TextFile extends Omit<Text, 'passages'> {
  readonly passages: readonly PassageFile[];
}

export interface PassageFile extends Omit<Passage, 'id' | 'text'> {
  readonly mentions: readonly Omit<Mention, 'id' | 'passage'>[];
}

/** The part `places`. */
export interface PlacesFile {
  readonly version: typeof ATLAS_VERSION;
  readonly places: readonly Place[];
}

/**
 * The atlas in memory: what has been loaded so far, indexed. Never changed;
 * when more is loaded a new one is made that shares what it can.
 */
export interface Bundle {
  readonly title: string;
  readonly boundariesAsOf: string;
  readonly bounds: readonly [number, number, number, number];
  readonly attributions: readonly Attribution[];
  readonly reliefBounds: readonly [number, number, number, number] | null;
  readonly parts: AtlasFile['parts'];

  readonly places: ReadonlyMap<PlaceId, Place>;
  /** Whether the part `places` is in: a place that is missing then does not exist. */
  readonly allPlaces: boolean;
  readonly texts: ReadonlyMap<TextId, Text>;
  readonly passages: ReadonlyMap<PassageId, Passage>;
  /** In order of text, passage, start. */
  readonly mentions: readonly Mention[];
  readonly mentionsByPlace: ReadonlyMap<PlaceId, readonly Mention[]>;
  readonly mentionsByPassage: ReadonlyMap<PassageId, readonly Mention[]>;
  /** By date, undated last. */
  readonly events: readonly AtlasEvent[];
  /** Children of a place by its parents at any time. */
  readonly children: ReadonlyMap<PlaceId, readonly PlaceId[]>;

  /** The light cut. */
  readonly boundaries: Boundaries;
  /** Full detail; `undefined`: not loaded yet. */
  readonly fullBoundaries: Boundaries | undefined;
  readonly recordSummary: RecordSummary | null;
  /** `undefined`: not loaded yet. `null`: this atlas has none. */
  readonly records: RecordTable | null | undefined;
}
