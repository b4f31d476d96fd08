import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import { wellFormed } from './well-formed.ts';

/** What ids begin with where the call names no address of its own. */
export const DEFAULT_BASE = 'urn:sarhad:';

/** Names of things for formats that identify by IRI. The same thing always has the same. */
export interface Iris {
  readonly text: (name: string) => string;
  readonly passage: (name: string) => string;
  readonly place: (id: PlaceId) => string;
  /** The collection of all mentions of a run. */
  readonly mentions: string;
}

/** IRIs below `base`, which ends in `:`, `/` or `#`, or gets a `/`. */
export function createIris(base = DEFAULT_BASE): Iris {
  const prefix = /[:/#]$/.test(base) ? base : `${base}/`;
  const joint = prefix.endsWith(':') ? ':' : '/';
  const below = (kind: string) => (name: string) => `${prefix}${kind}${joint}${encodePath(name)}`;
  return {
    text: below('text'),
    passage: below('passage'),
    place: below('place'),
    mentions: `${prefix}mentions`,
  };
}

const encodePath = (name: string): string =>
  name
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');

/** The IRI of a place in Wikidata, else in GeoNames; `undefined`: it is in neither. */
export function authorityOf({ wikidata, geonames }: Place): string | undefined {
  if (wikidata !== undefined) return wikidataIri(wikidata);
  return geonames === undefined ? undefined : geonamesIri(geonames);
}

const wikidataIri = (id: string): string => `http://www.wikidata.org/entity/${id}`;
const geonamesIri = (id: number): string => `https://sws.geonames.org/${String(id)}/`;
