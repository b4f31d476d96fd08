import type { Areas } from './locate-areas.ts';
import type { LocateQuery } from './locate-contract.ts';
import { foldName } from './fold.ts';
import { liesIn } from './geography.ts';
import type { NameIndex, PlaceRef } from './name-index.ts';
import { spellingKey } from './spelling-key.ts';
import { soundsOfFolded } from './spelling-sounds.ts';
import type { SpellingTable } from './spelling-table.ts';
import { bareSpelling } from './spelling-words.ts';

/** The areas that the asker tells, as far as they are known. */
export interface Told {
  readonly country: PlaceRef | undefined;
  readonly province: PlaceRef | undefined;
  /** A district, or the city of that name where the district has been divided: Karachi. */
  readonly district: PlaceRef | undefined;
}

const CITY_RANK = 4;

/** A district of another province than the told one is taken too: provinces have changed more often. */
export function readTold(
  names: NameIndex,
  areas: Areas,
  table: SpellingTable,
  query: LocateQuery,
): Told {
  const country = areas.find(query.country, 'country', undefined, query.date);
  const province = areas.find(query.province, 'province', country, query.date);
  const district =
    areas.find(query.district, 'district', province, query.date) ??
    cityOf(query.district, names, table, province ?? country) ??
    areas.find(query.district, 'district', country, query.date);
  return { country, province, district };
}

/** The greatest city of this name, if there is one. */
function cityOf(
  name: string | undefined,
  names: NameIndex,
  table: SpellingTable,
  within: PlaceRef | undefined,
): PlaceRef | undefined {
  if (name === undefined) return undefined;
  const bare = bareSpelling(foldName(name));
  let best: PlaceRef | undefined;
  let least = CITY_RANK + 1;
  for (const { ref, name: own } of table.named(spellingKey(soundsOfFolded(bare)))) {
    const rank = names.columns.rank[ref] ?? 9;
    if (rank >= least || names.kindOf(ref) !== 'city') continue;
    if (within !== undefined && !liesIn(names, ref, within)) continue;
    if (foldName(names.nameText(own)) === bare) [best, least] = [ref, rank];
  }
  return best;
}
