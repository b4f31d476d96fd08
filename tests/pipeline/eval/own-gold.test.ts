import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { kmBetween } from '../../../src/core/linking/geography.ts';
import type { LngLat } from '../../../src/core/model/place.ts';
import { readGazetteerRows } from '../../../src/pipeline/geodata/gazetteer-rows.ts';
import { readGazetteer } from '../../../src/pipeline/geodata/gazetteer.ts';
import { readMosaic } from '../../../src/pipeline/geodata/mosaic.ts';
import { readPlaces } from '../../../src/pipeline/geodata/read-places.ts';
import { FILES } from '../../../src/pipeline/geodata/sources.ts';
import { readGoldLines } from '../../eval/own-gold.ts';

const ALL = ['en-dev', 'en-held-out', 'native-dev', 'native-held-out'].flatMap((set) =>
  readGoldLines(`${set}.ndjson`),
);

/** Ids that are in the data, with their points; `null`: the place has none of its own
 * (the build takes the middle of its area, if there is one). */
async function readPoints(): Promise<Map<string, LngLat | null>> {
  const points = new Map<string, LngLat | null>();
  const file = 'geodata/gazetteer/settlements.tsv.gz';
  const rows = readGazetteerRows(gunzipSync(await readFile(file)).toString('utf8'), file);
  for (const { geonames, wof, lng, lat } of rows)
    points.set(geonames === undefined ? `wof-${wof}` : `gn-${String(geonames)}`, [lng, lat]);
  for (const { id, point } of await readGazetteer('geodata')) points.set(id, point);
  const mosaic = await readMosaic(`geodata/${FILES.mosaic}`);
  for (const { id, point } of await readPlaces('geodata', mosaic)) points.set(id, point);
  return points;
}

test('the gold of the project gives the places that the data hold, at the points that the data give', async () => {
  const points = await readPoints();
  for (const { id, mentions } of ALL)
    for (const { quote, place, lng, lat, note } of mentions) {
      const label = `${id}: ${quote}`;
      expect(lng === null, label).toBe(lat === null);
      if (place === null) {
        expect(note, label).toBeTruthy();
        continue;
      }
      const point = points.get(place);
      expect(point, `${label} (${place})`).not.toBeUndefined();
      if (point != null) expect(kmBetween(point, [lng ?? NaN, lat ?? NaN]), label).toBeLessThan(1);
    }
});
