import { DataError } from '../../core/model/data-error.ts';
import { placeId, type PlaceId } from '../../core/model/ids.ts';
import type { Parent, Place } from '../../core/model/place.ts';
import { holds } from '../../core/model/time.ts';
import { readCsv } from '../read/csv.ts';

/** What must be known of an area to tell where its places went when it ended. */
export type Area = Pick<Place, 'valid' | 'parents' | 'became'>;

/** By place: of the areas that the one above it became, the one that holds it, where a source says so. */
export type Heirs = ReadonlyMap<string, PlaceId>;

/** Reads `after-division.csv`; an area may only have gone to what it became. */
export async function readHeirs(file: string, areas: ReadonlyMap<string, Area>): Promise<Heirs> {
  const rows = await readCsv(file, ['place', 'area', 'became', 'source']);
  return new Map(
    rows.map(({ cells, where }) => {
      const became = placeId(cells.became);
      if (areas.get(cells.area)?.became.includes(became) !== true)
        throw new DataError(`“${cells.area}” did not become “${became}”`, where('became'));
      return [cells.place, became];
    }),
  );
}

/**
 * The parents with an end for each that has ended. Its place is taken by the
 * heir; where nobody says which of several that is, by what stood above the area.
 */
export function untilTheirEnd(
  parents: readonly Parent[],
  areas: ReadonlyMap<string, Area>,
  heir: PlaceId | undefined,
): Parent[] {
  return parents.flatMap((link) => {
    const area = areas.get(link.place);
    const end = area?.valid.to ?? null;
    if (area === undefined || end === null || link.to !== null) return [link];
    const above = area.parents.filter((parent) => holds(parent, end)).map(({ place }) => place);
    const next = (heir === undefined ? above : [heir]).filter(
      (id) => !parents.some((parent) => parent.place === id && holds(parent, end)),
    );
    return [{ ...link, to: end }, ...next.map((place) => ({ place, from: end, to: null }))];
  });
}
