import type { FeatureCollection, Point } from 'geojson';
import { DataError } from '../../core/model/data-error.ts';
import { foldName } from '../../core/linking/fold.ts';
import type { Place, PlaceName } from '../../core/model/place.ts';
import { readCsv } from '../read/csv.ts';
import { createPlace, namesOf, parent } from './create-place.ts';
import type { AreaIds } from './mosaic.ts';
import { NAME_SOURCES } from './name-sources.ts';
import { readJson } from './read-json.ts';
import type { NativeNames } from './native-settlements.ts';
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
  /** In Arabic script, language not known. */
  readonly native?: string;
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
export async function readTowns(
  file: string,
  ids: TownIds,
  areas: AreaIds,
  native: NativeNames,
): Promise<Place[]> {
  const { features } = await readJson<FeatureCollection<Point, TownProperties>>(file);
  const towns = features.flatMap(({ properties, geometry }) => {
    const id = properties.gn === undefined ? undefined : ids.get(properties.gn);
    return id === undefined ? [] : townPlace(id, withNative(properties, native), geometry, areas);
  });
  if (towns.length !== ids.size)
    throw new DataError(
      `has ${String(towns.length)} of the ${String(ids.size)} towns of town-ids.csv`,
      { file },
    );
  return towns;
}

/** Names that OpenStreetMap has are added to those of the gazetteer. */
function withNative(town: TownProperties, native: NativeNames): TownProperties {
  const more = town.gn === undefined ? undefined : native.get(town.gn);
  return more === undefined ? town : { ...town, native: [town.native ?? [], more].flat().join('|') };
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
    names: [
      ...namesOf(
        { en: town.name, ur: town.name_ur, ps: town.name_ps, prs: town.name_fa },
        town.alt?.split('|'),
      ),
      ...nativeNamesOf(town),
    ],
    namesFrom: NAME_SOURCES.geonames,
    parents: [parent(settlementParent(town, areas))],
    point: [lng, lat],
    precision: 'centre',
    rank: Math.min(town.tier + 1, 7),
    ...(town.gn === undefined ? {} : { geonames: town.gn }),
    ...(town.wikidata === undefined ? {} : { wikidata: town.wikidata }),
  });
}

/** Spellings in Arabic script that are not those of its labels. */
function nativeNamesOf({ native, name_ur, name_ps, name_fa }: TownProperties): readonly PlaceName[] {
  const labels = [name_ur, name_ps, name_fa].map((label) => foldName(label ?? ''));
  const others = native?.split('|').filter((name) => !labels.includes(foldName(name)));
  return namesOf({}, others, 'und').map((name) => ({ ...name, source: NAME_SOURCES.native }));
}
