import type { GeometryCollection, Topology } from 'topojson-specification';
import { DataError } from '../../core/model/data-error.ts';
import { readCsv } from '../read/csv.ts';
import { readJson } from './read-json.ts';

interface Labels {
  readonly name: string;
  readonly name_ur?: string | null;
  readonly name_ps?: string | null;
  readonly name_fa?: string | null;
  /** Wikidata id. */
  readonly wd?: string;
}

/** A district of Pakistan or Afghanistan. */
export interface DistrictProperties extends Labels {
  readonly id: string;
  readonly iso: 'PAK' | 'AFG';
  /** ISO 3166-2 code of the province. */
  readonly adm1: string;
  /** Other spellings, separated by semicolons. */
  readonly alt?: string;
}

/** A province or territory of Pakistan or Afghanistan. */
export interface ProvinceProperties extends Labels {
  readonly adm1: string;
  readonly iso: 'PAK' | 'AFG';
  readonly type: 'province' | 'administered territory' | 'federal territory';
  readonly alt?: string;
}

/** A country, or a piece of one that is disputed. */
export interface PartProperties extends Labels {
  readonly part: string;
  /** ISO code of the country that administers it. */
  readonly adm0: string;
  readonly iso2?: string;
  readonly status: 'sovereign' | 'disputed';
  /** The country it belongs to in the Pakistani, Indian and Chinese view. */
  readonly pov_pk: string;
  readonly pov_in: string;
  readonly pov_cn: string;
  readonly note?: string;
}

/** How a line between two parts is to be read. */
export interface PartLineProperties {
  readonly cls: string;
  readonly a: string;
  readonly b: string;
}

/** The one source of political lines: all areas in one topology, shared borders shared. */
export type Mosaic = Topology<{
  adm2: GeometryCollection<DistrictProperties>;
  adm1: GeometryCollection<ProvinceProperties>;
  adm0_parts: GeometryCollection<PartProperties>;
  lines_adm0: GeometryCollection<PartLineProperties>;
}>;

export async function readMosaic(file: string): Promise<Mosaic> {
  const mosaic = await readJson<Mosaic>(file);
  for (const name of ['adm2', 'adm1', 'adm0_parts', 'lines_adm0'])
    if (!(name in mosaic.objects))
      throw new DataError(`the object \`${name}\` is missing`, { file, path: '/objects' });
  return mosaic;
}

/** What the mosaic says of the geometries of one of its objects. */
export function propertiesOf<Properties extends object>(
  object: GeometryCollection<Properties>,
): Properties[] {
  return object.geometries.flatMap(
    (geometry) => (geometry.properties as Properties | undefined) ?? [],
  );
}

/** Ids of the mosaic (`PK-KP-bajaur`, `PK-KP`, `B05`) → place ids. */
export type AreaIds = ReadonlyMap<string, string>;

export async function readAreaIds(file: string): Promise<AreaIds> {
  const rows = await readCsv(file, ['area', 'place']);
  const ids = new Map<string, string>();
  for (const { cells, where } of rows) {
    if (ids.has(cells.area)) throw new DataError(`“${cells.area}” is given twice`, where('area'));
    ids.set(cells.area, cells.place);
  }
  return ids;
}

/** The place of a mosaic id; a missing one is an error, for ids are kept by hand so that they never change. */
export function areaPlace(ids: AreaIds, area: string): string {
  const place = ids.get(area);
  if (place === undefined)
    throw new DataError(`no place is given for the area “${area}”`, { file: 'area-ids.csv' });
  return place;
}
