import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('.', import.meta.url));

/** Where the tests build the command line, so that they always run what the sources say. */
export const cliFolder = fileURLToPath(new URL('../../dist/test-cli/', import.meta.url));

/** What a call of `sarhad` did. */
export interface Outcome {
  readonly code: number;
  /** Standard output, then standard error. */
  readonly said: string;
  /** The folder it ran in. */
  readonly folder: string;
  /** Names in that folder, before and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Runs the call of a case (`call.txt`) in a folder of its own that holds a copy
 * of `in/`, on top of the shared tiny geodata where the call builds. Returns
 * what `use` makes of the outcome; the folder is gone afterwards.
 */
export async function runCase<Value>(
  name: string,
  use: (outcome: Outcome) => Promise<Value>,
): Promise<Value> {
  const call = (await readFile(join(root, name, 'call.txt'), 'utf8')).trim().split(' ');
  const folder = await mkdtemp(join(tmpdir(), 'sarhad-'));
  try {
    if (call[0] === 'build')
      await cp(join(root, 'geodata'), join(folder, 'geodata'), { recursive: true });
    await cp(join(root, name, 'in'), folder, { recursive: true });
    const before = await namesIn(folder);
    const ran = await runSarhad(call, folder);
    return await use({ ...ran, folder, before, after: await namesIn(folder) });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs the built command line in `folder`. */
export function runSarhad(
  args: readonly string[],
  folder: string,
): Promise<Pick<Outcome, 'code' | 'said'>> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [join(cliFolder, 'sarhad.js'), ...args],
      { cwd: folder },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        if (typeof code === 'number') resolve({ code, said: `${stdout}${stderr}` });
        else reject(new Error('sarhad did not end by itself', { cause: error }));
      },
    );
  });
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}
