import type { Page } from 'playwright/test';
import type { SarhadAtlasElement } from '../../src/index.ts';
import { expect, test } from './sarhad-test.ts';

const MOST = 4;
const EMBEDS = 6;

const PAGE = `<!doctype html><html lang="en"><title>six</title><link rel="icon" href="data:," />
  <style>sarhad-map { display: block; inline-size: 14rem; block-size: 8rem; } div { display: flex; flex-wrap: wrap; }</style>
  <script type="module" src="./sarhad.js"></script>
  <div id="one">${'<sarhad-atlas src="./atlas/atlas.json"><sarhad-map></sarhad-map></sarhad-atlas>'.repeat(EMBEDS)}</div>
  <div id="two"></div></html>`;

test.beforeEach(async ({ page }) => {
  test.slow();
  await page.route('**/six.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  await page.goto('./six.html');
  await expect(page.locator('sarhad-map .frame.taken')).toHaveCount(MOST, { timeout: 180_000 });
});

const canvases = (page: Page) => page.locator('sarhad-map canvas.maplibregl-canvas');

test('of six maps on one page four have a WebGL context, and all can be used', async ({ page }) => {
  await expect(canvases(page)).toHaveCount(MOST);
  const maps = page.locator('sarhad-map');
  for (let number = 0; number < EMBEDS; number++) {
    await maps.nth(number).getByRole('listbox').focus();
    await page.keyboard.press('Enter');
    const focus = await page
      .locator('sarhad-atlas')
      .nth(number)
      .evaluate((atlas: SarhadAtlasElement) => atlas.getState().focus);
    expect(focus).toMatchObject({ kind: 'place' });
  }
});

test('twenty moves and fifty selections leave nothing behind, and what is gone gives its context back', async ({
  page,
}) => {
  const moved = page.locator('sarhad-map', { has: page.locator('.frame.taken') }).first();
  await move(page, 2);
  await select(page, 2);
  const before = await listeners(page);
  await move(page, 20);
  await select(page, 50);
  await expect(canvases(page)).toHaveCount(MOST);
  await expect(moved.locator('canvas.maplibregl-canvas')).toHaveCount(1);
  expect(await listeners(page)).toBeLessThanOrEqual(before);
  await page.evaluate(() => {
    for (const atlas of document.querySelectorAll('sarhad-atlas')) atlas.remove();
  });
  await expect
    .poll(() =>
      page.evaluate(() => {
        const held: unknown = Reflect.get(globalThis, Symbol.for('sarhad.live-contexts'));
        return held instanceof Set ? held.size : -1;
      }),
    )
    .toBe(0);
});

/** Moves the first atlas to the other box and back. */
const move = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    const atlas = document.querySelector('sarhad-atlas');
    if (atlas === null) throw new Error('no atlas');
    for (let time = 0; time < count; time++) {
      document.querySelector(time % 2 === 0 ? '#two' : '#one')?.append(atlas);
      await new Promise(requestAnimationFrame);
    }
  }, times);

const select = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    const atlas = document.querySelector<SarhadAtlasElement>('sarhad-atlas');
    for (let time = 0; time < count; time++) {
      await atlas?.select({ kind: 'place', id: time % 2 === 0 ? 'peshawar' : 'kabul' } as never);
      await new Promise(requestAnimationFrame);
    }
  }, times);

/** Listeners that live on the page after what is gone was swept away. */
async function listeners(page: Page): Promise<number> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('HeapProfiler.collectGarbage');
  await browser.send('Performance.enable');
  const { metrics } = await browser.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'JSEventListeners');
  if (found === undefined) throw new Error('The browser does not count listeners');
  return found.value;
}
