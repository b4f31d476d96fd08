import { openNames, type NameIndex } from '../../src/core/linking/name-index.ts';
import { readGazetteer } from '../../src/pipeline/geodata/gazetteer.ts';
import { readGeodata } from '../../src/pipeline/geodata/geodata.ts';
import { packNames } from '../../src/pipeline/names/pack-names.ts';

const GEODATA = 'geodata';

/** All names, packed from `geodata` as the build packs them. */
export async function openAllNames(): Promise<NameIndex> {
  const { places } = await readGeodata(GEODATA);
  return openNames(packNames([...places, ...(await readGazetteer(GEODATA))]).buffer);
}
