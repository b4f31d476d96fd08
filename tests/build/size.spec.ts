import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, mergeConfig, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { SENSE_RULES } from '../../src/core/linking/sense-rules.ts';
import { packWords } from '../../src/core/linking/word-list.ts';
import { gzipped, pageGraph, ROOT, scripts, SITE, staticGraph, textOf } from './built-site.ts';

const KB = 1024;
/** The languages of the interface whose words are fetched when they are chosen. */
const LANGUAGES = ['ur', 'ps', 'prs'] as const;

/** What the worker fetches when a text needs it, at least and at most so many KB of our own code. */
const PARTS = [
  [5, 8, 'that reads Arabic script', 'native-reading'],
  [0.5, 1.5, 'that reads Markdown', 'read-markdown'],
  [0.5, 1.5, 'that reads HTML', 'read-html'],
  [0.3, 1, 'that reads plain text', 'read-plain'],
  [0.5, 1.5, 'that finds dates', 'find-dates'],
] as const;

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
  const sizes = buildWithoutPackages().then(sizesOf);

  test('is 40 to 90 KB in all chunks of the elements together', async () => {
    const { elements } = await sizes;
    expect(elements).toBeGreaterThan(40 * KB);
    expect(elements).toBeLessThanOrEqual(90 * KB);
  });

  // On top of those 90 KB: nobody pays for it who drops no text.
  test('is 10 to 21 KB in the worker that links dropped texts, before it has seen one', async () => {
    const { worker } = await sizes;
    expect(worker).toBeGreaterThan(10 * KB);
    expect(worker).toBeLessThanOrEqual(21 * KB);
  });

  // What a text needs beyond that is fetched when it is dropped.
  test.for(PARTS)('is %i to %i KB in the part of the worker %s', async ([least, most, , part]) => {
    const size = (await sizes).parts.get(part) ?? 0;
    expect(size).toBeGreaterThan(least * KB);
    expect(size).toBeLessThanOrEqual(most * KB);
  });

  test('is at most 33 KB in the worker and all its parts together', async () => {
    const { worker, parts } = await sizes;
    const whole = [...parts.values()].reduce((sum, size) => sum + size, worker);
    expect(whole).toBeLessThanOrEqual(33 * KB);
  });

  test("has the words of the linker's rules, but not the sentences by which they are tested", () => {
    const shipped = scripts().map(textOf).join();
    const [example = '?'] = SENSE_RULES.flatMap(({ examples }) => examples);
    expect(shipped.includes(example), example).toBe(false);
    const roads = packWords('road highway expressway motorway street avenue boulevard bypass');
    expect(shipped.includes(roads), roads).toBe(true);
  });

  // On top of them too: a reader in English loads none, every other one.
  test.for(LANGUAGES)('is 3 to 6 KB in the words of %s', async (lang) => {
    const size = (await sizes)[lang];
    expect(size).toBeGreaterThan(3 * KB);
    expect(size).toBeLessThanOrEqual(6 * KB);
  });
});

type Share = 'elements' | 'worker' | (typeof LANGUAGES)[number];
/** Bytes after gzip, each file by itself. */
interface Sizes extends Record<Share, number> {
  /** What the worker fetches, by the name of the file. */
  readonly parts: ReadonlyMap<string, number>;
}

function sizesOf(output: Rolldown.RolldownOutput['output'][number][]): Sizes {
  const sizes = { elements: 0, worker: 0, ur: 0, ps: 0, prs: 0 };
  const parts = new Map<string, number>();
  for (const file of output) {
    if (file.type === 'chunk') {
      const share = LANGUAGES.find((lang) => lang === file.name) ?? 'elements';
      sizes[share] += gzipSync(file.code).length;
    } else
      for (const code of codeOf(file)) {
        const size = gzipSync(code).length;
        const [, part = ''] = /^chunks\/([a-z-]+)-/.exec(file.fileName) ?? [];
        if (part === 'linker') sizes.worker += size;
        else parts.set(part, size);
      }
  }
  return { ...sizes, parts };
}

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
