import { scripts } from '../build/built-site.ts';
import { AtlasPage, atlasBundle } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

/** All that the page fetches of the atlas while nobody touches it: the first map shows districts already. */
const AT_REST = [
  ...['atlas.json', 'boundaries.topo.json', 'details.json'],
  ...['places.json', 'relief.webp', 'water.json'],
];

test('nobody touches the page: it fetches a named list of the atlas, and nothing before it is looked at', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(new URL(request.url()).pathname.slice(1));
  });
  const atlas = await AtlasPage.open(page);
  await expect
    .poll(() => asked)
    .toEqual(expect.arrayContaining(AT_REST.map((file) => `atlas/${file}`)));
  await page.waitForLoadState('networkidle');
  await atlas.rest();
  const data = asked.filter((file) => file.startsWith('atlas/'));
  expect(data.toSorted()).toEqual(AT_REST.map((file) => `atlas/${file}`));
  // What else was asked for is the page and its script.
  const others = asked.filter((file) => !file.startsWith('atlas/') && file !== '');
  expect(others.filter((file) => !scripts().includes(file))).toEqual([]);
  // The rest of the atlas waits to be looked at.
  const waiting = Object.values(atlasBundle().parts).flatMap(({ path }) =>
    AT_REST.includes(path) ? [] : [path],
  );
  expect(waiting).toEqual(
    expect.arrayContaining([
      'roads.json',
      'railways.json',
      'landmarks.json',
      'names.bin',
      'events.parquet',
    ]),
  );
});
