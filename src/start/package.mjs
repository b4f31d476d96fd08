import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once, runNode } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';

const BROWSER_SOURCES = [
  ...['src/core', 'src/draw', 'src/elements', 'src/formats', 'src/map', 'src/worker'],
  ...['src/define.ts', 'src/index.ts', 'package-lock.json', 'tsconfig.json'],
];

const TYPES = {
  name: 'types',
  sources: BROWSER_SOURCES,
  result: 'dist/types/index.d.ts',
  run: async () => {
    await rm(join(root, 'dist/types'), { recursive: true, force: true });
    await runNode(
      join(root, 'node_modules/typescript/bin/tsc'),
      ...['-p', '.', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly'],
      ...['--stripInternal', '--rootDir', 'src', '--outDir', 'dist/types'],
    );
  },
};

const MANIFEST = {
  name: 'custom elements manifest',
  sources: ['src/elements', 'package-lock.json'],
  result: 'dist/custom-elements.json',
  run: () =>
    runNode(
      join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js'),
      ...['analyze', '--litelement', '--quiet', '--outdir', 'dist'],
      ...['--globs', 'src/elements/**/*.ts'],
    ),
};

/** Makes what the npm package holds beside the site, the atlas and the command line. */
export async function buildPackage() {
  for (const step of [MANIFEST, TYPES]) await once(step);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureInstalled();
    await buildPackage();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
