import type { SarhadMapElement } from '../../src/index.ts';
import { AtlasPage, atlasPlace } from './atlas-page.ts';
import { shiftBetween } from './picture-shift.ts';
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

/** The ground alone, without what lies over it: labels and marks are the same in both pictures. */
async function ground(atlas: AtlasPage): Promise<Buffer> {
  const box = await atlas.mapBox();
  const [width, height] = [Math.round(box.width * 0.7), Math.round(box.height * 0.6)];
  const clip = { x: Math.round(box.x) + 20, y: Math.round(box.y) + 20, width, height };
  await atlas.map.evaluate((map: SarhadMapElement) => {
    const over = map.renderRoot.querySelectorAll<SVGElement>('.overlay, .curves');
    for (const layer of over) layer.style.visibility = 'hidden';
  });
  return atlas.page.screenshot({ clip, timeout: 180_000 });
}

for (const [view, place] of [
  ['the first view', undefined],
  ['Kurram, near by', 'kurram'],
] as const) {
  test(`MapLibre draws the ground where the SVG had it: ${view}`, async ({ page }) => {
    test.slow();
    const atlas = await AtlasPage.open(page);
    const draw = (renderer: 'svg' | 'auto') =>
      atlas.map.evaluate((map: SarhadMapElement, by) => {
        map.renderer = by;
      }, renderer);
    await draw('svg');
    if (place !== undefined) await atlas.fit(place);
    await expect(atlas.map.locator('.frame:not(.taken) g.rivers path').first()).toBeAttached();
    const before = await ground(atlas);
    await draw('auto');
    await expect(atlas.map.locator('.frame.taken.settled')).toBeAttached({ timeout: 180_000 });
    const after = await ground(atlas);
    expect(await shiftBetween(page, before, after)).toMatchObject({ x: 0, y: 0 });
  });
}

test('where MapLibre draws, a click chooses and a drag moves the ground with all that lies on it', async ({
  page,
}) => {
  test.slow();
  const atlas = await AtlasPage.open(page);
  await atlas.webgl();
  await expect(atlas.map.locator('.frame.taken.settled')).toBeAttached();
  const kabul = atlasPlace('kabul').point;
  if (kabul === null) throw new Error('Kabul has no point');
  const there = await atlas.onScreen(kabul);
  await page.mouse.click(there.x, there.y);
  await atlas.expectSelected('kabul');
  const before = await ground(atlas);
  const { x, y, width, height } = await atlas.mapBox();
  const from = { x: x + width * 0.8, y: y + height * 0.3 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 5, from.y + 4);
  await page.mouse.move(from.x + 10, from.y + 8);
  await page.mouse.up();
  await atlas.expectSelected('kabul');
  await expect
    .poll(async () => {
      const now = await atlas.onScreen(kabul);
      return [Math.round(now.x - there.x), Math.round(now.y - there.y)];
    })
    .toEqual([10, 8]);
  await atlas.rest();
  expect(await shiftBetween(page, before, await ground(atlas), 12)).toMatchObject({ x: 10, y: 8 });
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
