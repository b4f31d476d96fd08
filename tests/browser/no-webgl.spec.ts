import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

test('a browser without WebGL shows the whole experience', async ({ page }) => {
  await page.goto('about:blank');
  // The interface is there, as in most browsers that cannot give a context; what it gives is not.
  expect(
    await page.evaluate(() => [
      typeof WebGL2RenderingContext,
      document.createElement('canvas').getContext('webgl2'),
    ]),
  ).toEqual(['function', null]);
  const atlas = await AtlasPage.open(page);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('sarhad-map canvas.maplibregl-canvas')).toHaveCount(0);
  await atlas.expectUsable();
});
