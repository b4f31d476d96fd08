/* global customElements, document, requestAnimationFrame -- in the functions that run in the page */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from '../../src/start/build.mjs';
import { ensureInstalled, root } from '../../src/start/install.mjs';
import { serve } from '../../src/start/serve.mjs';
import { ensureChromium, LAUNCH_ARGS } from './find-chromium.mjs';

/* `npm run picture`: photographs the running program for the README. */
ensureInstalled();
await build();
const executablePath = await ensureChromium();
const server = await serve(join(root, 'dist/site'), 0);
const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  await page.goto(
    `http://localhost:${String(server.address().port)}/#place=peshawar&from=2014-01-01&to=2024-01-01`,
  );
  await page.evaluate(() => customElements.whenDefined('sarhad-atlas'));
  await page.evaluate(() => document.querySelector('sarhad-atlas').ready);
  await page.getByRole('heading', { name: 'Peshawar' }).first().waitFor();
  await page.locator('sarhad-map .frame.taken.settled').waitFor({ timeout: 180_000 });
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.screenshot({
    path: join(root, 'tests/scenes/picture.jpg'),
    type: 'jpeg',
    quality: 82,
    animations: 'disabled',
  });
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
