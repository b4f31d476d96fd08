import type { Candidate, Mention } from '../../core/model/mention.ts';
import { nameOf, type Place } from '../../core/model/place.ts';

/** A mention as a line of output. `null`: there is none. */
export interface MentionRow {
  readonly file: string;
  /** `[start, end)` in the raw text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly sense: Mention['sense'];
  readonly status: Mention['status'];
  readonly place: string | null;
  readonly name: string | null;
  readonly lng: number | null;
  readonly lat: number | null;
  readonly precision: Place['precision'] | null;
  readonly wikidata: string | null;
  readonly geonames: number | null;
  readonly certainty: Mention['certainty'];
  readonly by: Mention['by'];
  readonly why: string;
  readonly candidates: readonly Candidate[];
}

/** `undefined` place: the mention has none. */
export function mentionRow(
  file: string,
  [start, end]: readonly [number, number],
  mention: Omit<Mention, 'id' | 'passage'>,
  place: Place | undefined,
): MentionRow {
  const { quote, sense, status, certainty, by, why, candidates } = mention;
  return {
    file,
    start,
    end,
    quote,
    sense,
    status,
    place: mention.place,
    name: place === undefined ? null : nameOf(place),
    lng: place?.point?.[0] ?? null,
    lat: place?.point?.[1] ?? null,
    precision: place?.precision ?? null,
    wikidata: place?.wikidata ?? null,
    geonames: place?.geonames ?? null,
    certainty,
    by,
    why,
    candidates,
  };
}
