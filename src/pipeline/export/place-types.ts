import type { PlaceKind } from '../../core/model/place.ts';

/** What a kind of place is in the vocabularies that Linked Places names. */
export interface PlaceType {
  /** Getty Art & Architecture Thesaurus: number and term. */
  readonly aat: number;
  readonly term: string;
  /** GeoNames feature class. */
  readonly fclass: 'A' | 'H' | 'L' | 'P' | 'S' | 'T';
}

/** Numbers and terms are those of the list that Linked Places publishes (feature-types-AAT, 9 June 2023). */
export const PLACE_TYPES: Readonly<Record<PlaceKind, PlaceType>> = {
  country: { aat: 300387506, term: 'country', fclass: 'A' },
  province: { aat: 300000774, term: 'province', fclass: 'A' },
  territory: { aat: 300135982, term: 'territory', fclass: 'A' },
  agency: { aat: 300236157, term: 'political division', fclass: 'A' },
  'frontier-region': { aat: 300236157, term: 'political division', fclass: 'A' },
  district: { aat: 300000705, term: 'district', fclass: 'A' },
  city: { aat: 300008389, term: 'city', fclass: 'P' },
  town: { aat: 300008375, term: 'town', fclass: 'P' },
  village: { aat: 300008372, term: 'village', fclass: 'P' },
  pass: { aat: 300259572, term: 'pass', fclass: 'T' },
  peak: { aat: 300008795, term: 'mountain', fclass: 'T' },
  river: { aat: 300008707, term: 'river', fclass: 'H' },
  lake: { aat: 300008680, term: 'lake', fclass: 'H' },
  region: { aat: 300182722, term: 'region (geographic)', fclass: 'L' },
  crossing: { aat: 300000809, term: 'site', fclass: 'S' },
  facility: { aat: 300000809, term: 'site', fclass: 'S' },
  line: { aat: 300387143, term: 'borderland', fclass: 'A' },
};
