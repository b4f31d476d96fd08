import { readdir, readFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import buildCli from './build-cli.ts';
import { startOneProcess } from './one-process.ts';
import { filesIn, root, runCase, runSarhad, type RunSarhad } from './run-case.ts';

const cases = (await readdir(root))
  .filter((name) => existsSync(join(root, name, 'call.txt')))
  .sort();

/** The command of a case and the exit code it is to end with. */
function kindOf(name: string): string {
  const [command = ''] = readFileSync(join(root, name, 'call.txt'), 'utf8').split(/\s/);
  const error = join(root, name, 'error.txt');
  const [outcome = ''] = existsSync(error) ? readFileSync(error, 'utf8').split('\n') : [];
  return `${command} ${outcome}`;
}

const kinds = cases.map(kindOf);
/** The first of each kind is run as a person runs it; a start for each would take a minute. */
const asProcess = new Set(cases.filter((_, index) => kinds.indexOf(kinds[index] ?? '') === index));

let one: ReturnType<typeof startOneProcess> | undefined;
const inOneProcess: RunSarhad = (args, folder) => {
  one ??= startOneProcess();
  return one.run(args, folder);
};
const runnerOf = (name: string): RunSarhad => (asProcess.has(name) ? runSarhad : inOneProcess);

beforeAll(buildCli);
afterAll(async () => one?.end());

// One folder per oddity: call.txt (a call a line), in/ (for a build: on top of
// geodata/, less without.txt), and either out/ (files that must come
// out just so; said.txt: all that is said) or error.txt (exit code and all that is said).
describe('a call of sarhad', () => {
  it('has cases', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it.concurrent.each(cases.filter((name) => existsSync(join(root, name, 'error.txt'))))(
    'fails as it should: %s',
    async (name) => {
      await runCase(name, runnerOf(name), async ({ code, said, before, after }) => {
        const expected = await readFile(join(root, name, 'error.txt'), 'utf8');
        expect(`exit ${String(code)}\n${said}`).toBe(expected);
        expect(after, 'nothing is written where something is wrong').toEqual(before);
      });
    },
  );

  it.concurrent.each(cases.filter((name) => existsSync(join(root, name, 'out'))))(
    'does what it should: %s',
    async (name) => {
      await runCase(name, runnerOf(name), async ({ code, said, folder }) => {
        expect(code, said).toBe(0);
        const out = join(root, name, 'out');
        for (const file of await filesIn(out)) {
          const expected = await readFile(join(out, file), 'utf8');
          const found = file === 'said.txt' ? said : await readFile(join(folder, file), 'utf8');
          expect(found, file).toBe(expected);
        }
      });
    },
  );

  it('has an outcome for each case', () => {
    const without = cases.filter(
      (name) => existsSync(join(root, name, 'error.txt')) === existsSync(join(root, name, 'out')),
    );
    expect(without).toEqual([]);
  });
});
