import { mkdtemp, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataError } from '../../../src/core/model/data-error.ts';
import { readGazetteerRows } from '../../../src/pipeline/geodata/gazetteer-rows.ts';
import { readGazetteer } from '../../../src/pipeline/geodata/gazetteer.ts';

const HEADER =
  'gn_id\twof_id\tcc\tname\tascii\tlat\tlon\tfcode\tpop\telev\tadm1\tadm2\tname_ur\tname_ps\tname_fa\tname_ar\tnative_other\talt\twikidata\tplacetype';

interface RowCells {
  readonly gn?: string;
  readonly name?: string;
  readonly lat?: string;
  readonly lon?: string;
}

function createRow({ gn = '1', name = 'Razmak', lat = '32.7', lon = '69.8' }: RowCells = {}) {
  const cells = [gn, '10', 'PK', name, name, lat, lon, 'PPL', '', '', 'PK-KP'];
  return [...cells, 'PK-KP-north-waziristan', '', '', '', '', '', '', '', 'locality'].join('\t');
}

const createTable = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');

function complaintOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  return 'no complaint';
}

describe('the table of the gazetteer', () => {
  it('is read row by row', () => {
    const [row] = readGazetteerRows(createTable(createRow()), 'g.tsv');
    expect(row).toMatchObject({ geonames: 1, name: 'Razmak', lng: 69.8, lat: 32.7, population: 0 });
  });

  it('takes zero for a coordinate', () => {
    const [row] = readGazetteerRows(createTable(createRow({ lat: '0', lon: '0' })), 'g.tsv');
    expect(row).toMatchObject({ lng: 0, lat: 0 });
  });

  it('complains of a row without coordinates, with line and column', () => {
    const table = createTable(createRow(), createRow({ lat: '' }));
    expect(complaintOf(() => readGazetteerRows(table, 'g.tsv'))).toBe(
      'g.tsv:3:23: the row has no coordinates',
    );
  });

  it('complains of what is no coordinate', () => {
    const table = createTable(createRow({ lon: '690.8' }));
    expect(complaintOf(() => readGazetteerRows(table, 'g.tsv'))).toBe(
      'g.tsv:2:28: “690.8” is not a coordinate',
    );
  });

  it('complains of a row that is cut off', () => {
    const table = createTable(createRow().split('\t').slice(0, 7).join('\t'));
    expect(complaintOf(() => readGazetteerRows(table, 'g.tsv'))).toBe(
      'g.tsv:2:32: the row has 7 columns, not 20',
    );
  });

  it('complains of a row with a column too many', () => {
    expect(complaintOf(() => readGazetteerRows(createTable(`${createRow()}\tmore`), 'g.tsv'))).toBe(
      'g.tsv:2:84: the row has 21 columns, not 20',
    );
  });

  it('complains of a wrong header', () => {
    const table = createTable(createRow()).replace('ascii', 'latin');
    expect(complaintOf(() => readGazetteerRows(table, 'g.tsv'))).toMatch(
      /^g\.tsv:1:22: the header must be gn_id, /,
    );
  });

  it('complains of a row without a name', () => {
    const table = createTable(createRow({ name: '' }));
    expect(complaintOf(() => readGazetteerRows(table, 'g.tsv'))).toBe(
      'g.tsv:2:9: the row has no name',
    );
  });
});

describe('a gazetteer of two rows', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'sarhad-gazetteer-'));
    await mkdir(join(dir, 'gazetteer'), { recursive: true });
    for (const name of ['boundaries', 'places', 'gazetteer'])
      await cp(join('geodata', name), join(dir, name), {
        recursive: true,
        filter: (file) => !/\.(topojson|geojson|gz)$/.test(file),
      });
  });
  afterEach(async () => {
    await rm(dir, { recursive: true });
  });

  it('is refused, with line and column', async () => {
    const bytes = Buffer.from(createTable(createRow(), createRow({ name: 'Mir ~Ali' })));
    bytes[bytes.indexOf('~')] = 0xff;
    await writeFile(join(dir, 'gazetteer/settlements.tsv.gz'), gzipSync(bytes));
    await expect(readGazetteer(dir)).rejects.toThrow(
      /settlements\.tsv\.gz:3:13: is not valid UTF-8$/,
    );
  });

  it.each([
    ['x,رزمک', /native-osm\.csv:2:1: “x” is no GeoNames id$/],
    ['1,Razmak', /native-osm\.csv:2:3: “Razmak” is not in Arabic script$/],
  ])('complains of the name %s', async (line, complaint) => {
    await writeFile(join(dir, 'gazetteer/settlements.tsv.gz'), gzipSync(createTable(createRow())));
    await writeFile(join(dir, 'gazetteer/native-osm.csv'), `geonames,name\n${line}\n`);
    await expect(readGazetteer(dir)).rejects.toThrow(complaint);
  });

  it.each([
    ['osm-x,lake,X,,,70,33,PK-KP-swat', /settlements-osm\.csv:2:7: no settlement is a “lake”$/],
    ['x,town,X,,,70,33,PK-KP-swat', /settlements-osm\.csv:2:1: “x” is no id “osm-…”$/],
    ['osm-x,town,,,,70,33,PK-KP-swat', /settlements-osm\.csv:2:12: the settlement has no name$/],
    ['osm-x,town,X,,,70,,PK-KP-swat', /settlements-osm\.csv:2:19: “” is not a coordinate$/],
    ['osm-x,town,X,,,700,33,PK-KP-swat', /settlements-osm\.csv:2:16: “700” is not a coordinate$/],
  ])('complains of the settlement %s', async (line, complaint) => {
    await writeFile(join(dir, 'gazetteer/settlements.tsv.gz'), gzipSync(createTable(createRow())));
    const header = 'place,class,name,spelling,native,lng,lat,district';
    await writeFile(join(dir, 'gazetteer/settlements-osm.csv'), `${header}\n${line}\n`);
    await expect(readGazetteer(dir)).rejects.toThrow(complaint);
  });

  it('leaves out a name that is another place’s, and a settlement of which that is the name', async () => {
    const tables = [createRow(), createRow({ gn: '2', name: 'Tirah' })];
    await writeFile(join(dir, 'gazetteer/settlements.tsv.gz'), gzipSync(createTable(...tables)));
    await writeFile(join(dir, 'gazetteer/native-osm.csv'), 'geonames,name\n');
    const wrong = 'place,wrong,why,source\ngn-2,Tirah,elsewhere,a map\n';
    await writeFile(join(dir, 'gazetteer/name-corrections.csv'), wrong);
    const left = [...(await readGazetteer(dir))].filter(({ id }) => id.startsWith('gn-'));
    expect(left.map(({ id }) => id)).toEqual(['gn-1']);
  });

  it('takes the names that OpenStreetMap has', async () => {
    await writeFile(join(dir, 'gazetteer/settlements.tsv.gz'), gzipSync(createTable(createRow())));
    await writeFile(join(dir, 'gazetteer/native-osm.csv'), 'geonames,name\n1,رزمک\n1,رازمک\n');
    const [place] = [...(await readGazetteer(dir))];
    expect(place?.names.map(({ text }) => text)).toEqual(['Razmak', 'رزمک', 'رازمک']);
  });
});
