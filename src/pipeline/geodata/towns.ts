import type { FeatureCollection, Point } from 'geojson';
import { DataError } from '../../core/model/data-error.ts';
import type { Place } from '../../core/model/place.ts';
import { readCsv } from '../read/csv.ts';
import { createPlace, namesOf, parent } from './create-place.ts';
import type { AreaIds } from './mosaic.ts';
import { NAME_SOURCES } from './name-sources.ts';
import { readJson } from './read-json.ts';
import { settlementParent } from './settlement.ts';

interface TownProperties {
  readonly name: string;
  readonly cc: 'PK' | 'AF';
  readonly adm1?: string;
  readonly adm2?: string;
  /** 1 great cities … 6 small border towns. */
  readonly tier: number;
  readonly pop?: number;
  readonly name_ur?: string;
  readonly name_ps?: string;
  readonly name_fa?: string;
  readonly wikidata?: string;
  readonly alt?: string;
  /** GeoNames id. */
  readonly gn?: number;
}

/** GeoNames ids → place ids of the towns that have a slug. */
export type TownIds = ReadonlyMap<number, string>;

export async function readTownIds(file: string): Promise<TownIds> {
  const rows = await readCsv(file, ['geonames', 'place']);
  return new Map(rows.map(({ cells }) => [Number(cells.geonames), cells.place]));
}

/** The cities and towns that have a slug of their own. Those without are left to the gazetteer. */
export async function readTowns(file: string, ids: TownIds, areas: AreaIds): Promise<Place[]> {
  const { features } = await readJson<FeatureCollection<Point, TownProperties>>(file);
  const towns = features.flatMap(({ properties, geometry }) => {
    const id = properties.gn === undefined ? undefined : ids.get(properties.gn);
    return id === undefined ? [] : townPlace(id, properties, geometry, areas);
  });
  if (towns.length !== ids.size)
    throw new DataError(
      `has ${String(towns.length)} of the ${String(ids.size)} towns of town-ids.csv`,
      { file },
    );
  return towns;
}

function townPlace(
  id: string,
  town: TownProperties,
  { coordinates }: Point,
  areas: AreaIds,
): Place {
  const [lng = NaN, lat = NaN] = coordinates;
  return createPlace({
    id,
    kind: town.tier <= 3 ? 'city' : 'town',
    names: namesOf(
      { en: town.name, ur: town.name_ur, ps: town.name_ps, prs: town.name_fa },
      town.alt?.split('|'),
    ),
    namesFrom: NAME_SOURCES.geonames,
    parents: [parent(settlementParent(town, areas))],
    point: [lng, lat],
    precision: 'centre',
    rank: Math.min(town.tier + 1, 7),
    ...(town.gn === undefined ? {} : { geonames: town.gn }),
    ...(town.wikidata === undefined ? {} : { wikidata: town.wikidata }),
  });
}
