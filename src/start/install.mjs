import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with the trailing slash gone. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const OLDEST_NODE = [20, 19];

/**
 * Installs the packages that package-lock.json names and node_modules lacks.
 * Install scripts are not run: none of our packages needs one, and the
 * downloads that some of them start may fail behind a firewall.
 * Throws with a message for a person.
 */
export function ensureInstalled() {
  checkNode();
  const lacking = lackingPackages();
  if (lacking.length === 0) return;
  console.log(
    `Installing ${String(lacking.length)} npm packages that are missing or of another version …`,
  );
  // `npm ci` empties node_modules first, so it is for a folder that has nothing of worth.
  const fresh = !existsSync(join(root, 'node_modules'));
  const outcome = npm(
    fresh ? 'ci' : 'install',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(fresh ? [] : ['--no-save']),
  );
  if (outcome.status !== 0)
    throw new Error('npm could not install the packages: its own message stands above.');
  const still = lackingPackages();
  if (still.length > 0)
    throw new Error(`npm reported success, but these packages are missing: ${still.join(', ')}`);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major < needMajor || (major === needMajor && minor < needMinor))
    throw new Error(
      `Sarhad needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`,
    );
}

/** Paths (`node_modules/…`) of packages that are not there in the version of the lock. */
function lackingPackages() {
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && entry.optional !== true)
    .filter(([path, entry]) => installedVersion(path) !== entry.version)
    .map(([path]) => path);
}

function installedVersion(path) {
  const manifest = join(root, path, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

function npm(...args) {
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const own = process.env.npm_execpath;
  const options = { cwd: root, env, stdio: 'inherit' };
  // Under `npm start` the npm that called us is known; else the one on PATH is asked.
  return own !== undefined && /\.[cm]?js$/.test(own)
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
