import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];
const isRoot = process.getuid?.() === 0;

const QUIET_ARGS = [
  // The test browser visits our own pages alone, and in containers the sandbox seldom starts.
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${[
    ...['Translate', 'OptimizationHints', 'MediaRouter', 'LocalNetworkAccessChecks'],
    // Two pages of the browser's own behind the address bar of each window, dearer than ours.
    ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ].join(',')}`,
];

/** A browser without calls home, with WebGL by software. */
export const LAUNCH_ARGS = [
  ...QUIET_ARGS,
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // The page itself is painted by the processor at once, not by way of the software WebGL.
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
];

/** A browser without calls home that has no WebGL at all. */
export const WITHOUT_WEBGL = [...QUIET_ARGS, '--disable-gpu', '--disable-3d-apis'];

/** Paths of Chromiums that are here, best first: named by the person, Playwright's, those on PATH, the usual places. */
export function presentChromiums() {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [
    process.env['SARHAD_CHROMIUM'] ?? '',
    chromium.executablePath(),
    ...onPath,
    ...USUAL_PLACES,
  ];
  return [...new Set(candidates)].filter(isExecutable);
}

/**
 * The path of a Chromium that starts here. Where there is none, one is
 * installed: by Playwright, else by Debian's package manager when we are root.
 * Throws with what a person can do when both fail.
 */
export async function ensureChromium() {
  for (const path of presentChromiums()) if (await starts(path)) return path;
  for (const install of [installByPlaywright, installByDebian]) {
    install();
    for (const path of presentChromiums()) if (await starts(path)) return path;
  }
  throw new Error(
    'No Chromium that starts was found, and none could be installed. Install Chromium or Google Chrome, ' +
      'or set SARHAD_CHROMIUM to the path of one, and run `npm test` again.',
  );
}

async function starts(executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS, timeout: 60_000 });
    await browser.close();
    return true;
  } catch (error) {
    console.log(`${executablePath} does not start: ${error.message.split('\n')[0]}`);
    return false;
  }
}

function installByPlaywright() {
  console.log('Installing a Chromium for the tests (npx playwright install chromium) …');
  const cli = join(import.meta.dirname, '../../node_modules/playwright/cli.js');
  const withDeps = isRoot && existsSync('/usr/bin/apt-get') ? ['--with-deps'] : [];
  const env = { ...process.env };
  delete env['PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD'];
  for (const extra of withDeps.length > 0 ? [withDeps, []] : [[]]) {
    const args = [cli, 'install', '--no-shell', ...extra, 'chromium'];
    if (spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0) return;
  }
  console.log('Playwright could not download a Chromium.');
}

function installByDebian() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing a Chromium for the tests (apt-get install chromium) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: 'inherit', env };
  spawnSync('apt-get', ['update', '-qq'], options);
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], options);
  if (status !== 0) console.log('apt-get could not install chromium.');
}

function isExecutable(path) {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
