import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type BrowserContext } from 'playwright/test';
import { serve } from '../../src/start/serve.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Options {
  /** Console messages that the test provokes on purpose. */
  readonly expectedMessages: readonly RegExp[];
}

interface Fixtures {
  /** Fails the test when the page said anything on its console, broke, or asked another host. */
  readonly quiet: undefined;
}

interface WorkerFixtures {
  /** Address of the built site, with the slash at its end. */
  readonly site: string;
  /** Another origin that serves the same files and lets every page read them. */
  readonly otherOrigin: string;
}

/** Said by the graphics driver of the machine about itself, not by the page. */
const DRIVER = /GL Driver Message|GPU stall due to ReadPixels/;

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  expectedMessages: [[], { option: true }],
  site: [
    async ({}, use) => {
      await served(false, use);
    },
    { scope: 'worker' },
  ],
  otherOrigin: [
    async ({}, use) => {
      await served(true, use);
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site);
  },
  quiet: [
    async ({ context, expectedMessages }, use) => {
      const heard = listen(context);
      await use(undefined);
      const unexpected = heard.filter(
        (message) =>
          !DRIVER.test(message) && !expectedMessages.some((known) => known.test(message)),
      );
      expect(unexpected, 'the page is silent and asks no other host').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function listen(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on('console', (message) => {
    heard.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    heard.push(`page error: ${error.error().stack ?? error.error().message}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own = hostname === 'localhost' || protocol === 'data:' || protocol === 'blob:';
    if (!own) heard.push(`request to another host: ${request.url()}`);
  });
  return heard;
}

async function served(cors: boolean, use: (address: string) => Promise<void>): Promise<void> {
  const server: Server = await serve(join(ROOT, 'dist/site'), 0, { cors });
  const { port } = server.address() as AddressInfo;
  await use(`http://localhost:${String(port)}/`);
  server.closeAllConnections();
  server.close();
}
