import type { BasicType } from 'hyparquet-writer';
import { nameOf, type Place } from '../../core/model/place.ts';
import type { Day } from '../../core/model/time.ts';
import type { AreasAbove } from './areas-above.ts';
import { isoDate } from './iso-date.ts';
import type { WrittenMention, WrittenText } from './written-text.ts';

type Cell = string | number | null;

interface MentionColumn {
  readonly name: string;
  readonly type: Extract<BasicType, 'STRING' | 'INT32' | 'DOUBLE'>;
}

/**
 * One row a mention: the text and what it says of itself, the columns of
 * NDJSON, and the areas the place lay in on the day of the text (ids; of the
 * district the name as well). `date` is a day, a month or a year, ISO.
 * `candidates` is JSON.
 */
export const MENTION_COLUMNS = [
  { name: 'file', type: 'STRING' },
  { name: 'text', type: 'STRING' },
  { name: 'title', type: 'STRING' },
  { name: 'date', type: 'STRING' },
  { name: 'lang', type: 'STRING' },
  { name: 'start', type: 'INT32' },
  { name: 'end', type: 'INT32' },
  { name: 'quote', type: 'STRING' },
  { name: 'sense', type: 'STRING' },
  { name: 'status', type: 'STRING' },
  { name: 'place', type: 'STRING' },
  { name: 'name', type: 'STRING' },
  { name: 'kind', type: 'STRING' },
  { name: 'lng', type: 'DOUBLE' },
  { name: 'lat', type: 'DOUBLE' },
  { name: 'precision', type: 'STRING' },
  { name: 'wikidata', type: 'STRING' },
  { name: 'geonames', type: 'INT32' },
  { name: 'district', type: 'STRING' },
  { name: 'district_name', type: 'STRING' },
  { name: 'province', type: 'STRING' },
  { name: 'country', type: 'STRING' },
  { name: 'certainty', type: 'STRING' },
  { name: 'by', type: 'STRING' },
  { name: 'why', type: 'STRING' },
  { name: 'candidates', type: 'STRING' },
] as const satisfies readonly MentionColumn[];

export type MentionCells = Readonly<Record<(typeof MENTION_COLUMNS)[number]['name'], Cell>>;

/** `areasAbove`, in whichever way. */
export type FindAreas = (place: Place, day: Day | undefined) => AreasAbove;

/** The cells of a mention by the names of their columns. */
export function mentionCells(
  text: WrittenText,
  { row, place }: WrittenMention,
  findAreas: FindAreas,
): MentionCells {
  const { candidates, ...own } = row;
  const date = isoDate(text.date) ?? null;
  const areas = place === undefined ? undefined : findAreas(place, middleOf(date));
  return {
    ...own,
    quote: detached(row.quote),
    text: text.id,
    title: text.title,
    date,
    lang: text.lang,
    kind: place?.kind ?? null,
    district: areas?.district?.id ?? null,
    district_name: areas?.district === undefined ? null : nameOf(areas.district),
    province: areas?.province?.id ?? null,
    country: areas?.country?.id ?? null,
    candidates: JSON.stringify(candidates),
  };
}

/** A day to ask for areas of: the middle of a month or year that is all that is known. */
function middleOf(date: string | null): string | undefined {
  if (date === null) return undefined;
  if (date.length === 'YYYY'.length) return `${date}-07-01`;
  return date.length === 'YYYY-MM'.length ? `${date}-15` : date;
}

/**
 * The same characters in a string of their own: an engine may make a piece of a
 * text hold on to the whole text, and rows outlive their texts.
 */
const detached = (piece: string): string => ` ${piece}`.slice(1);
