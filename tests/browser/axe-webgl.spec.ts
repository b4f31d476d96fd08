import { AtlasPage } from './atlas-page.ts';
import { violations } from './run-axe.ts';
import { expect, test } from './sarhad-test.ts';

test('axe finds nothing where MapLibre draws the ground', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const atlas = await AtlasPage.open(page, 'place=peshawar');
  await atlas.webgl();
  expect(await violations(page)).toEqual([]);
});
