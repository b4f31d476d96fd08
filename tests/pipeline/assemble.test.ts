import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AtlasFile, DetailsFile, PlacesFile } from '../../src/core/model/bundle.ts';
import { passageId, placeId } from '../../src/core/model/ids.ts';
import { addDetails, addPlacesFile, indexBundle } from '../../src/core/model/index-bundle.ts';
import { assemble } from '../../src/pipeline/build/assemble.ts';
import { CallError } from '../../src/pipeline/call-error.ts';
import { checkAtlas } from '../../src/pipeline/check/check-atlas.ts';
import { NAME_SOURCES } from '../../src/pipeline/geodata/name-sources.ts';
import { writeFolder } from '../../src/pipeline/write/write-folder.ts';
import { createContents, createPlace, TEXT } from './create-contents.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sarhad-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const parse = (bytes: Uint8Array | undefined): unknown =>
  JSON.parse(new TextDecoder().decode(bytes)) as unknown;

function assembled(contents = createContents()) {
  const { files } = assemble(contents);
  const atlas = parse(files.get('atlas.json')) as AtlasFile;
  const places = parse(files.get('places.json')) as PlacesFile;
  const details = parse(files.get('details.json')) as DetailsFile;
  const bundle = addDetails(addPlacesFile(indexBundle(atlas), places), details);
  return { files, atlas, places, details, bundle };
}

describe('assemble', () => {
  it('makes an atlas that its own check finds right', async () => {
    await writeFolder(join(folder, 'atlas'), assembled().files);
    expect(await checkAtlas(join(folder, 'atlas'))).toEqual([]);
  });

  it('lists the licences of all its files, each on a line of its own', () => {
    const { files } = assembled();
    const text = new TextDecoder().decode(files.get('LICENSES.txt'));
    const lines = text.split('\n');
    for (const name of files.keys()) if (name !== 'LICENSES.txt') expect(lines).toContain(name);
    expect(text).toContain('\natlas.json\n  Boundaries: Drawn for this test. CC0-1.0\n');
  });

  it('loses nothing on the way through the files but the digits of points and odds', () => {
    const contents = createContents();
    const { bundle } = assembled(contents);
    // Whom nobody asked is said to have the names of the gazetteer.
    const points = { bannu: [70.123, 32.988], pakistan: [70.12, 32.99] };
    for (const [id, place] of contents.places) {
      const point = id in points ? points[id as keyof typeof points] : [70.1235, 32.9877];
      expect(bundle.places.get(id), id).toEqual({
        ...place,
        point,
        namesFrom: NAME_SOURCES.geonames,
      });
    }
    const [event] = contents.events;
    expect(bundle.events).toEqual([
      { ...event, places: [{ place: 'bannu', precision: 'locality', point: [70.6, 33] }] },
    ]);
    const [, passage] = TEXT.passages;
    expect(bundle.passages.get(passageId('note/2'))).toEqual({
      id: 'note/2',
      text: 'note',
      paragraph: 2,
      kind: 'paragraph',
      content: passage?.content,
      sources: passage?.sources,
      dates: passage?.dates,
    });
    expect(bundle.mentions).toEqual([
      {
        ...passage?.mentions[0],
        id: 'note/2@5',
        passage: 'note/2',
        candidates: [
          { place: 'bannu', odds: 0.666 },
          { place: 'tank', odds: 0.333 },
        ],
      },
      { ...passage?.mentions[1], id: 'note/2@14', passage: 'note/2' },
    ]);
    expect(bundle.recordSummary).toEqual(contents.records?.summary);
  });

  it('puts what the first paint needs in atlas.json, and everything in places.json', () => {
    const { atlas, places } = assembled();
    // Named, drawn, or the heir of what is named; all above them.
    const first = ['bannu', 'fata', 'khyber-pakhtunkhwa', 'pakistan', 'tank'];
    expect(atlas.places.map(({ id }) => id)).toEqual(first);
    expect(places.places.map(({ id }) => id)).toEqual([
      'bannu',
      'fata',
      'karak',
      'khyber-pakhtunkhwa',
      'pakistan',
      'tank',
    ]);
    expect(Object.keys(atlas.records?.places ?? {})).toEqual(['bannu']);
    expect(Object.keys(places.records ?? {})).toEqual(['karak']);
  });

  it('leaves to the card what only the card tells', () => {
    const names = [
      { text: 'Tank', lang: 'en', kind: 'official', source: 'A law' },
      { text: 'Taank', lang: 'en', kind: 'variant' },
      { text: 'Tak', lang: 'en', kind: 'former', to: '1900-01-01' },
    ] as const;
    const tank = createPlace('tank', { names, note: 'A note.', wikidata: 'Q1', geonames: 2 });
    const all = new Map([...createContents().places, [tank.id, tank]]);
    const { atlas, bundle } = assembled(createContents({ places: all }));
    const slim = atlas.places.find(({ id }) => id === tank.id);
    expect(slim?.names).toEqual([
      { text: 'Tank' },
      { text: 'Tak', kind: 'former', to: '1900-01-01' },
    ]);
    expect(Object.keys(slim ?? {})).toEqual(['id', 'kind', 'names', 'parents', 'point', 'rank']);
    expect(bundle.places.get(tank.id)).toMatchObject({ names, note: 'A note.', wikidata: 'Q1' });
  });

  it('says each source and each reason once', () => {
    const { atlas, details } = assembled();
    expect(details.sources.map(({ title }) => title)).toEqual(['A report', 'A book']);
    expect(details.reasons).toEqual(['Two places have that name.', 'A kind of vehicle.']);
    expect(atlas.texts[0]?.passages[1]?.mentions).toEqual([
      { start: 5, quote: 'Bannu', place: 'bannu', status: 'ambiguous', certainty: 'less-certain' },
      { start: 14, quote: 'Tank', sense: 'name-part', status: 'not-a-place' },
    ]);
  });

  it('writes records that read back as they were', async () => {
    const { files } = assembled();
    const bytes = files.get('events.parquet') ?? new Uint8Array();
    const rows = await parquetReadObjects({ file: bytes.slice().buffer });
    const table = createContents().records?.table;
    for (const [name, column] of Object.entries(table ?? {})) {
      if (name === 'length') expect(rows).toHaveLength(column as number);
      else
        expect(
          rows.map((row) => row[name] as unknown),
          name,
        ).toEqual(column);
    }
  });

  it('gives the same bytes whatever the order of the places', () => {
    const contents = createContents();
    const reversed = new Map([...contents.places].reverse());
    expect(assembled(createContents({ places: reversed })).files).toEqual(assembled().files);
  });

  it('reports what a person should look at', () => {
    const { report } = assemble(createContents());
    expect(report.texts).toEqual([
      {
        id: 'note',
        passages: 2,
        mentions: 2,
        byStatus: { ambiguous: 1, 'not-a-place': 1 },
        bySense: { 'name-part': 1, place: 1 },
        byCertainty: { certain: 1, 'less-certain': 1 },
      },
    ]);
    expect(report.ambiguous).toMatchObject([{ text: 'note', paragraph: 2, quote: 'Bannu' }]);
    expect(report.unresolved).toEqual([]);
    expect(report.eventsWithoutEvidence).toEqual([]);
    expect(report.placesNeverUsed).toEqual({
      country: ['pakistan'],
      district: ['karak', 'tank'],
      province: ['khyber-pakhtunkhwa'],
    });
    expect(report.records).toEqual({
      all: 2,
      byUnit: 1,
      byPoint: 1,
      elsewhere: 0,
      unordered: 0,
    });
    expect(report.files.map(({ name }) => name)).toContain('events.parquet');
  });
});

