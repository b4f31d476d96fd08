import type { Boundaries } from './boundary.ts';
import type { AtlasEvent, EventDate, Evidence, Figure } from './event.ts';
import type { PlaceId } from './ids.ts';
import type { Candidate, Mention } from './mention.ts';
import type { LngLat, Place, PlaceName, Precision } from './place.ts';
import type { PlaceRecords, RecordSummary } from './record.ts';
import type { Passage, PassageDate, Source, Text } from './text.ts';
import type { Interval } from './time.ts';

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
 * `details`: what stands behind the texts. `places`: all places, in full.
 * `boundaries`: full detail. `records`: event records. `names`: the gazetteer packed for the
 * linker. `relief`: shaded relief, Web Mercator. `water`, `roads`, `railways`,
 * `landmarks` (peaks, passes): base map layers.
 */
export const ATLAS_PARTS = [
  'details',
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
  /** Where the licence itself can be read. */
  readonly licenceUrl?: string;
  /** Of who is credited. */
  readonly url?: string;
}

export interface BoundaryDate {
  /** A place of this file. */
  readonly place: PlaceId;
  /** ISO 8601-2 (EDTF); `2016~` is about 2016. */
  readonly edtf: string;
}

/**
 * `atlas.json`. Places mentioned in texts or events and all that stand above
 * them are here, without what only their card needs; the part `places` has all
 * of all. What a reader can work out may be left out: each field below says
 * what its absence means, and `indexBundle` fills it in. Leaving nothing out is
 * right as well.
 */
export interface AtlasFile {
  readonly $schema: string;
  readonly version: typeof ATLAS_VERSION;
  readonly title: string;
  /** Day of the newest boundary data, ISO. */
  readonly boundariesAsOf: string;
  /** Of when the boundaries inside a country are, where they differ. Absent: all of `boundariesAsOf`. */
  readonly boundaryDates?: readonly BoundaryDate[];
  /** `[west, south, east, north]` of the first view, degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly attributions: readonly Attribution[];
  /** Corners of the relief, `[west, south, east, north]`, where there is one. */
  readonly reliefBounds: readonly [number, number, number, number] | null;
  readonly parts: Readonly<Partial<Record<AtlasPart, AtlasFileEntry>>>;
  readonly places: readonly PlaceFile[];
  readonly texts: readonly TextFile[];
  readonly events: readonly EventFile[];
  readonly records: RecordSummaryFile | null;
  /** The light cut: drawn at first paint. */
  readonly boundaries: Boundaries;
}

/** A place as written. */
export interface PlaceFile extends Omit<
  Place,
  'names' | 'parents' | 'valid' | 'became' | 'point' | 'precision' | 'shape'
> {
  readonly names: readonly PlaceNameFile[];
  /** Absent: none. */
  readonly parents?: readonly ParentFile[];
  /** Absent, or absent ends: open. */
  readonly valid?: Partial<Interval>;
  /** Absent: none. */
  readonly became?: readonly PlaceId[];
  /** Absent: the place has no point. */
  readonly point?: LngLat | null;
  /** Absent: `centre`. */
  readonly precision?: Precision;
  /** Absent: nothing is drawn for it. */
  readonly shape?: PlaceId | null;
}

export interface PlaceNameFile extends Omit<PlaceName, 'lang' | 'kind'> {
  /** Absent: `en`. */
  readonly lang?: PlaceName['lang'];
  /** Absent: `official`. */
  readonly kind?: PlaceName['kind'];
}

export interface ParentFile extends Partial<Interval> {
  readonly place: PlaceId;
}

/** A text with its mentions nested in its passages, so that the file compresses well. */
export interface TextFile extends Omit<Text, 'passages' | 'about'> {
  /** Absent: none. */
  readonly about?: readonly PlaceId[];
  readonly passages: readonly PassageFile[];
}

export interface PassageFile extends Omit<Passage, 'id' | 'text' | 'kind' | 'sources' | 'dates'> {
  /** Absent: `paragraph`. */
  readonly kind?: Passage['kind'];
  /** Absent: none, or in the part `details`. */
  readonly sources?: readonly Source[];
  /** Absent: none, or in the part `details`. */
  readonly dates?: readonly PassageDate[];
  /** By start, never overlapping. */
  readonly mentions: readonly MentionFile[];
}

