import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { createRow, median, type BenchRow } from './row.ts';
import { SITE, withSite } from './with-site.ts';

const RUNS = 7;
/** A fair mobile line: bytes a second each way, and milliseconds there and back. */
const LINE = {
  downloadThroughput: 4e6 / 8,
  uploadThroughput: 1e6 / 8,
  latency: 60,
  offline: false,
};

/**
 * From the start of the navigation to the first map that answers to a click,
 * over a mobile line, nothing cached; beside it the same page with MapLibre
 * loaded before anything else, which is how a map library is usually used.
 */
export const bench = (): Promise<readonly BenchRow[]> =>
  withSite(
    async (browser, address) => {
      const page = await readFile(join(SITE, 'index.html'), 'utf8');
      const usual = page.replace(
        '<script type="module"',
        `<script type="module" src="./chunks/${await mapLibreChunk()}"></script>$&`,
      );
      if (usual === page) throw new Error('The page has no script to put MapLibre before');
      const [ours, theirs]: [number[], number[]] = [[], []];
      for (let run = 0; run < RUNS; run += 1) {
        ours.push(await firstMap(browser, address, page));
        theirs.push(await firstMap(browser, address, usual));
      }
      const baseline = { name: 'the same page with MapLibre loaded first', value: median(theirs) };
      return [createRow('first map that can be clicked', median(ours), 'ms', baseline)];
    },
    { gzip: true },
  );

/** Milliseconds from the start of the navigation until the ground of the map is drawn and answers. */
async function firstMap(browser: Browser, address: string, html: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await page.goto(address, { waitUntil: 'commit' });
  const drawn = await page.waitForFunction(
    () => {
      const map = document
        .querySelector('sarhad-atlas')
        ?.shadowRoot?.querySelector('sarhad-map')?.shadowRoot;
      return map?.querySelector('.ground path') == null ? 0 : performance.now();
    },
    undefined,
    { polling: 'raf', timeout: 60_000 },
  );
  const time = await drawn.jsonValue();
  await context.close();
  return time;
}

/** The file that holds MapLibre itself. */
async function mapLibreChunk(): Promise<string> {
  for (const file of await readdir(join(SITE, 'chunks'))) {
    if (!file.endsWith('.js') || file.includes('worker')) continue;
    if ((await readFile(join(SITE, 'chunks', file), 'utf8')).includes('maplibregl-canvas'))
      return file;
  }
  throw new Error('No chunk of the site holds MapLibre');
}
