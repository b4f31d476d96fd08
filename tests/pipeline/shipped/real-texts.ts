import { join } from 'node:path';
import type { Boundaries } from '../../../src/core/model/boundary.ts';
import type { AtlasEvent } from '../../../src/core/model/event.ts';
import type { PlaceId } from '../../../src/core/model/ids.ts';
import type { Place } from '../../../src/core/model/place.ts';
import { readEvents } from '../../../src/pipeline/read/events.ts';
import { readRecords, type ReadRecords } from '../../../src/pipeline/read/records.ts';
import { readSources, type Sources } from '../../../src/pipeline/read/sources.ts';
import { readTexts, type SourcedText } from '../../../src/pipeline/read/texts.ts';
import { once, readRealPlaces } from './real-geodata.ts';

const GEODATA = 'geodata';

/** Without shapes the units that UCDP names decide alone where a record lies. */
const NO_SHAPES: Boundaries = {
  type: 'Topology',
  objects: {
    areas: { type: 'GeometryCollection', geometries: [] },
    lines: { type: 'GeometryCollection', geometries: [] },
  },
  arcs: [],
};

export interface RealTexts {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly records: ReadRecords;
  readonly sources: Sources;
  readonly texts: readonly SourcedText[];
  readonly events: readonly AtlasEvent[];
}

/** The texts and events that ship, and what they rest on. */
export const readRealTexts = once(async (): Promise<RealTexts> => {
  const places = new Map((await readRealPlaces()).map((place) => [place.id, place]));
  const records = await readRecords(join(GEODATA, 'records'), places.values(), NO_SHAPES);
  const sources = await readSources(join(GEODATA, 'texts', 'sources.csv'));
  const texts = await readTexts(join(GEODATA, 'texts'), records.figures);
  const events = await readEvents(join(GEODATA, 'events'), { sources, texts, places });
  return { places, records, sources, texts, events };
});

/** The paragraphs of the texts, each with the id that evidence calls it by. */
export const paragraphsOf = (texts: readonly SourcedText[]) =>
  texts.flatMap(({ id, passages }) =>
    passages
      .filter(({ kind }) => kind === 'paragraph')
      .map((passage) => ({ ...passage, id: `${id}/${String(passage.paragraph)}` })),
  );
