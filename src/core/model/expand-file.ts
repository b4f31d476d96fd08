import type {
  EventFile,
  EvidenceFile,
  FigureFile,
  MentionFile,
  PlaceFile,
  PlaceRecordsFile,
  SourceFile,
} from './bundle.ts';
import { DataError } from './data-error.ts';
import type { AtlasEvent, Evidence, Figure } from './event.ts';
import { mentionId, type PassageId } from './ids.ts';
import type { Mention } from './mention.ts';
import type { Place } from './place.ts';
import type { PlaceRecords } from './record.ts';
import type { Source } from './text.ts';

/** What a file's numbers point to. */
export interface Tables {
  readonly sources: readonly Source[];
  readonly reasons: readonly string[];
  /** The part `details` is still to come: a number beyond the end is no error. */
  readonly pending: boolean;
}

export function expandPlace(file: PlaceFile): Place {
  return {
    ...file,
    names: file.names.map((name) => ({ lang: 'en', kind: 'official', ...name })),
    parents: (file.parents ?? []).map((parent) => ({ from: null, to: null, ...parent })),
    valid: { from: null, to: null, ...file.valid },
    became: file.became ?? [],
    point: file.point ?? null,
    precision: file.precision ?? 'centre',
    shape: file.shape ?? null,
  };
}

export function expandMention(file: MentionFile, passage: PassageId, tables: Tables): Mention {
  return {
    id: mentionId(passage, file.start),
    passage,
    start: file.start,
    end: file.end ?? file.start + file.quote.length,
    quote: file.quote,
    sense: file.sense ?? 'place',
    status: file.status ?? 'resolved',
    place: file.place ?? null,
    candidates: file.candidates ?? [],
    certainty: file.certainty ?? 'certain',
    by: file.by ?? 'gazetteer',
    why: typeof file.why === 'string' ? file.why : (entry('reasons', file.why, tables) ?? ''),
  };
}

export function expandEvent(file: EventFile, tables: Tables): AtlasEvent {
  return {
    ...file,
    date: file.date === null ? null : { uncertain: false, ...file.date },
    actors: file.actors ?? [],
    figures: (file.figures ?? []).map((figure) => expandFigure(figure, tables)),
    sources: expandSources(file.sources, tables),
    evidence: (file.evidence ?? []).map(expandEvidence),
  };
}

/** The sources that are known yet. */
export function expandSources(files: readonly SourceFile[], tables: Tables): Source[] {
  return files.flatMap((file) => expandSource(file, tables) ?? []);
}

/** Per place id. */
export function expandPlaceRecords(file: PlaceRecordsFile): Record<string, PlaceRecords> {
  return Object.fromEntries(
    Object.entries(file).map(([place, counts]) => {
      if (!isRow(counts)) return [place, counts];
      const [events, low, best, high, firstYear, lastYear, sample] = counts;
      return [place, { events, low, best, high, firstYear, lastYear, sample: sample === 1 }];
    }),
  );
}

const isRow = (
  counts: PlaceRecordsFile[string],
): counts is Extract<typeof counts, readonly unknown[]> => Array.isArray(counts);

function expandFigure(file: FigureFile, tables: Tables): Figure {
  return {
    ...file,
    high: file.high === undefined ? file.low : file.high,
    by: expandSource(file.by, tables) ?? { title: '' },
  };
}

function expandEvidence(file: EvidenceFile): Evidence {
  return { ...file, end: file.end ?? file.start + file.quote.length };
}

function expandSource(file: SourceFile, tables: Tables): Source | undefined {
  return typeof file === 'number' ? entry('sources', file, tables) : file;
}

/** What a number points to; `undefined`: it is in the part `details`, which is not loaded yet. */
function entry<Name extends 'sources' | 'reasons'>(
  name: Name,
  number: number,
  tables: Tables,
): Tables[Name][number] | undefined {
  const value = tables[name][number];
  if (value === undefined && !tables.pending)
    throw new DataError(`there is no number ${String(number)} in \`${name}\``, {
      file: 'atlas.json',
      path: `/${name}`,
    });
  return value;
}
