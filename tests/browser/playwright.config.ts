import { defineConfig } from 'playwright/test';
import { LAUNCH_ARGS, presentChromiums, WITHOUT_WEBGL } from './find-chromium.mjs';

const [executablePath] = presentChromiums();
if (executablePath === undefined)
  throw new Error('There is no Chromium here: run `npm test`, which installs one.');

/** What is tested where MapLibre draws the ground; all else runs without WebGL, which is quicker. */
const WITH_WEBGL = /(renderer|(axe|basemap|contexts|embed)-webgl)\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // Long enough for software WebGL on two busy cores; a test that passes does not wait for it.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1360, height: 850 },
    locale: 'en-GB',
    timezoneId: 'Asia/Kabul',
    actionTimeout: 90_000,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath },
  },
  projects: [
    {
      name: 'webgl',
      testMatch: WITH_WEBGL,
      // Software WebGL takes all the cores there are: two at once only wait for each other.
      workers: 1,
      use: { launchOptions: { executablePath, args: LAUNCH_ARGS } },
    },
    {
      name: 'no webgl',
      testMatch: /\.spec\.ts$/,
      testIgnore: WITH_WEBGL,
      use: { launchOptions: { executablePath, args: WITHOUT_WEBGL } },
    },
  ],
});
