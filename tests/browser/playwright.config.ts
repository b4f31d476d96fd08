import { defineConfig } from 'playwright/test';
import { LAUNCH_ARGS, presentChromiums } from './find-chromium.mjs';

const [executablePath] = presentChromiums();
if (executablePath === undefined)
  throw new Error('There is no Chromium here: run `npm test`, which installs one.');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1360, height: 850 },
    locale: 'en-GB',
    timezoneId: 'Asia/Kabul',
    launchOptions: { executablePath, args: LAUNCH_ARGS },
  },
});
