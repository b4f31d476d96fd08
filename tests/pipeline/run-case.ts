import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Where the tests build the command line, so that they always run what the
 * sources say; each worker its own.
 */
export const cliFolder = fileURLToPath(
  new URL(`../../dist/test-cli/${process.env['VITEST_POOL_ID'] ?? '0'}/`, import.meta.url),
);

/** What the calls of a case did. */
export interface Outcome {
  /** Of the last call. */
  readonly code: number;
  /** Of all calls: standard output, then standard error. */
  readonly said: string;
  /** The folder they ran in. */
  readonly folder: string;
  /** Hashes of the files in that folder by path, before and after. */
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/** Runs the built command line in a folder, with these arguments. */
export type RunSarhad = (
  args: readonly string[],
  folder: string,
) => Promise<Pick<Outcome, 'code' | 'said'>>;

/**
 * Runs the calls of a case, the lines of `call.txt`, until one fails, in a
 * folder of their own that holds a copy of `in/`; where the first builds, on
 * top of the shared tiny geodata, less what `without.txt` names. Returns what
 * `use` makes of the outcome; the folder is gone afterwards.
 */
export async function runCase<Value>(
  name: string,
  run: RunSarhad,
  use: (outcome: Outcome) => Promise<Value>,
): Promise<Value> {
  const calls = (await linesOf(join(root, name, 'call.txt'))).map((line) => line.split(' '));
  const folder = await mkdtemp(join(tmpdir(), 'sarhad-'));
  try {
    if (calls[0]?.[0] === 'build') await copyGeodata(folder);
    for (const path of await linesOf(join(root, name, 'without.txt'))) await rm(join(folder, path));
    if (existsSync(join(root, name, 'in')))
      await cp(join(root, name, 'in'), folder, { recursive: true });
    await packTables(folder);
    const before = await hashesIn(folder);
    let [code, said] = [0, ''];
    for (const call of calls) {
      const ran = await run(call, folder);
      code = ran.code;
      said += ran.said;
      if (code !== 0) break;
    }
    return await use({ code, said, folder, before, after: await hashesIn(folder) });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The tiny geodata, ready to be built, as `geodata` in `folder`. */
export async function copyGeodata(folder: string): Promise<void> {
  await cp(join(root, 'geodata'), join(folder, 'geodata'), { recursive: true });
}

/** Tables are kept as plain text, so that a case can be read; the build wants them packed. */
export async function packTables(folder: string): Promise<void> {
  for (const path of await filesIn(folder)) {
    if (!path.endsWith('.tsv')) continue;
    await writeFile(join(folder, `${path}.gz`), gzipSync(await readFile(join(folder, path))));
    await rm(join(folder, path));
  }
}

/** Runs it as a process of its own. */
export const runSarhad: RunSarhad = (args, folder) =>
  new Promise((resolve, reject) => {
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

/** Paths of the files below `folder`, relative to it, in order. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export async function hashesIn(folder: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const path of await filesIn(folder)) {
    const bytes = await readFile(join(folder, path));
    hashes.set(path, createHash('sha256').update(bytes).digest('hex'));
  }
  return hashes;
}

async function linesOf(file: string): Promise<string[]> {
  if (!existsSync(file)) return [];
  return (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
}
