import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { createPlantedProject, ROOT } from './planted-project.ts';

/** What the compiler says of one file in `src/core`. */
function compileInCore(content: string): string {
  const project = createPlantedProject({ 'src/core/model/planted.ts': content });
  try {
    const { stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'src/core'],
      { cwd: project.folder, encoding: 'utf8' },
    );
    return stdout;
  } finally {
    project.remove();
  }
}

test('core compiles without a screen and without Node', () => {
  expect(compileInCore('export const planted = [1].map(String);\n')).toBe('');
});

test.for([
  ['a document', 'export const planted = document.title;\n', "Cannot find name 'document'"],
  ['an element', 'export type Planted = HTMLElement;\n', "Cannot find name 'HTMLElement'"],
  ['a process', 'export const planted = process.argv;\n', "Cannot find name 'process'"],
  ['a file', "export { readFileSync } from 'node:fs';\n", "Cannot find name 'node:fs'"],
  [
    'an unchecked index',
    'export const planted = (list: readonly string[]): string => list[0];\n',
    "'string | undefined' is not assignable",
  ],
] as const)('core does not compile with %s', ([, content, message]) => {
  expect(compileInCore(content)).toContain(message);
});

/** What the compiler prints of one of its four projects. */
function askCompiler(project: string, option: string): string {
  const { stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', project, option],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  return stdout;
}

// `npm run check` compiles again only where a listed file has changed.
test.for(['src/core', 'src/pipeline', '.', 'tests'])(
  'the compilation of %s lists every file of ours that it reads',
  (project) => {
    const { files } = JSON.parse(askCompiler(project, '--showConfig')) as { files: string[] };
    const listed = new Set(files.map((file) => relative(ROOT, join(ROOT, project, file))));
    const read = askCompiler(project, '--listFilesOnly')
      .split('\n')
      .filter((file) => file !== '' && !file.includes('node_modules'))
      .map((file) => relative(ROOT, file));
    expect(read.length).toBeGreaterThan(100);
    expect(read.filter((file) => !listed.has(file))).toEqual([]);
  },
);
