import type { Browser } from 'playwright';
import { createRow, median, type BenchRow } from './row.ts';
import { withSite } from './with-site.ts';

const RUNS = 3;
const STEPS = 20;
/** CSS px that each step drags the map. */
const STEP = 4;
const OVERLAYS = 'areas dots events arcs scripts';

/**
 * Work of the main thread for each frame of a map that is dragged, MapLibre's
 * included, with all overlays; beside it the same map with none.
 */
export const bench = (): Promise<readonly BenchRow[]> =>
  withSite(async (browser, address) => {
    const [laden, bare]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      laden.push(await frameCost(browser, address, OVERLAYS));
      bare.push(await frameCost(browser, address, ''));
    }
    const baseline = { name: 'the same map without overlays', value: median(bare) };
    return [createRow('frame of a moving map with all overlays', median(laden), 'ms', baseline)];
  });

/** Milliseconds of the main thread for each frame in which the map stood elsewhere than before. */
async function frameCost(browser: Browser, address: string, overlays: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 960, height: 600 } });
  await page.route('**/moving.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>moving</title>
        <script type="module" src="./sarhad.js"></script>
        <sarhad-atlas src="./atlas/atlas.json">
          <sarhad-map overlays="${overlays}" style="display: block; block-size: 36rem"></sarhad-map>
        </sarhad-atlas>`,
    }),
  );
  await page.goto(`${address}moving.html`);
  const map = page.locator('sarhad-map');
  await map.locator('.frame.taken.settled').waitFor({ state: 'attached', timeout: 180_000 });
  await page.waitForLoadState('networkidle');
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map is not on the page');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  };
  await page.mouse.move(box.x + 300, box.y + 200);
  await page.mouse.down();
  const before = await worked();
  for (let step = 1; step <= STEPS; step += 1) {
    await page.mouse.move(box.x + 300 + step * STEP, box.y + 200);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const after = await worked();
  await page.mouse.up();
  await page.close();
  return ((after - before) * 1000) / STEPS;
}
