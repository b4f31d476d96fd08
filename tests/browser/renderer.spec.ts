import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

// A small map that does not glide: software WebGL paints each pixel of each frame by the processor.
test.use({
  viewport: { width: 1024, height: 620 },
  contextOptions: { reducedMotion: 'reduce' },
});

/** Degrees over the whole first view. */
const POINTS = [
  [62, 30],
  [66, 34],
  [69.2, 34.5],
  [71.5, 34],
  [70.6, 33],
  [67, 25],
  [74, 36],
] as const;

const projected = async (atlas: AtlasPage): Promise<{ x: number; y: number }[]> =>
  Promise.all(POINTS.map((point) => atlas.onScreen(point)));

test('MapLibre takes over without a jump', async ({ page }) => {
  test.slow();
  const atlas = await AtlasPage.open(page);
  const before = await projected(atlas);
  await atlas.webgl();
  const after = await projected(atlas);
  for (const [index, { x, y }] of before.entries()) {
    expect(Math.abs((after[index]?.x ?? NaN) - x)).toBeLessThanOrEqual(0.5);
    expect(Math.abs((after[index]?.y ?? NaN) - y)).toBeLessThanOrEqual(0.5);
  }
});

test('renderer="svg" never loads the map library', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    scripts.push(response.url());
  });
  await page.route('**/svg.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>svg</title><link rel="icon" href="data:," />
        <script type="module" src="./sarhad.js"></script>
        <sarhad-atlas src="./atlas/atlas.json" place="peshawar">
          <sarhad-map renderer="svg" style="block-size: 30rem"></sarhad-map>
          <sarhad-place></sarhad-place>
        </sarhad-atlas></html>`,
    }),
  );
  const atlas = await AtlasPage.open(page, '', './svg.html');
  await atlas.expectUsable();
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => /maplibre/i.test(url))).toEqual([]);
  await expect(page.locator('sarhad-map canvas.maplibregl-canvas')).toHaveCount(0);
});

test('a lost context leaves a map that works', async ({ page }) => {
  test.slow();
  const atlas = await AtlasPage.open(page);
  await atlas.webgl();
  const before = await projected(atlas);
  await page.locator('sarhad-map canvas.maplibregl-canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(atlas.map.locator('.frame:not(.taken)')).toBeAttached();
  expect(await projected(atlas)).toEqual(before);
  await atlas.expectUsable();
});
