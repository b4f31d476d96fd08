import type { Page } from 'playwright/test';
import { OVERLAYS } from '../../src/core/selection/settings.ts';
import { en } from '../../src/elements/base/words/en.ts';
import { atlasBytes } from '../build/built-atlas.ts';
import { expect, test } from './sarhad-test.ts';

const PAGE = `<!doctype html><html lang="en"><title>wrong</title><link rel="icon" href="data:," />
  <style>sarhad-map { display: block; inline-size: 30rem; block-size: 24rem; }</style>
  <script>
    window.heard = [];
    document.addEventListener('sarhad-error', ({ target, detail }) =>
      window.heard.push([target.localName, detail.message]));
  </script>
  <script type="module" src="./sarhad.js"></script>
  <sarhad-atlas id="sound" src="./atlas/atlas.json" sync="hsah">
    <sarhad-map renderer="vulkan" overlays="dots, moons"></sarhad-map>
  </sarhad-atlas>
  <sarhad-atlas id="broken" src="./atlas/broken.json"></sarhad-atlas></html>`;

const heard = (page: Page): Promise<string[][]> =>
  page.evaluate(() => (window as unknown as { heard: string[][] }).heard);

test('values that there are not are named with those there are, and so is an atlas that is not UTF-8', async ({
  page,
}) => {
  await page.route('**/wrong.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  // Half a letter of two bytes in the title.
  const bytes = Buffer.from(atlasBytes('atlas.json'));
  bytes[bytes.indexOf('"title":"') + '"title":"'.length] = 0xc3;
  await page.route('**/broken.json', (route) => route.fulfill({ body: bytes }));
  await page.goto('./wrong.html');

  const sync = en.errorAttribute('sync', 'hsah', en.errorNotOneOf('hash'));
  const renderer = en.errorAttribute('renderer', 'vulkan', en.errorNotOneOf('auto, svg, webgl'));
  const overlays = en.errorAttribute('overlays', 'moons', en.errorNotOneOf(OVERLAYS.join(', ')));
  const sound = page.locator('#sound');
  const map = page.locator('sarhad-map');
  await expect(sound.getByRole('alert').filter({ hasText: sync })).toBeVisible();
  // One thing wrong with the map is said at a time.
  await expect(map.getByRole('alert')).toHaveText(renderer);
  const broken = page.locator('#broken').getByRole('alert');
  await expect(broken).toContainText(/broken\.json.*not valid UTF-8/);

  // What is known of it is followed all the same.
  await expect(map.locator('g.dots .ring:not([r="0"])')).not.toHaveCount(0);
  await expect(map.locator('path.glaze')).toHaveCount(0);

  await map.evaluate((element) => {
    element.setAttribute('renderer', 'svg');
  });
  await expect(map.getByRole('alert')).toHaveText(overlays);
  await map.evaluate((element) => {
    element.setAttribute('overlays', 'areas  dots');
  });
  await expect(map.getByRole('alert')).toHaveCount(0);
  await expect(map.locator('path.glaze')).not.toHaveCount(0);
  await sound.evaluate((element) => {
    element.removeAttribute('sync');
  });
  await expect(sound.getByRole('alert')).toHaveCount(0);

  const said = await heard(page);
  expect(said.filter(([tag]) => tag === 'sarhad-map')).toEqual([
    ['sarhad-map', renderer],
    ['sarhad-map', overlays],
  ]);
  const atlases = said.filter(([tag]) => tag === 'sarhad-atlas').map(([, message]) => message);
  expect(atlases).toHaveLength(2);
  expect(atlases).toContain(sync);
  expect(atlases).toContainEqual(expect.stringContaining('UTF-8'));
});