export interface MentionFile extends Pick<Mention, 'start' | 'quote'> {
  /** Absent: `start` + length of `quote`. */
  readonly end?: number;
  /** Absent: `place`. */
  readonly sense?: Mention['sense'];
  /** Absent: `resolved`. */
  readonly status?: Mention['status'];
  /** Absent: nothing is chosen. */
  readonly place?: PlaceId | null;
  /** Absent: `certain`. */
  readonly certainty?: Mention['certainty'];
  /** Absent: none, or in the part `details`. */
  readonly candidates?: readonly Candidate[];
  /** Absent: `gazetteer`, or in the part `details`. */
  readonly by?: Mention['by'];
  /** Absent: in the part `details`. */
  readonly why?: string;
}

/** An event as written. What may be in the part `details` is there, or here, but not in both. */
export interface EventFile
  extends Omit<AtlasEvent, 'date' | keyof EventDetails>, EventDetails<Source> {
  readonly date: EventDateFile | null;
}

/** What stands behind an event. */
export interface EventDetails<SourceFile = Source | number> {
  /** Absent: none. */
  readonly actors?: readonly string[];
  /** Absent: none. */
  readonly figures?: readonly FigureFile<SourceFile>[];
  /** At least one. Absent: in the part `details`. */
  readonly sources?: readonly SourceFile[];
  /** Absent: none. */
  readonly evidence?: readonly EvidenceFile[];
  /** Absent: nothing to say. */
  readonly note?: string;
}

export interface EventDateFile extends Omit<EventDate, 'uncertain'> {
  /** Absent: `false`. */
  readonly uncertain?: boolean;
}

export interface FigureFile<SourceFile = Source | number> extends Omit<Figure, 'high' | 'by'> {
  /** Absent: as `low`. `null`: no upper end was given. */
  readonly high?: number | null;
  readonly by: SourceFile;
}

export interface EvidenceFile extends Omit<Evidence, 'end'> {
  /** Absent: `start` + length of `quote`. */
  readonly end?: number;
}

export interface RecordSummaryFile extends Omit<RecordSummary, 'places'> {
  /** Of the places of this file; the rest is in the part `places`. */
  readonly places: PlaceRecordsFile;
}

/** Per place id: the record counts, or the same as a row. */
export type PlaceRecordsFile = Readonly<Record<string, PlaceRecords | PlaceRecordsRow>>;

/** `[events, low, best, high, firstYear, lastYear]`, and `1` after them where any of it is a sample. */
export type PlaceRecordsRow = readonly [
  events: number,
  low: number,
  best: number,
  high: number,
  firstYear: number,
  lastYear: number,
  sample?: 1,
];

/** The part `details`: what stands behind the passages, mentions and events of `atlas.json`. */
export interface DetailsFile {
  readonly version: typeof ATLAS_VERSION;
  /** What passages, events and figures point to by number, from 0. */
  readonly sources: readonly Source[];
  /** The sentences that mentions point to by number, from 0. */
  readonly reasons: readonly string[];
  /** By text id; one entry for each passage, in order. */
  readonly texts: Readonly<Record<string, readonly PassageDetails[]>>;
  /** By event id. */
  readonly events: Readonly<Record<string, EventDetails<number>>>;
}

export interface PassageDetails {
  /** Numbers in `sources`. Absent: none. */
  readonly sources?: readonly number[];
  /** Absent: none. */
  readonly dates?: readonly PassageDate[];
  /** One entry for each mention, in order. Absent: there are none. */
  readonly mentions?: readonly MentionDetails[];
}

export interface MentionDetails {
  /** Number in `reasons`. */
  readonly why: number;
  /** Absent: `gazetteer`. */
  readonly by?: Mention['by'];
  /** Absent: none. */
  readonly candidates?: readonly Candidate[];
}

/** The part `places`: every place, in full; those of `atlas.json` as well. */
export interface PlacesFile {
  readonly version: typeof ATLAS_VERSION;
  readonly places: readonly PlaceFile[];
  /** What the records say of the places of which `atlas.json` does not say it. Absent: nothing. */
  readonly records?: PlaceRecordsFile;
}
