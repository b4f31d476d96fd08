import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { serve } from '../../src/start/serve.mjs';
import { LAUNCH_ARGS, presentChromiums } from '../browser/find-chromium.mjs';

/** The built site; `npm run bench` runs in the folder of the project. */
export const SITE = join(process.cwd(), 'dist/site');

interface Ways {
  /** As a server that compresses. */
  readonly gzip?: boolean;
  /** What the browser is started with; absent: so that it has WebGL. */
  readonly args?: readonly string[];
}

/** Measures in a browser while the site is served at `address`, which ends with `/`; both are closed after. */
export async function withSite<Measured>(
  measure: (browser: Browser, address: string) => Promise<Measured>,
  { gzip = false, args = LAUNCH_ARGS }: Ways = {},
): Promise<Measured> {
  const [executablePath] = presentChromiums();
  if (executablePath === undefined) throw new Error('There is no Chromium here: see `npm test`.');
  const server = await serve(SITE, 0, { gzip });
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const address = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
    return await measure(browser, address);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
