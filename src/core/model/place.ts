import type { PlaceId } from './ids.ts';
import { holds, type Day, type Interval } from './time.ts';

/** Longitude, latitude in degrees, WGS 84. Zero is a place. */
export type LngLat = readonly [lng: number, lat: number];

/** The order is that of the packed names: a new kind goes to the end. */
export const PLACE_KINDS = [
  'country',
  'province',
  'territory',
  'agency',
  'frontier-region',
  'district',
  'city',
  'town',
  'village',
  'pass',
  'peak',
  'river',
  'lake',
  'region',
  'crossing',
  'facility',
  'line',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** BCP 47 tags the atlas knows; `prs` is Dari, `bal` Balochi, `hno` Hindko. `und` where the source does not say. */
export type NameLang = 'en' | 'ur' | 'ps' | 'prs' | 'und' | 'bal' | 'hno';

/**
 * Dates as their source gives them, where it gives no day: `1895`, `1889-12`,
 * `by 1941`, `[2022-09-13,2022-10-13]` for one of two. The days beside them are the first that these allow. Absent: the day is known.
 */
export interface Said {
  readonly fromSaid?: string;
  readonly toSaid?: string;
}

export interface PlaceName extends Said {
  readonly text: string;
  readonly lang: NameLang;
  readonly kind: 'official' | 'variant' | 'former';
  /** Days on which the name was in force; absent: not known to be limited. */
  readonly from?: string;
  readonly to?: string;
  /** Who says so; absent: `namesFrom` of the place. */
  readonly source?: string;
}

/** How far the point may be from the place. The order is that of the packed names: more go to the end. */
export const PRECISIONS = [
  'exact', // a surveyed or published point of the thing itself
  'centre', // the middle of a settlement
  'locality', // somewhere in a settlement or neighbourhood
  'district', // a point that stands for a district or agency
  'province', // a point that stands for a province
  'country', // a point that stands for a country
  'approximate', // see `radiusKm`
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What is said of its dates is said of `valid`. */
export interface Place extends Said {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  /** At least one. The first is the name to show in English. */
  readonly names: readonly PlaceName[];
  /** Who says so of the names that have no source of their own. */
  readonly namesFrom?: string;
  /** Nearest first; each with the days on which it held. Countries have none. */
  readonly parents: readonly Parent[];
  /** Days on which the place existed under law, where known. */
  readonly valid: Interval;
  /** What it became when it ended; empty where it goes on. */
  readonly became: readonly PlaceId[];
  /** `null`: the place is known to have no point (a line, a country band). */
  readonly point: LngLat | null;
  readonly precision: Precision;
  /** Radius of doubt in km; absent where the source gives none. */
  readonly radiusKm?: number;
  /**
   * Id of the area or line in the topology that is drawn for this place, often
   * its own id. `null` where there is none.
   */
  readonly shape: PlaceId | null;
  /** Why the shape is not the place's own, in one sentence; absent where it is. */
  readonly shapeNote?: string;
  /** 1 (countries, great cities) to 9 (hamlets): decides labels and ties in linking. */
  readonly rank: number;
  readonly wikidata?: string;
  readonly geonames?: number;
  /** One or two sentences from the checked facts on how the place came by its name or limits. */
  readonly note?: string;
}

export interface Parent extends Interval {
  readonly place: PlaceId;
}

/** The official name in `lang`; one given when the place had ended is that of its successor. */
export const officialIn = (place: Place, lang: NameLang): PlaceName | undefined =>
  place.names.find(
    (name) => name.lang === lang && name.kind === 'official' && isOfItsTime(name, place),
  );

const isOfItsTime = ({ from = '' }: PlaceName, { valid }: Place): boolean =>
  valid.to === null || from < valid.to;

/** The name to show: in `lang` where there is one, else the first name. */
export function nameOf(place: Place, lang: NameLang = 'en'): string {
  return (officialIn(place, lang) ?? place.names[0])?.text ?? place.id;
}

/**
 * The name to show as of `day`: a former name while it was in force, else as
 * `nameOf`. An official name that was not yet in force gives way to it. A former
 * name whose end is not known is the name of no day: it did end.
 */
export function nameOn(place: Place, day: Day, lang: NameLang = 'en'): string {
  const held = (name: PlaceName) =>
    name.lang === lang &&
    name.kind !== 'variant' &&
    isOfItsTime(name, place) &&
    (name.to !== undefined || (name.from !== undefined && name.kind === 'official')) &&
    holds({ from: name.from ?? null, to: name.to ?? null }, day);
  return place.names.find(held)?.text ?? nameOf(place, lang);
}
