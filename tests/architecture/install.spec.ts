import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ROOT } from './planted-project.ts';

/** Name → version of the packages of a small project; a name that ends in `?` is optional. */
type Packages = Readonly<Record<string, string>>;

const ENTRIES = ['src/start/start.mjs', 'tests/run.mjs'];

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of what runs before anything is installed, with a lock of its own. */
function createProject(locked: Packages, installed?: Packages): string {
  const folder = mkdtempSync(join(tmpdir(), 'sarhad-install-'));
  folders.push(folder);
  cpSync(join(ROOT, 'src/start'), join(folder, 'src/start'), { recursive: true });
  mkdirSync(join(folder, 'tests'));
  cpSync(join(ROOT, 'tests/run.mjs'), join(folder, 'tests/run.mjs'));
  const entries = Object.entries(locked).map(([name, version]) => [
    `node_modules/${name.replace('?', '')}`,
    { version, ...(name.endsWith('?') ? { optional: true } : {}) },
  ]);
  const packages: unknown = { '': { name: 'planted' }, ...Object.fromEntries(entries) };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  if (installed !== undefined) mkdirSync(join(folder, 'node_modules'));
  for (const [name, version] of Object.entries(installed ?? {})) {
    mkdirSync(join(folder, 'node_modules', name), { recursive: true });
    writeFileSync(
      join(folder, 'node_modules', name, 'package.json'),
      JSON.stringify({ name, version }),
    );
  }
  return folder;
}

/** An npm that writes down how it was called, then does as `script` says (`write(name, version)` installs). */
const npmThat = (script: string): string => `
  const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
  appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
  const write = (name, version) => {
    mkdirSync('node_modules/' + name, { recursive: true });
    writeFileSync('node_modules/' + name + '/package.json', JSON.stringify({ version }));
  };
  ${script}
`;

interface Outcome {
  readonly code: number | null;
  readonly said: string;
  /** The arguments of each call of npm. */
  readonly calls: readonly string[];
}

/** Runs Node in the project with that npm first on the path; `known`: or as the npm that called us. */
function runNode(folder: string, script: string, args: readonly string[], known = false): Outcome {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const npm = join(bin, known ? 'npm-cli.js' : 'npm');
  writeFileSync(npm, `#!${process.execPath}\n${npmThat(script)}`);
  chmodSync(npm, 0o755);
  const { npm_execpath: _, ...env } = process.env;
  const path = [bin, dirname(process.execPath), process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, PATH: path, PORT: '0', ...(known ? { npm_execpath: npm } : {}) },
  });
  const calls = join(folder, 'calls.txt');
  return {
    code: status,
    said: stdout + stderr,
    calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [],
  };
}

const install = (folder: string, script: string, known = false): Outcome =>
  runNode(
    folder,
    script,
    [
      '--input-type=module',
      '--eval',
      `import { ensureInstalled } from './src/start/install.mjs';
       try { ensureInstalled(); } catch (error) { console.log(error.message); process.exitCode = 1; }`,
    ],
    known,
  );

const OPTIONS = '--include=dev --ignore-scripts --no-audit --no-fund --loglevel=error';

describe('what is missing is installed', () => {
  test('with “npm ci” where nothing is there', () => {
    const outcome = install(createProject({ a: '1.0.0' }), "write('a', '1.0.0')");
    expect(outcome).toEqual({
      code: 0,
      said: 'Installing 1 npm packages that are missing or of another version …\n',
      calls: [`ci ${OPTIONS}`],
    });
  });

  test('by the npm that called, where it is known', () => {
    const outcome = install(createProject({ a: '1.0.0' }), "write('a', '1.0.0')", true);
    expect(outcome.calls).toEqual([`ci ${OPTIONS}`]);
    expect(outcome.code).toBe(0);
  });

  test.for([
    { what: 'a package is missing', installed: { a: '1.0.0' } },
    { what: 'one is of another version', installed: { a: '1.0.0', b: '1.9.0' } },
  ])('with “npm install”, which empties nothing, where $what', ({ installed }) => {
    const project = createProject({ a: '1.0.0', b: '2.0.0' }, installed);
    const { code, calls } = install(project, "write('b', '2.0.0')");
    expect(calls).toEqual([`install ${OPTIONS} --no-save`]);
    expect(code).toBe(0);
  });

  test('not at all where everything fits, or only what is optional is not there', () => {
    const project = createProject({ a: '1.0.0', 'b?': '1.0.0' }, { a: '1.0.0' });
    expect(install(project, '')).toEqual({ code: 0, said: '', calls: [] });
  });
});

describe('it is said', () => {
  test('when npm fails', () => {
    const { code, said } = install(createProject({ a: '1.0.0' }), 'process.exit(7)');
    expect(said).toContain('npm could not install the packages: its own message stands above.\n');
    expect(code).toBe(1);
  });

  test('what npm left out although it reports success', () => {
    const { code, said } = install(
      createProject({ a: '1.0.0', b: '1.0.0' }),
      "write('a', '1.0.0')",
    );
    expect(said).toContain(
      'npm reported success, but these packages are missing: node_modules/b\n',
    );
    expect(code).toBe(1);
  });
});

test.for(ENTRIES)('%s needs no package before it has asked npm for all', (entry) => {
  const outcome = runNode(createProject({ a: '1.0.0' }), 'process.exit(1)', [entry]);
  expect(outcome.calls).toEqual([`ci ${OPTIONS}`]);
  expect(outcome.said).toContain('npm could not install the packages');
  expect(outcome.code).toBe(1);
});

test('the entries are those of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  expect([scripts['start'], scripts['test']]).toEqual(ENTRIES.map((entry) => `node ${entry}`));
});
