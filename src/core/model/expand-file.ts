import type {
  DetailsFile,
  EventDetails,
  EventFile,
  EvidenceFile,
  FigureFile,
  MentionDetails,
  MentionFile,
  PassageDetails,
  PassageFile,
  PlaceFile,
  PlaceRecordsFile,
} from './atlas-file.ts';
import { DataError } from './data-error.ts';
import type { AtlasEvent, Evidence, Figure } from './event.ts';
import { mentionId, type PassageId, type TextId } from './ids.ts';
import type { Mention } from './mention.ts';
import type { Place } from './place.ts';
import type { PlaceRecords } from './record.ts';
import type { Passage, Source } from './text.ts';

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

/** What the part `details` says, or may yet say; `undefined`: nothing. */
export type Details = Pick<DetailsFile, 'sources' | 'reasons'> | null | undefined;

export function expandPassage(
  file: PassageFile,
  id: PassageId,
  text: TextId,
  own: PassageDetails | undefined,
  details: Details,
): Passage {
  return {
    id,
    text,
    paragraph: file.paragraph,
    kind: file.kind ?? 'paragraph',
    content: file.content,
    sources: expandSources(own?.sources ?? file.sources ?? [], details),
    dates: own?.dates ?? file.dates ?? [],
  };
}

export function expandMention(
  file: MentionFile,
  passage: PassageId,
  own: MentionDetails | undefined,
  details: Details,
): Mention {
  const why = own === undefined ? file.why : entry('reasons', own.why, details);
  return {
    id: mentionId(passage, file.start),
    passage,
    start: file.start,
    end: file.end ?? file.start + file.quote.length,
    quote: file.quote,
    sense: file.sense ?? 'place',
    status: file.status ?? 'resolved',
    place: file.place ?? null,
    candidates: own?.candidates ?? file.candidates ?? [],
    certainty: file.certainty ?? 'certain',
    by: own?.by ?? file.by ?? 'gazetteer',
    why: why ?? '',
  };
}

export function expandEvent(
  file: EventFile,
  own: EventDetails | undefined,
  details: Details,
): AtlasEvent {
  const { actors, figures, sources, evidence, note } = { ...file, ...own };
  return {
    id: file.id,
    title: file.title,
    kind: file.kind,
    date: file.date === null ? null : { uncertain: false, ...file.date },
    places: file.places,
    actors: actors ?? [],
    figures: (figures ?? []).map((figure) => expandFigure(figure, details)),
    sources: expandSources(sources ?? [], details),
    evidence: (evidence ?? []).map(expandEvidence),
    ...(note === undefined ? {} : { note }),
  };
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

function expandFigure(file: FigureFile, details: Details): Figure {
  return {
    ...file,
    high: file.high === undefined ? file.low : file.high,
    by: expandSource(file.by, details),
  };
}

function expandEvidence(file: EvidenceFile): Evidence {
  return { ...file, end: file.end ?? file.start + file.quote.length };
}

function expandSources(files: readonly (Source | number)[], details: Details): Source[] {
  return files.map((file) => expandSource(file, details));
}

function expandSource(file: Source | number, details: Details): Source {
  return typeof file === 'number' ? entry('sources', file, details) : file;
}

/** What a number points to; one that points to nothing is an error. */
function entry<Name extends 'sources' | 'reasons'>(
  name: Name,
  number: number,
  details: Details,
): DetailsFile[Name][number] {
  const value = details?.[name][number];
  if (value === undefined)
    throw new DataError(`there is no number ${String(number)} in \`${name}\``, {
      file: 'details.json',
      path: `/${name}`,
    });
  return value;
}
