import type { AtlasFile, Attribution, DetailsFile, TextFile } from './atlas-file.ts';
import type { Boundaries } from './boundary.ts';
import type { AtlasEvent } from './event.ts';
import type { MentionId, PassageId, PlaceId, TextId } from './ids.ts';
import type { Mention } from './mention.ts';
import type { Place } from './place.ts';
import type { RecordSummary, RecordTable } from './record.ts';
import type { Passage, Text } from './text.ts';

export * from './atlas-file.ts';

/**
 * The atlas in memory: what has been loaded so far, indexed. Never changed;
 * when more is loaded a new one is made that shares what it can.
 */
export interface Bundle {
  /** The file this was made from. */
  readonly file: AtlasFile;
  /** The texts that were added to those of the file. */
  readonly added: readonly TextFile[];
  readonly title: string;
  readonly boundariesAsOf: string;
  readonly bounds: readonly [number, number, number, number];
  readonly attributions: readonly Attribution[];
  readonly reliefBounds: readonly [number, number, number, number] | null;
  readonly parts: AtlasFile['parts'];

  readonly places: ReadonlyMap<PlaceId, Place>;
  /** Whether the part `places` is in: a place, or a name, that is missing then does not exist. */
  readonly allPlaces: boolean;
  /**
   * The part `details`. `undefined`: not loaded yet; passages then lack sources
   * and dates, events all but title, date and places, mentions their
   * candidates, and `why` is empty. `null`: this atlas has none, for all of
   * that is in its file.
   */
  readonly details: DetailsFile | null | undefined;
  /** What the reader decided of mentions, in the place of what the atlas says of them. */
  readonly decided: ReadonlyMap<MentionId, Mention>;
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
