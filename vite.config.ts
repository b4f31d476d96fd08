import { defaultClientConditions, defineConfig, type UserConfig } from 'vite';

/** Of a package that comes in several forms, the worker's is taken: the page's own may need a `document`. */
const resolve = { conditions: ['worker', ...defaultClientConditions] };

/** The site: the app page, the elements for other sites, and all their chunks, in one folder. */
const site: UserConfig = {
  base: './',
  publicDir: false,
  resolve,
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2022',
    // What imports what, for the size tests.
    manifest: true,
    // The atlas beside the site is read at run time; nothing is worth putting into the script.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'index.html', sarhad: 'src/define.ts', elements: 'src/index.ts' },
      preserveEntrySignatures: 'exports-only',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'chunks/[name]-[hash][extname]',
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        entryFileNames: 'chunks/[name]-[hash].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
};

/** The command line: one file for Node, dependencies left outside. */
const cli: UserConfig = {
  publicDir: false,
  build: {
    ssr: 'src/pipeline/cli.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'sarhad.js' } },
  },
};

/** The playground: one element at a time, for people and for the browser tests. */
const scenes: UserConfig = {
  root: 'tests/scenes',
  base: './',
  publicDir: false,
  resolve,
  build: { outDir: '../../dist/scenes', emptyOutDir: true, target: 'es2022' },
  worker: { format: 'es' },
};

export default defineConfig(({ mode }) => ({ cli, scenes })[mode] ?? site);
