import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AtlasFile } from '../../src/core/model/bundle.ts';
import type { Report } from '../../src/pipeline/report/report.ts';
import buildCli from './build-cli.ts';
import { copyGeodata, hashesIn, packTables, runSarhad } from './run-case.ts';

let folder = '';

beforeAll(buildCli);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sarhad-'));
  await copyGeodata(folder);
  await packTables(folder);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function build(...args: readonly string[]): Promise<string> {
  const { code, said } = await runSarhad(['build', ...args], folder);
  expect(code, said).toBe(0);
  return said;
}

const readAtlas = async (name: string) =>
  JSON.parse(await readFile(join(folder, name, 'atlas.json'), 'utf8')) as AtlasFile;

describe('sarhad build', () => {
  it('gives the same bytes for the same input, wherever it stands', async () => {
    await build('--out', 'first');
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(elsewhere);
    await copyGeodata(elsewhere);
    await packTables(elsewhere);
    await build('--geodata', join(elsewhere, 'geodata'), '--out', join(elsewhere, 'second'));
    const [first, second] = [join(folder, 'first'), join(elsewhere, 'second')];
    expect(await hashesIn(first)).toEqual(await hashesIn(second));
    expect(await readFile(join(first, 'atlas.json'), 'utf8')).not.toContain(folder);
  });

  it('leaves nothing beside the atlas', async () => {
    await build('--out', 'atlas');
    await build('--out', 'atlas');
    expect((await readdir(folder)).sort()).toEqual(['atlas', 'geodata']);
  });

  it('links the texts of a reader, in all formats, after those of the atlas', async () => {
    const mine = join(folder, 'mine');
    await mkdir(join(mine, 'deep'), { recursive: true });
    await writeFile(join(mine, 'b.txt'), 'From Bannu.\n\nTo Domel.\n');
    await writeFile(join(mine, 'c.md'), '# On this\n\nIt lies in *Pakistan*.\n');
    await writeFile(join(mine, 'deep', 'd.html'), '<h1>That</h1><p>It is <b>Bannu</b>.</p>');
    await writeFile(
      join(mine, 'a.json'),
      '{"id":"Letter 1","title":"A letter","date":"2023","lang":"en","text":"Bannu."}\n',
    );
    await build('--texts', 'mine', '--out', 'atlas');
    expect((await runSarhad(['check', 'atlas'], folder)).code).toBe(0);
    const { texts, places } = await readAtlas('atlas');
    // A village of the gazetteer becomes a place of the atlas by being named.
    expect(places.map(({ id }) => id)).toContain('gn-11');
    expect(
      texts.map(({ id, kind, title, passages }) => ({
        id,
        kind,
        title,
        found: passages.flatMap((passage) => passage.mentions.map(({ place }) => place)),
      })),
    ).toMatchObject([
      { id: 'note' },
      { id: 'letter-1', kind: 'article', title: 'A letter', found: ['bannu'] },
      { id: 'b', kind: 'article', title: 'b', found: ['bannu', 'gn-11'] },
      { id: 'c', kind: 'article', title: 'On this', found: ['pakistan'] },
      { id: 'd', kind: 'article', title: 'That', found: ['bannu'] },
    ]);
    expect(JSON.stringify(texts)).not.toContain('mine');
  });

  it('adds events and records of a reader', async () => {
    const event = await readFile(join(folder, 'geodata/events/events.json'), 'utf8');
    await writeFile(
      join(folder, 'more.json'),
      event.replace('a-meeting', 'before-it').replace('2023-11', '2023-10'),
    );
    const records = await readFile(join(folder, 'geodata/records/records.ndjson'), 'utf8');
    await writeFile(join(folder, 'more.ndjson'), records.replaceAll('"id": ', '"id": 10'));
    await build('--events', 'more.json', '--events', 'more.ndjson', '--out', 'atlas');
    const { events, records: summary } = await readAtlas('atlas');
    expect(events.map(({ id }) => id)).toEqual(['before-it', 'a-meeting']);
    expect(summary?.years).toEqual([
      [2001, 2, 8],
      [2002, 2, 10],
    ]);
  });

  it('lets a person overrule the linker', async () => {
    await build('--out', 'atlas');
    const { texts } = await readAtlas('atlas');
    const road = texts[0]?.passages[1]?.mentions;
    expect(road?.map(({ place }) => place)).toEqual(['bannu', 'tank']);
    const details = await readFile(join(folder, 'atlas/details.json'), 'utf8');
    expect(details).toContain('The town at the end of the road.');
  });

  it('counts figures from the records', async () => {
    await build('--out', 'atlas');
    const { texts } = await readAtlas('atlas');
    expect(texts[0]?.passages[2]?.content).toBe('UCDP records 2 events in Bannu District.');
  });

  it('reports to the person and, if asked, to a file', async () => {
    const said = await build('--out', 'atlas', '--report', 'report.json');
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Report;
    expect(report.texts.map(({ id, mentions }) => [id, mentions])).toEqual([['note', 5]]);
    expect(report.decisions).toBe(1);
    expect(report.placesNeverUsed['frontier-region']).toEqual(['fr-bannu']);
    expect(said).toContain('note: 5: resolved 5');
    expect(said).toContain('decisions: 1, all used');
    for (const { name, bytes } of report.files) {
      expect((await readFile(join(folder, 'atlas', name))).length, name).toBe(bytes);
    }
  });
});
