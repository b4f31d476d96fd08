import type { AtlasEvent } from '../../core/model/event.ts';
import type { Mention } from '../../core/model/mention.ts';
import type { Place } from '../../core/model/place.ts';
import type { ReadRecords } from '../read/records.ts';
import type { BuiltText } from '../write/compact-text.ts';

/** What a person who keeps the data wants to know of a build. The same input gives the same report. */
export interface Report {
  readonly texts: readonly TextReport[];
  readonly unresolved: readonly MentionReport[];
  readonly ambiguous: readonly MentionReport[];
  /** Decisions that were used; one that matches nothing fails the build. */
  readonly decisions: number;
  readonly events: number;
  /** Ids of events that no passage speaks of. */
  readonly eventsWithoutEvidence: readonly string[];
  readonly records: RecordsReport;
  /** Ids of places of the atlas that no text and no event names, by kind. */
  readonly placesNeverUsed: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly Size[];
  /** The top level of `atlas.json`. */
  readonly sections: readonly Size[];
}

export interface TextReport {
  readonly id: string;
  readonly passages: number;
  readonly mentions: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly bySense: Readonly<Record<string, number>>;
  readonly byCertainty: Readonly<Record<string, number>>;
}

export interface RecordsReport {
  readonly all: number;
  /** Placed by the unit that the source names, or by the point alone. */
  readonly byUnit: number;
  readonly byPoint: number;
  /** Records whose point lies in another district of today than the one the source names. */
  readonly elsewhere: number;
  /** Records whose best estimate lies outside of low and high, in the source itself. */
  readonly unordered: number;
}

export interface MentionReport {
  readonly text: string;
  readonly paragraph: number;
  readonly start: number;
  readonly quote: string;
  readonly sense: Mention['sense'];
  readonly why: string;
  readonly candidates: Mention['candidates'];
}

export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
}

export function reportTexts(
  texts: readonly BuiltText[],
): Pick<Report, 'texts' | 'unresolved' | 'ambiguous'> {
  return {
    texts: texts.map(reportText),
    unresolved: texts.flatMap((text) => mentionsOf(text, 'unresolved')),
    ambiguous: texts.flatMap((text) => mentionsOf(text, 'ambiguous')),
  };
}

function reportText({ text, passages }: BuiltText): TextReport {
  const mentions = passages.flatMap((passage) => passage.mentions);
  return {
    id: text.id,
    passages: passages.length,
    mentions: mentions.length,
    byStatus: count(mentions.map(({ status }) => status)),
    bySense: count(mentions.map(({ sense }) => sense)),
    byCertainty: count(mentions.map(({ certainty }) => certainty)),
  };
}

/** How often each value occurs, by value. */
export function count(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function mentionsOf({ text, passages }: BuiltText, status: Mention['status']): MentionReport[] {
  return passages.flatMap(({ paragraph, mentions }) =>
    mentions
      .filter((mention) => mention.status === status)
      .map(({ start, quote, sense, why, candidates }) => ({
        text: text.id,
        paragraph,
        start,
        quote,
        sense,
        why,
        candidates,
      })),
  );
}

export function reportRecords(
  records: Pick<ReadRecords, 'table' | 'report'> | null,
): RecordsReport {
  if (records === null) return { all: 0, byUnit: 0, byPoint: 0, elsewhere: 0, unordered: 0 };
  const { table, report } = records;
  return { ...report, all: table.length, elsewhere: report.elsewhere.length };
}

export function eventsWithoutEvidence(events: readonly AtlasEvent[]): string[] {
  return events.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id);
}

export function placesNeverUsed(
  places: readonly Place[],
  used: ReadonlySet<string>,
): Record<string, string[]> {
  const never: Record<string, string[]> = {};
  for (const { id, kind } of [...places].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!used.has(id)) (never[kind] ??= []).push(id);
  }
  return Object.fromEntries(Object.entries(never).sort(([a], [b]) => (a < b ? -1 : 1)));
}