describe('writeFolder', () => {
  const files = new Map([['atlas.json', new Uint8Array([123, 125])]]);

  it('replaces an atlas wholly: a file that is no longer part of it goes', async () => {
    const atlas = join(folder, 'atlas');
    await writeFolder(atlas, new Map([...files, ['names.bin', new Uint8Array([1])]]));
    await writeFolder(atlas, files);
    expect(await readdir(atlas)).toEqual(['atlas.json']);
    expect(await readdir(folder)).toEqual(['atlas']);
  });

  it('leaves the atlas as it was where writing fails, and nothing beside it', async () => {
    const atlas = join(folder, 'atlas');
    await writeFolder(atlas, files);
    // No file system takes a name with a folder in it that is not there.
    const broken = new Map([...files, ['missing/names.bin', new Uint8Array([1])]]);
    await expect(writeFolder(atlas, broken)).rejects.toThrow('ENOENT');
    expect(await readdir(folder)).toEqual(['atlas']);
    expect(await readFile(join(atlas, 'atlas.json'), 'utf8')).toBe('{}');
  });

  it('does not touch a folder that holds something else', async () => {
    await mkdir(join(folder, 'home'));
    await writeFile(join(folder, 'home', 'letter.txt'), 'Dear reader');
    await expect(writeFolder(join(folder, 'home'), files)).rejects.toThrow(CallError);
    expect(await readdir(join(folder, 'home'))).toEqual(['letter.txt']);
  });

  it('makes the folders above it', async () => {
    await writeFolder(join(folder, 'a/b/atlas'), files);
    expect(await readdir(join(folder, 'a/b/atlas'))).toEqual(['atlas.json']);
  });
});

describe('an atlas with nothing in it', () => {
  it('is made and found right', async () => {
    const none = { areas: [], lines: [] };
    const empty = {
      type: 'Topology' as const,
      objects: {
        areas: { type: 'GeometryCollection' as const, geometries: none.areas },
        lines: { type: 'GeometryCollection' as const, geometries: none.lines },
      },
      arcs: [],
    };
    const { files } = assemble(
      createContents({
        places: new Map([[placeId('pakistan'), createPlace('pakistan', { parents: [] })]]),
        texts: [],
        events: [],
        records: null,
        light: empty,
        full: empty,
        layers: {},
      }),
    );
    await writeFolder(join(folder, 'atlas'), files);
    expect(await checkAtlas(join(folder, 'atlas'))).toEqual([]);
  });
});
