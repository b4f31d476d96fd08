import type { Browser } from 'playwright';
import { WITHOUT_WEBGL } from '../browser/find-chromium.mjs';
import { regionalText, repeat } from './english-texts.ts';
import { createRow, median, type BenchRow } from './row.ts';
import { withSite } from './with-site.ts';

const RUNS = 3;
const [KILOBYTE, MEGABYTE] = [1_000, 1_000_000];

/**
 * The longest that a page stands still from when a text dense with names is
 * dropped on it until it is linked and shown; beside it the same for a short
 * text. Without WebGL, whose frames here are drawn by the processor.
 */
export const bench = (): Promise<readonly BenchRow[]> =>
  withSite(
    async (browser, address) => {
      const [long, short]: [number[], number[]] = [[], []];
      for (let run = 0; run < RUNS; run += 1) {
        long.push(await longestFrame(browser, address, MEGABYTE));
        short.push(await longestFrame(browser, address, KILOBYTE));
      }
      const baseline = { name: 'of 1 kB', value: median(short) };
      return [createRow('longest frame while 1 MB is dropped', median(long), 'ms', baseline)];
    },
    { args: WITHOUT_WEBGL },
  );

/** Milliseconds between two frames, the most there were until the text stood on the page and two seconds after. */
async function longestFrame(browser: Browser, address: string, bytes: number): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const text = repeat(regionalText().paragraphs, bytes).join('\n\n').slice(0, bytes);
  const longest = await page.evaluate(async (words) => {
    const atlas = document.querySelector('sarhad-atlas');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([words], 'long.txt', { type: 'text/plain' }));
    atlas?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    let most = 0;
    let last = performance.now();
    let shown = Infinity;
    while (last < shown + 2000) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      most = Math.max(most, now - last);
      last = now;
      const reader = atlas?.shadowRoot?.querySelector('sarhad-text')?.shadowRoot;
      if (shown === Infinity && reader?.querySelector('[part~=mention]') != null) shown = now;
    }
    return most;
  }, text);
  await page.close();
  return longest;
}
