import type {
  EventDateFile,
  EventDetails,
  EventFile,
  FigureFile,
} from '../../core/model/bundle.ts';
import type { AtlasEvent, EventDate, EventPlace, Figure } from '../../core/model/event.ts';
import { roundPoint } from './compact-place.ts';
import type { WrittenTables } from './compact-text.ts';

/** The event as written to `atlas.json`: what stands behind it is in the part `details`. */
export function compactEvent({ id, title, kind, date, places }: AtlasEvent): EventFile {
  return { id, title, kind, date: date && compactDate(date), places: places.map(compactPlace) };
}

/** What stands behind an event, for the part `details`. */
export function eventDetails(event: AtlasEvent, tables: WrittenTables): EventDetails<number> {
  const { actors, figures, sources, evidence, note } = event;
  return {
    ...(actors.length > 0 && { actors }),
    ...(figures.length > 0 && {
      figures: figures.map((figure) => compactFigure(figure, tables)),
    }),
    sources: sources.map((source) => tables.sources.numberOf(source)),
    ...(evidence.length > 0 && {
      evidence: evidence.map(({ passage, start, quote }) => ({ passage, start, quote })),
    }),
    ...(note !== undefined && { note }),
  };
}

function compactDate({ edtf, from, to, precision, uncertain, by }: EventDate): EventDateFile {
  return { edtf, from, to, precision, ...(uncertain && { uncertain }), by };
}

function compactPlace({ place, point, precision, label }: EventPlace): EventPlace {
  return {
    place,
    ...(point !== undefined && { point: roundPoint(point, precision) }),
    precision,
    ...(label !== undefined && { label }),
  };
}

function compactFigure(
  { what, low, high, words, by }: Figure,
  tables: WrittenTables,
): FigureFile<number> {
  return {
    what,
    low,
    ...(high !== low && { high }),
    ...(words !== undefined && { words }),
    by: tables.sources.numberOf(by),
  };
}
