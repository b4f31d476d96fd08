import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as buildSite } from '../../src/start/build.mjs';
import { ensureInstalled, root } from '../../src/start/install.mjs';

/*
 * `npm run bench [NAME…]`: runs the benchmarks and prints a figure for each
 * beside a baseline of the same run. Nothing is asserted: a slow machine is no
 * error. `--json` prints one JSON row a line.
 */
const NAMES = [
  'linking',
  'archive',
  'focus',
  'brush',
  'search',
  'first-paint',
  'moving-map',
  'dropping',
];

ensureInstalled();
process.chdir(root);
await buildSite();
const { build } = await import('vite');

const json = process.argv.includes('--json');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are ${NAMES.join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : NAMES) {
  for (const row of await (await load(name))()) print(row);
}

/** The benchmark, compiled as it would be shipped. */
async function load(name) {
  const source = join(root, 'tests/bench', `${name}.ts`);
  if (!existsSync(source)) throw new Error(`${source} is not there`);
  // Inside the project, so that its packages are found.
  const folder = join(root, 'dist/bench', name);
  await rm(folder, { recursive: true, force: true });
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: { ssr: source, outDir: folder, target: 'node20', copyPublicDir: false },
  });
  const module = await import(pathToFileURL(join(folder, `${name}.js`)).href);
  return module.bench;
}

function print(row) {
  if (json) {
    console.log(JSON.stringify(row));
    return;
  }
  const { name, value, unit, baseline, ratio } = row;
  console.log(
    `${name}: ${figure(value)} ${unit}; ${baseline.name}: ${figure(baseline.value)} ${unit}; ratio ${figure(ratio)}`,
  );
}

function figure(value) {
  return Number(value.toPrecision(3)).toLocaleString('en');
}
