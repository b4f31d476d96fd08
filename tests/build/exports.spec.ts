import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT, scripts, textOf } from './built-site.ts';

const TAGS = [
  ...['sarhad-atlas', 'sarhad-map', 'sarhad-places', 'sarhad-place', 'sarhad-passages'],
  ...['sarhad-text', 'sarhad-events', 'sarhad-timeline', 'sarhad-search', 'sarhad-legend'],
];

/** What a host page may style with `::part()`. */
const PARTS = [
  ...['map', 'label', 'passage', 'mention', 'event', 'place', 'card', 'timeline', 'handle'],
  'snippet',
];

/** The manifest of npm, as far as it is looked at here. */
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  exports: Record<string, string | Record<string, string>>;
  files: string[];
  bin: Record<string, string>;
  customElements: string;
  dependencies: Record<string, string>;
};

/** A project that has sarhad among its packages. */
let consumer: string;
beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), 'sarhad-consumer-'));
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
  execFileSync('mkdir', ['-p', join(consumer, 'node_modules')]);
  symlinkSync(ROOT, join(consumer, 'node_modules/sarhad'));
});
afterAll(() => {
  rmSync(consumer, { recursive: true });
});

describe('the package', () => {
  test('has every file that it exports, within the files it ships', () => {
    const targets = Object.values(manifest.exports)
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .map((target) => target.replace('/*', '/atlas.json'))
      .concat(manifest.customElements, Object.values(manifest.bin))
      .map((target) => target.replace(/^\.\//, ''));
    expect(targets.length).toBeGreaterThan(8);
    for (const target of targets) {
      expect(existsSync(join(ROOT, target)), target).toBe(true);
      if (target !== 'package.json')
        expect(
          manifest.files.some((folder) => target === folder || target.startsWith(`${folder}/`)),
          target,
        ).toBe(true);
    }
  });

  test('resolves by name', () => {
    for (const name of ['sarhad', 'sarhad/define', 'sarhad/atlas/atlas.json'])
      expect(resolve(name)).toContain('/dist/site/');
    expect(resolve('sarhad/custom-elements.json')).toContain('/dist/custom-elements.json');
  });

  test('gives its types to those who import it', () => {
    writeFileSync(
      join(consumer, 'use.ts'),
      "import { SarhadAtlasElement } from 'sarhad';\nimport 'sarhad/define';\n" +
        'export const select = (atlas: SarhadAtlasElement): void => {\n  atlas.select(null);\n};\n' +
        // Wrong on purpose: had the types been lost, this would be no error.
        '// @ts-expect-error a focus has a kind that is known\n' +
        "export const wrong = (atlas: SarhadAtlasElement): void => { atlas.select({ kind: 'moon', id: '' }); };\n",
    );
    const options = {
      noEmit: true,
      strict: true,
      target: 'es2023',
      module: 'esnext',
      moduleResolution: 'bundler',
      skipLibCheck: true,
      preserveSymlinks: true,
      types: [],
    };
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['use.ts'] }),
    );
    const { stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', consumer],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('');
  });
});

test('the custom elements manifest knows every tag', () => {
  const { modules } = JSON.parse(readFileSync(join(ROOT, manifest.customElements), 'utf8')) as {
    modules: { declarations?: { tagName?: string }[] }[];
  };
  const known = modules.flatMap((module) =>
    (module.declarations ?? []).flatMap(({ tagName }) => tagName ?? []),
  );
  expect(known.sort()).toEqual([...TAGS].sort());
});

test('the custom elements manifest and the code know every part that a page may style', () => {
  const { modules } = JSON.parse(readFileSync(join(ROOT, manifest.customElements), 'utf8')) as {
    modules: { declarations?: { cssParts?: { name: string }[] }[] }[];
  };
  const told = modules.flatMap((module) =>
    (module.declarations ?? []).flatMap(({ cssParts }) => (cssParts ?? []).map(({ name }) => name)),
  );
  expect(told).toEqual(expect.arrayContaining(PARTS));
  const code = scripts().map(textOf).join('\n');
  // Beside `part=` in a template, where quotes may be left out, in an attribute that is set, or in an expression of it.
  const unseen = PARTS.filter(
    (part) => !new RegExp(`["'\`]${part}["'\`]|part=${part}[\\s>]`).test(code),
  );
  expect(unseen).toEqual([]);
});

test('the README tells of the elements as they are', async () => {
  const { renewReadme } = await import('../../src/start/docs.mjs');
  expect(
    await renewReadme(),
    'README.md is behind the comments of the elements: run `npm run docs`',
  ).toBe(readFileSync(join(ROOT, 'README.md'), 'utf8'));
});

test('the README says what each package is for', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const unsaid = Object.keys(manifest.dependencies).filter(
    (name) => !readme.includes(`\`${name}\``),
  );
  expect(unsaid).toEqual([]);
});

test('the page names its parts by relative addresses', () => {
  const page = textOf('index.html');
  expect([...page.matchAll(/(?:src|href)="(?!data:)([^"]*)"/g)].map(([, url]) => url)).toSatisfy(
    (urls: string[]) => urls.length > 1 && urls.every((url) => url.startsWith('./')),
  );
});

const resolve = (name: string): string =>
  execFileSync(
    process.execPath,
    [
      '--preserve-symlinks',
      '--input-type=module',
      '-e',
      `console.log(import.meta.resolve(${JSON.stringify(name)}))`,
    ],
    { cwd: consumer, encoding: 'utf8' },
  ).trim();
