import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../../../src/core/model/place.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import { createPlace } from '../../../src/pipeline/geodata/create-place.ts';
import { addKeptRows, readKeptRows } from '../../../src/pipeline/geodata/kept-places.ts';

const COLUMNS =
  'place,kind,name,variants,ur,ps,prs,lng,lat,precision,radius_km,parents,from,to,became,shape,shape_note,wikidata,geonames,rank,note,source'.split(
    ',',
  );

function createRow(cells: Readonly<Record<string, string>>): string {
  return COLUMNS.map((column) => cells[column] ?? '').join(',');
}

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sarhad-kept-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

async function readRows(...rows: Readonly<Record<string, string>>[]) {
  const file = join(dir, 'places.csv');
  await writeFile(file, [COLUMNS.join(','), ...rows.map(createRow), ''].join('\n'));
  return readKeptRows(file);
}

const FORT = { place: 'fort', kind: 'facility', name: 'Fort', rank: '7' };

describe('places kept by hand', () => {
  it('become places', async () => {
    const places = new Map<string, Place>();
    addKeptRows(
      places,
      await readRows({
        ...FORT,
        lng: '0',
        lat: '0',
        precision: 'exact',
        parents: 'fata@../2018-05-31|khyber-pakhtunkhwa@2018-05-31/..',
      }),
    );
    expect(places.get('fort')).toMatchObject({
      point: [0, 0],
      precision: 'exact',
      parents: [
        { place: 'fata', from: null, to: '2018-05-31' },
        { place: 'khyber-pakhtunkhwa', from: '2018-05-31', to: null },
      ],
    });
  });

  it('say more about a place that is known, and leave the rest of it alone', async () => {
    const names = [{ text: 'Fort', lang: 'en', kind: 'official' }] as const;
    const known = createPlace({ id: 'fort', kind: 'facility', names, rank: 7, point: [1, 2] });
    const places = new Map([['fort', known]]);
    addKeptRows(places, await readRows({ place: 'fort', to: '2018-05-28', became: 'town' }));
    expect(places.get('fort')).toEqual({
      ...known,
      valid: { from: null, to: '2018-05-28' },
      became: [placeId('town')],
    });
  });

  it('add spellings to a place that is known', async () => {
    const names = [{ text: 'Fort', lang: 'en', kind: 'official' }] as const;
    const places = new Map([
      ['fort', createPlace({ id: 'fort', kind: 'facility', names, rank: 7 })],
    ]);
    addKeptRows(places, await readRows({ place: 'fort', variants: 'Fort|Fortress' }));
    expect(places.get('fort')?.names.map(({ text }) => text)).toEqual(['Fort', 'Fortress']);
  });

  it.each([
    [{ lng: '1' }, /places\.csv:2:\d+: a point needs both lng and lat$/],
    [{ lng: '181', lat: '0' }, /: “181” is not a number from -180 to 180$/],
    [{ kind: 'castle' }, /places\.csv:2:6: no kind “castle”$/],
    [{ precision: 'vague' }, /: no precision “vague”$/],
    [{ parents: 'fata@2018' }, /: “fata@2018” is not a parent$/],
    [{ rank: '10' }, /: “10” is not a number from 1 to 9$/],
  ])('complain of %o', async (cells, complaint) => {
    await expect(readRows({ ...FORT, ...cells })).rejects.toThrow(complaint);
  });

  it('complain of a new place without a name', async () => {
    const rows = await readRows({ ...FORT, name: '' });
    expect(() => {
      addKeptRows(new Map(), rows);
    }).toThrow(/places\.csv:2:\d+: the place has no name$/);
  });
});
