import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, root } from './install.mjs';

const VITE = join(root, 'node_modules/vite/bin/vite.js');
const SETTINGS = ['package-lock.json', 'vite.config.ts', 'tsconfig.json'];

/**
 * The steps from sources to `dist/site`. A step is done again only when one of
 * its sources, or what an earlier step made, is not what it was.
 */
const CLI = {
  name: 'command line',
  sources: ['src/core', 'src/formats', 'src/pipeline', ...SETTINGS],
  result: 'dist/cli/sarhad.js',
  run: () => runNode(VITE, 'build', '--mode', 'cli', '--logLevel', 'warn'),
};
const ATLAS = {
  name: 'atlas',
  sources: ['geodata', 'dist/cli'],
  result: 'dist/atlas/atlas.json',
  run: () => runNode('dist/cli/sarhad.js', 'build', '--out', 'dist/atlas'),
};
const SITE = {
  name: 'site',
  sources: [
    ...['src/core', 'src/draw', 'src/elements', 'src/formats', 'src/map', 'src/worker'],
    ...['src/define.ts', 'src/index.ts', 'index.html', ...SETTINGS],
  ],
  result: 'dist/site/index.html',
  run: () => runNode(VITE, 'build', '--logLevel', 'warn'),
};
const ATLAS_INTO_SITE = {
  name: 'atlas beside the site',
  sources: ['dist/atlas', 'dist/site/index.html'],
  result: 'dist/site/atlas/atlas.json',
  run: async () => {
    await rm(join(root, 'dist/site/atlas'), { recursive: true, force: true });
    await cp(join(root, 'dist/atlas'), join(root, 'dist/site/atlas'), { recursive: true });
  },
};

const SCENES = {
  name: 'playground',
  sources: [...SITE.sources, 'tests/scenes'],
  result: 'dist/scenes/index.html',
  run: () => runNode(VITE, 'build', '--mode', 'scenes', '--logLevel', 'warn'),
};

/** Builds what is not up to date. Throws with the name of the step and what it said. */
export async function build() {
  // Both are let finish, so that what went wrong is the last thing said.
  const sides = await Promise.allSettled([inTurn(CLI, ATLAS), inTurn(SITE)]);
  const failed = sides.filter((side) => side.status === 'rejected').map((side) => side.reason);
  if (failed.length > 0) throw new Error(failed.map((error) => error.message).join('\n\n'));
  await inTurn(ATLAS_INTO_SITE);
}

/** Builds the playground of tests/scenes beside the site whose atlas it shows. */
export async function buildScenes() {
  await build();
  await inTurn(SCENES);
}

async function inTurn(...steps) {
  for (const step of steps) await once(step);
}

/**
 * Does the step unless its sources are what they were when it was last done and
 * its result is there.
 */
export async function once(step) {
  const stamp = join(root, 'dist/.stamps', `${step.name.replaceAll(' ', '-')}.sha256`);
  const before = await fingerprint(step.sources);
  const known = existsSync(stamp) ? await readFile(stamp, 'utf8') : undefined;
  if (known === before && existsSync(join(root, step.result))) return;
  const began = performance.now();
  console.log(`Building the ${step.name} …`);
  try {
    await step.run();
  } catch (error) {
    throw new Error(`The ${step.name} could not be built.\n${error.message}`, { cause: error });
  }
  if (!existsSync(join(root, step.result)))
    throw new Error(`The ${step.name} was built, but ${step.result} is not there.`);
  await mkdir(join(root, 'dist/.stamps'), { recursive: true });
  await writeFile(stamp, before);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`Built the ${step.name} in ${seconds} s`);
}

/** Changes when a file below `paths` is added, removed or says something else. */
async function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of await filesBelow(path)) {
      const content = await readFile(join(root, file));
      hash.update(`${file}\n${String(content.length)}\n`).update(content);
    }
  return hash.digest('hex');
}

async function filesBelow(path) {
  if (!existsSync(join(root, path))) return [];
  if (!(await stat(join(root, path))).isDirectory()) return [path];
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** Runs a Node program in the root; resolves when it ends well, rejects with what it said. */
export function runNode(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let said = '';
    const listen = (chunk) => {
      said += String(chunk);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`${said.trimEnd()}\n(exit code ${String(code)})`));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureInstalled();
    await build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
