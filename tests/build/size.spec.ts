import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, mergeConfig, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { gzipped, pageGraph, ROOT, scripts, SITE, staticGraph, textOf } from './built-site.ts';

const KB = 1024;

/** What only MapLibre's own code says. */
const isMapLibre = (file: string): boolean => textOf(file).includes('maplibregl-');

// Each figure has two sides: a budget that is met by loading nothing is not met.
describe('before the first map is clickable', () => {
  test.for([
    ['the elements', staticGraph('src/define.ts')],
    ['the page of the app', pageGraph()],
  ] as const)('%s: 20 to 50 KB of script', ([, files]) => {
    expect(gzipped(files)).toBeGreaterThan(20 * KB);
    expect(gzipped(files)).toBeLessThanOrEqual(50 * KB);
  });

  test('the data are 15 to 60 KB', () => {
    const size = gzipped(['atlas/atlas.json']);
    expect(size).toBeGreaterThan(15 * KB);
    expect(size).toBeLessThanOrEqual(60 * KB);
  });
});

describe('MapLibre', () => {
  test('stands in chunks of its own, which nothing loads at first', () => {
    const early = new Set([
      ...['src/define.ts', 'src/index.ts'].flatMap(staticGraph),
      ...pageGraph(),
    ]);
    const chunks = scripts().filter(isMapLibre);
    expect(chunks.length).toBeGreaterThan(0);
    expect(chunks.filter((file) => early.has(file))).toEqual([]);
    expect(gzipped(chunks)).toBeGreaterThan(150 * KB);
  });
});

describe('our own code', () => {
  test('is 40 to 90 KB in all chunks together', async () => {
    const output = await buildWithoutPackages();
    const code = output.flatMap((part) => (part.type === 'chunk' ? [part.code] : codeOf(part)));
    const size = code.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(size).toBeGreaterThan(40 * KB);
    expect(size).toBeLessThanOrEqual(90 * KB);
  });
});

/** The site as it is built, but every package left outside: what remains is ours. */
async function buildWithoutPackages(): Promise<Rolldown.RolldownOutput['output'][number][]> {
  const external = (id: string): boolean =>
    !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0');
  const built = await build(
    mergeConfig(
      {
        configFile: join(ROOT, 'vite.config.ts'),
        root: ROOT,
        logLevel: 'warn',
        mode: 'production',
      },
      {
        build: { write: false, rolldownOptions: { external } },
        worker: { rolldownOptions: { external } },
      },
    ),
  );
  return [built].flat().flatMap((one) => ('output' in one ? one.output : []));
}

/** A worker is an asset to the site that starts it. */
function codeOf(asset: Rolldown.OutputAsset): string[] {
  if (!asset.fileName.endsWith('.js')) return [];
  const code = String(asset.source);
  return code.includes('maplibregl') ? [] : [code];
}

test('the site is whole', () => {
  expect(existsSync(join(SITE, 'index.html'))).toBe(true);
});
