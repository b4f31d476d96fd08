import type { Locator, Page } from 'playwright/test';
import { expect, test } from './sarhad-test.ts';
import { tinyArchive } from './tiny-archive.ts';

const STYLE = {
  version: 8,
  sources: {},
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': 'rgb(10, 120, 200)' } },
  ],
};

const PAGE = `<!doctype html><html lang="en"><title>basemaps</title><link rel="icon" href="data:," />
  <style>sarhad-map { display: block; inline-size: 18rem; block-size: 14rem; }</style>
  <script type="module" src="./sarhad.js"></script>
  <sarhad-atlas src="./atlas/atlas.json">
    <sarhad-map basemap="./ground.json" overlays=""></sarhad-map>
    <sarhad-map basemap="./ground.pmtiles" overlays=""></sarhad-map>
  </sarhad-atlas></html>`;

test('a basemap of the host lies under the atlas: a style, and a PMTiles archive', async ({
  page,
}) => {
  test.slow();
  await page.goto('./');
  const archive = tinyArchive(await colouredTile(page, 'rgb(200, 60, 20)'));
  await page.route('**/basemaps.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  await page.route('**/ground.json', (route) => route.fulfill({ json: STYLE }));
  await page.route('**/ground.pmtiles', async (route) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers()['range'] ?? '');
    const [from, to] = [Number(range?.[1]), Math.min(Number(range?.[2]), archive.length - 1)];
    await route.fulfill({
      status: 206,
      headers: { 'content-range': `bytes ${String(from)}-${String(to)}/${String(archive.length)}` },
      body: archive.subarray(from, to + 1),
    });
  });
  await page.goto('./basemaps.html');
  const maps = page.locator('sarhad-map');
  for (const [number, colour] of [
    [0, [10, 120, 200]],
    [1, [200, 60, 20]],
  ] as const) {
    const map = maps.nth(number);
    await expect(map.locator('.frame.taken.settled')).toBeAttached({ timeout: 180_000 });
    await expect.poll(() => mostOf(page, map), { timeout: 120_000 }).toEqual(colour);
  }
});

const BROKEN = `<!doctype html><html lang="en"><title>broken</title><link rel="icon" href="data:," />
  <style>sarhad-map { display: block; inline-size: 18rem; block-size: 14rem; }</style>
  <script>
    window.heard = [];
    document.addEventListener('sarhad-error', ({ target, detail }) => window.heard.push(detail.message));
  </script>
  <script type="module" src="./sarhad.js"></script>
  <sarhad-atlas src="./atlas/atlas.json">
    <sarhad-map basemap="./none.json"></sarhad-map>
    <sarhad-map basemap="./none.pmtiles"></sarhad-map>
    <sarhad-map basemap="./hollow.json"></sarhad-map>
  </sarhad-atlas></html>`;

test.describe('a basemap that cannot be had', () => {
  test.use({ expectedMessages: [/Failed to load resource.*404/] });
  test('is named on the map and to the page, and our own ground serves', async ({ page }) => {
    test.slow();
    await page.route('**/broken.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: BROKEN }),
    );
    // A style that can be had, with ground that cannot.
    const sources = { ground: { type: 'vector', url: './none-of-it.json' } };
    await page.route('**/hollow.json', (route) =>
      route.fulfill({
        json: {
          version: 8,
          sources,
          layers: [{ id: 'ground', type: 'fill', source: 'ground', 'source-layer': 'land' }],
        },
      }),
    );
    await page.goto('./broken.html');
    const maps = page.locator('sarhad-map');
    const said: string[] = [];
    for (const [index, address] of ['./none.json', './none.pmtiles', './hollow.json'].entries()) {
      const map = maps.nth(index);
      const alert = map.getByRole('alert');
      await expect(alert).toContainText(`basemap="${address}": `, { timeout: 180_000 });
      said.push(await alert.innerText());
      await expect(map.locator('.frame')).not.toHaveClass(/taken/);
      await expect(map.locator('path.land.home')).not.toHaveCount(0);
    }
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect((await heard()).sort()).toEqual(said.sort());
    // Without it, nothing is wrong.
    await maps.first().evaluate((map) => {
      map.removeAttribute('basemap');
    });
    await expect(maps.first().getByRole('alert')).toHaveCount(0);
  });
});

/** A PNG of one colour. */
async function colouredTile(page: Page, colour: string): Promise<Uint8Array> {
  const bytes = await page.evaluate(async (fill) => {
    const canvas = new OffscreenCanvas(256, 256);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = fill;
    context.fillRect(0, 0, 256, 256);
    return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
  }, colour);
  return Uint8Array.from(bytes);
}

/** The commonest colour of the picture of an element: red, green, blue. */
async function mostOf(page: Page, element: Locator): Promise<number[]> {
  const picture = [...(await element.screenshot())];
  return page.evaluate(async (bytes) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const key = `${String(data[at])},${String(data[at + 1])},${String(data[at + 2])}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    return (most?.[0] ?? '').split(',').map(Number);
  }, picture);
}
