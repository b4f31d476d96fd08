import { LAUNCH_ARGS } from './find-chromium.mjs';
import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

// A browser that has no WebGL at all, not one that was talked out of it.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [
        ...LAUNCH_ARGS.filter((arg) => !/angle|swiftshader/.test(arg)),
        '--disable-gpu',
        '--disable-3d-apis',
      ],
    });
  },
});

test('a browser without WebGL shows the whole experience', async ({ page }) => {
  await page.goto('about:blank');
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBe(
    null,
  );
  const atlas = await AtlasPage.open(page);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('sarhad-map canvas.maplibregl-canvas')).toHaveCount(0);
  await atlas.expectUsable();
});
