import { staticGraph } from '../build/built-site.ts';
import { AtlasPage, atlasPlace } from './atlas-page.ts';
import { clearSpot } from './clear-spot.ts';
import { expect, test } from './sarhad-test.ts';

/** What is fetched before the first map is clickable, by its end of the address. */
const FIRST = ['/', '/atlas/atlas.json', ...staticGraph('src/define.ts').map((file) => `/${file}`)];

test('with the first script and atlas.json alone, a click on an area gives its card and its passages', async ({
  page,
}) => {
  const held: string[] = [];
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    // What is held is neither answered nor refused: it is still on its way.
    if (FIRST.includes(pathname)) await route.continue();
    else held.push(pathname);
  });
  await page.goto('./', { waitUntil: 'commit' });
  const atlas = AtlasPage.on(page);
  await expect(atlas.map.locator('.land').first()).toBeAttached();
  const spot = await clearSpot(atlas, 'balochistan');
  await page.mouse.click(spot.x, spot.y);
  await atlas.expectCard('balochistan');
  await expect(atlas.card.getByRole('article').first()).toContainText('Balochistan');
  expect(atlasPlace('balochistan').shape, 'has an area').not.toBeNull();
  expect(held.length, 'something was held back').toBeGreaterThan(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
