import { annotationsFormat } from './annotations-format.ts';
import { geojsonFormat } from './geojson-format.ts';
import type { Iris } from './iris.ts';
import { linkedPlacesFormat, type AtlasPlaces } from './linked-places-format.ts';
import type { MentionWriter } from './mention-writer.ts';
import { parquetWriter } from './parquet-writer.ts';
import { recogitoFormat } from './recogito-format.ts';
import { csvFormat, ndjsonFormat } from './rows-format.ts';
import type { Sink } from './sink.ts';
import { teiFormat } from './tei-format.ts';
import { textWriter } from './text-writer.ts';
import type { FindPlace } from './written-text.ts';

/** What a writer needs besides the texts. */
export interface Around {
  readonly sink: Sink;
  readonly iris: Iris;
  readonly findPlace: FindPlace;
  /** All places of an atlas; absent where texts stream by. */
  readonly allPlaces?: AtlasPlaces;
}

/** How mentions are written, by the name of the format. */
export const FORMATS = {
  ndjson: ({ sink }) => textWriter(ndjsonFormat(), sink),
  csv: ({ sink }) => textWriter(csvFormat(), sink),
  w3c: ({ sink, iris }) => textWriter(annotationsFormat(iris), sink),
  lpf: ({ sink, iris, findPlace, allPlaces }) =>
    textWriter(linkedPlacesFormat(iris, findPlace, allPlaces), sink),
  recogito: ({ sink, iris }) => textWriter(recogitoFormat(iris), sink),
  tei: ({ sink }) => textWriter(teiFormat(), sink),
  geojson: ({ sink }) => textWriter(geojsonFormat(), sink),
  parquet: ({ sink, findPlace }) => parquetWriter(sink, findPlace),
} satisfies Readonly<Record<string, (around: Around) => MentionWriter>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
