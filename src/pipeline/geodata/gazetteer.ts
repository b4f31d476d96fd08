import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Parent, Place } from '../../core/model/place.ts';
import { ALWAYS } from '../../core/model/time.ts';
import { readCsv } from '../read/csv.ts';
import { decodeUtf8 } from '../read/utf8.ts';
import { parent } from './create-place.ts';
import { readHeirs, untilTheirEnd, type Area, type Heirs } from './ended-areas.ts';
import { settlementId, settlementPlace } from './gazetteer-place.ts';
import { readGazetteerRows, type GazetteerRow } from './gazetteer-rows.ts';
import { readKeptRows, type KeptRow } from './kept-places.ts';
import { areaPlace, readAreaIds, type AreaIds } from './mosaic.ts';
import { readNativeNames, type NativeNames } from './native-settlements.ts';
import { readOsmSettlements } from './osm-settlements.ts';
import { countryOf, type SettlementAreas } from './settlement.ts';
import { corrected, readSettlementCorrections } from './settlement-corrections.ts';
import { FILES, KEPT_PLACES } from './sources.ts';
import { readTownIds } from './towns.ts';

/**
 * All settlements of Pakistan and Afghanistan that `readGeodata` does not have,
 * in the order of the file: `gn-<GeoNames id>`, or `wof-<Who's On First id>`
 * where GeoNames does not know them and no settlement of that name is in the
 * province; then `osm-…`, those that only OpenStreetMap has. Names that
 * `name-corrections.csv` calls wrong are left out, and a settlement of which
 * that is the name. Their parents are district, province and country, so that
 * a settlement stands on its own when it is taken out of the packed names.
 */
export async function readGazetteer(dir: string): Promise<Iterable<Place>> {
  const areas = await readAreaIds(join(dir, FILES.areaIds));
  const kept = (await Promise.all(KEPT_PLACES.map((file) => readKeptRows(join(dir, file))))).flat();
  const known = await knownGeonames(dir, kept);
  const dated = new Map(
    kept.map(({ id, said: { parents = [], valid = ALWAYS, became = [] } }) => [
      id,
      { parents, valid, became },
    ]),
  );
  const path = join(dir, FILES.settlements);
  const corrections = await readSettlementCorrections(join(dir, FILES.settlementCorrections));
  const rows = readGazetteerRows(decodeUtf8(gunzipSync(await readFile(path)), path), path).flatMap(
    (row) => corrected(row, corrections) ?? [],
  );
  const native = await readNativeNames(join(dir, FILES.nativeNames));
  const heirs = await readHeirs(join(dir, FILES.afterDivision), dated);
  const chains = new Chains(areas, dated, heirs);
  const osm = await readOsmSettlements(join(dir, FILES.osmSettlements), (district, id) =>
    chains.above(areaOf(district), id),
  );
  return (function* all() {
    yield* settlements(rows, known, native, chains);
    yield* osm;
  })();
}

/** `PK-KP-swat` lies in `PK-KP` and `PK`. */
const areaOf = (district: string): SettlementAreas => {
  const [cc = '', province = ''] = district.split('-');
  return { cc, adm1: `${cc}-${province}`, adm2: district };
};

function* settlements(
  rows: readonly GazetteerRow[],
  known: ReadonlySet<number>,
  native: NativeNames,
  chains: Chains,
): Generator<Place> {
  const named = new Set<string>();
  for (const row of rows)
    if (row.geonames !== undefined)
      for (const name of [row.ascii, ...row.alt]) named.add(`${row.adm1}\n${fold(name)}`);
  for (const row of rows) {
    const repeated =
      row.geonames === undefined
        ? named.has(`${row.adm1}\n${fold(row.ascii)}`)
        : known.has(row.geonames);
    if (repeated) continue;
    const id = settlementId(row);
    yield settlementPlace(withNative(row, native), id, chains.above(row, id));
  }
}

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{Letter}]/gu, '')
    .toLowerCase();

function withNative(row: GazetteerRow, native: NativeNames): GazetteerRow {
  const more = row.geonames === undefined ? undefined : native.get(row.geonames);
  return more === undefined ? row : { ...row, native: [...row.native, ...more] };
}

/** GeoNames ids of the places that have a slug. */
async function knownGeonames(dir: string, kept: readonly KeptRow[]): Promise<Set<number>> {
  const towns = await readTownIds(join(dir, FILES.townIds));
  const merged = await readCsv(join(dir, FILES.merged), ['geonames', 'place']);
  return new Set([
    ...towns.keys(),
    ...merged.map(({ cells }) => Number(cells.geonames)),
    ...kept.flatMap(({ said }) => said.geonames ?? []),
  ]);
}

/** The parents of settlements; those of one district share one array. */
class Chains {
  readonly #areas: AreaIds;
  readonly #dated: ReadonlyMap<string, Area>;
  readonly #heirs: Heirs;
  readonly #known = new Map<string, readonly Parent[]>();

  constructor(areas: AreaIds, dated: ReadonlyMap<string, Area>, heirs: Heirs) {
    this.#areas = areas;
    this.#dated = dated;
    this.#heirs = heirs;
  }

  above({ cc, adm1 = '', adm2 = '' }: SettlementAreas, id: string): readonly Parent[] {
    const heir = this.#heirs.get(id);
    const key = `${cc}/${adm1}/${adm2}/${heir ?? ''}`;
    const chain =
      this.#known.get(key) ?? untilTheirEnd(this.#chain(cc, adm1, adm2), this.#dated, heir);
    this.#known.set(key, chain);
    return chain;
  }

  #chain(cc: string, adm1: string, adm2: string): readonly Parent[] {
    const country = parent(countryOf(cc));
    if (adm1 === '') return [country];
    const province = areaPlace(this.#areas, adm1);
    const district = adm2 === '' ? province : areaPlace(this.#areas, adm2);
    if (district === province) return [parent(province), country];
    const dated = this.#dated.get(district)?.parents ?? [];
    return [parent(district), ...(dated.length === 0 ? [parent(province)] : dated), country];
  }
}
