import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from '../../src/start/install.mjs';

/*
 * `npm run eval`: how well the linker reads, for every gold set that is there,
 * beside `compromise` and a plain gazetteer. The same data give the same
 * figures. `--tuned` prints those of the sets that may be tuned on alone, and
 * `--errors` what is wrong in them: what is held out is looked at when all is done.
 */
const given = process.argv.slice(2);
const unknown = given.filter((word) => word !== '--errors' && word !== '--tuned');
if (unknown.length > 0) {
  console.error(`No such option: ${unknown.join(', ')}. There are --errors and --tuned.`);
  process.exit(2);
}
ensureInstalled();
process.chdir(root);
const { build } = await import('vite');

// Inside the project, so that its packages are found.
const folder = join(root, 'dist/eval');
await rm(folder, { recursive: true, force: true });
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: {
    ssr: join(root, 'tests/eval/evaluate.ts'),
    outDir: folder,
    target: 'node20',
    copyPublicDir: false,
  },
});
const { evaluate } = await import(pathToFileURL(join(folder, 'evaluate.js')).href);
for (const line of await evaluate(whatOf())) console.log(line);

function whatOf() {
  if (given.includes('--errors')) return 'errors';
  return given.includes('--tuned') ? 'tuned' : 'all';
}
