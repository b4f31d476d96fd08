import { areaPlace, type AreaIds } from './mosaic.ts';

export interface SettlementAreas {
  readonly cc: string;
  /** Mosaic ids of province and district; empty or absent where the point lies in none. */
  readonly adm1?: string;
  readonly adm2?: string;
}

export function countryOf(cc: string): string {
  return cc === 'AF' ? 'afghanistan' : 'pakistan';
}

/** The smallest area that a settlement lies in. */
export function settlementParent({ cc, adm1, adm2 }: SettlementAreas, ids: AreaIds): string {
  const area = [adm2, adm1].find((code) => code !== undefined && code !== '');
  return area === undefined ? countryOf(cc) : areaPlace(ids, area);
}
