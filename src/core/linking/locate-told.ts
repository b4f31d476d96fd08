import type { Areas } from './locate-areas.ts';
import type { LocateQuery } from './locate-contract.ts';
import type { PlaceRef } from './name-index.ts';

/** The areas that the asker tells, as far as they are known. */
export interface Told {
  readonly country: PlaceRef | undefined;
  readonly province: PlaceRef | undefined;
  readonly district: PlaceRef | undefined;
}

/** A district of another province than the told one is taken too: provinces have changed more often. */
export function readTold(areas: Areas, query: LocateQuery): Told {
  const country = areas.find(query.country, 'country', undefined, query.date);
  const province = areas.find(query.province, 'province', country, query.date);
  const district =
    areas.find(query.district, 'district', province, query.date) ??
    areas.find(query.district, 'district', country, query.date);
  return { country, province, district };
}
