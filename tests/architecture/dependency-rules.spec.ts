import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ICruiseResult, IConfiguration } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';
import { createPlantedProject, ROOT, type Files } from './planted-project.ts';

const RULES_FILE = join(ROOT, 'tests/architecture/dependency-rules.cjs');
const rules = createRequire(import.meta.url)(RULES_FILE) as IConfiguration;

const word = 'export const word = 1;\n';
const use = (path: string) => `import { word } from '${path}';\nexport const used = word;\n`;
const useModule = (path: string) => `import * as used from '${path}';\nexport const seen = used;\n`;

/** For each rule: a project of two or three files that breaks it, and nothing else. */
const PLANTED: Readonly<Record<string, Files>> = {
  'no-cycles': {
    'src/core/model/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;\n",
    'src/core/model/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;\n",
  },
  'nothing-unresolved': { 'src/draw/dots.ts': use('./gone.ts') },
  'declared-packages-only': { 'src/elements/map/map.ts': useModule('axe-core') },
  'core-imports-only-core': { 'src/core/layout/label.ts': useModule('lit') },
  'core-model-stays-apart': {
    'src/core/model/place.ts': use('../layout/view.ts'),
    'src/core/layout/view.ts': word,
  },
  'core-linking-stays-apart': {
    'src/core/linking/link.ts': use('../selection/focus.ts'),
    'src/core/selection/focus.ts': word,
  },
  'core-layout-stays-apart': {
    'src/core/layout/dots.ts': use('../linking/link.ts'),
    'src/core/linking/link.ts': word,
  },
  'core-selection-stays-apart': {
    'src/core/selection/focus.ts': use('../layout/view.ts'),
    'src/core/layout/view.ts': word,
  },
  'core-search-stays-apart': {
    'src/core/search/find.ts': use('../linking/link.ts'),
    'src/core/linking/link.ts': word,
  },
  'draw-keeps-its-arrows': {
    'src/draw/dots.ts': use('../map/camera.ts'),
    'src/map/camera.ts': word,
  },
  'draw-knows-no-framework': { 'src/draw/dots.ts': useModule('lit') },
  'map-keeps-its-arrows': {
    'src/map/camera.ts': use('../draw/dots.ts'),
    'src/draw/dots.ts': word,
  },
  'only-map-knows-maplibre': { 'src/elements/map/map.ts': useModule('maplibre-gl') },
  'only-sarhad-map-takes-the-stylesheet': {
    'src/elements/text/text.ts': "import 'maplibre-gl/dist/maplibre-gl.css';\n",
  },
  'formats-reads-for-linking': {
    'src/formats/read-text.ts': use('../core/linking/link-text.ts'),
    'src/core/linking/link-text.ts': word,
  },
  'worker-links-and-nothing-else': {
    'src/worker/linker.ts': use('../core/layout/view.ts'),
    'src/core/layout/view.ts': word,
  },
  'an-element-imports-no-element': {
    'src/elements/map/map.ts': use('../text/text.ts'),
    'src/elements/text/text.ts': word,
  },
  'base-imports-no-element': {
    'src/elements/base/theme.ts': use('../text/text.ts'),
    'src/elements/text/text.ts': word,
  },
  'elements-keep-their-arrows': {
    'src/elements/text/text.ts': use('../../formats/read-text.ts'),
    'src/formats/read-text.ts': word,
  },
  'browser-imports-no-pipeline': {
    'src/start-page.ts': use('./pipeline/cli.ts'),
    'src/pipeline/cli.ts': word,
  },
  'pipeline-imports-no-browser': {
    'src/pipeline/cli.ts': use('../draw/dots.ts'),
    'src/draw/dots.ts': word,
  },
  'browser-imports-no-node': { 'src/map/camera.ts': useModule('node:fs') },
  'nobody-imports-index': {
    'src/elements/text/text.ts': use('../../index.ts'),
    'src/index.ts': word,
  },
};

/** Breaking one rule breaks these as well, for they say the same of a larger part. */
const ALSO_BROKEN: Readonly<Record<string, readonly string[]>> = {
  'nobody-imports-index': ['elements-keep-their-arrows'],
};

interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** What the project in `folder` does against the rules. */
async function findViolations(folder: string): Promise<Violation[]> {
  // A process of its own for each: dependency-cruiser remembers what it resolved.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      // A planted project has its packages by a link.
      ...['--config', RULES_FILE, '--preserve-symlinks', '--output-type', 'json', 'src'],
    ],
    { cwd: folder, maxBuffer: 1 << 28 },
  ).catch((error: unknown) => {
    // The number of broken rules is the exit code; the report stands on standard output all the same.
    if (error instanceof Error && 'stdout' in error && String(error.stdout).startsWith('{'))
      return { stdout: String(error.stdout) };
    throw error;
  });
  const result = JSON.parse(stdout) as ICruiseResult;
  expect(result.summary.totalCruised).toBeGreaterThan(0);
  return result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

const brokenRules = async (folder: string) =>
  [...new Set((await findViolations(folder)).map(({ rule }) => rule))].sort();

describe('the arrows', () => {
  test('hold in the project', async () => {
    expect(await findViolations(ROOT)).toEqual([]);
  });

  test('have a planted violation each', () => {
    const names = rules.forbidden?.map((rule) => rule.name).sort();
    expect(Object.keys(PLANTED).sort()).toEqual(names);
  });

  test('let pass what they allow', async () => {
    const project = createPlantedProject({
      'src/core/model/place.ts': word,
      'src/core/layout/dots.ts': `${useModule('d3')}export * from '../model/place.ts';\n`,
      'src/core/linking/contract.ts': use('../model/place.ts'),
      'src/formats/read-text.ts': useModule('../core/linking/contract.ts'),
      'src/draw/dots.ts': useModule('../core/layout/dots.ts'),
      'src/map/camera.ts': useModule('maplibre-gl'),
      'src/elements/base/theme.ts': useModule('lit'),
      'src/elements/map/map.ts': `import 'maplibre-gl/dist/maplibre-gl.css';\n${useModule('../../draw/dots.ts')}`,
      'src/index.ts': useModule('./elements/map/map.ts'),
      'src/pipeline/cli.ts': `${useModule('node:fs')}export * from '../formats/read-text.ts';\n`,
    });
    try {
      expect(await brokenRules(project.folder)).toEqual([]);
    } finally {
      project.remove();
    }
  });

  test.concurrent.for(Object.entries(PLANTED))(
    '%s turns red',
    async ([rule, files], { expect }) => {
      const project = createPlantedProject(files);
      try {
        const expected = [rule, ...(ALSO_BROKEN[rule] ?? [])].sort();
        expect(await brokenRules(project.folder)).toEqual(expected);
      } finally {
        project.remove();
      }
    },
  );
});
