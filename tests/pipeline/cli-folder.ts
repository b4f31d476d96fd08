import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { packNames } from '../../src/pipeline/names/pack-names.ts';
import buildCli from './build-cli.ts';
import { cliFolder } from './run-case.ts';

/** What a call of the command line did. */
export interface Call {
  readonly code: number | null;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly error: string;
}

/** A folder of its own for the tests of a file, in which the command line is called; `names.bin` is in it. */
export interface CliFolder {
  /** Absolute path of a file in it. */
  readonly path: (name: string) => string;
  /** Writes a file; resolves to its name. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
  /** Starts `sarhad`. `heapMegabytes`: so much memory the engine may use. */
  readonly start: (
    args: readonly string[],
    heapMegabytes?: number,
  ) => ChildProcessWithoutNullStreams;
  /** Runs it to its end with `input` as standard input. */
  readonly call: (args: readonly string[], input?: string | Uint8Array) => Promise<Call>;
}

/** Builds the command line before the tests of the file that calls this, and clears away after them. */
export function useCliFolder(places: Parameters<typeof packNames>[0]): CliFolder {
  let folder = '';
  beforeAll(async () => {
    await buildCli();
    folder = await mkdtemp(join(tmpdir(), 'sarhad-cli-'));
    await writeFile(join(folder, 'names.bin'), packNames(places));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });
  const start: CliFolder['start'] = (args, heapMegabytes) => {
    const limit =
      heapMegabytes === undefined ? [] : [`--max-old-space-size=${String(heapMegabytes)}`];
    const program = join(cliFolder, 'sarhad.js');
    return spawn(process.execPath, [...limit, program, ...args], { cwd: folder });
  };
  return {
    path: (name) => join(folder, name),
    async write(name, content) {
      await writeFile(join(folder, name), content);
      return name;
    },
    start,
    async call(args, input = '') {
      const child = start(args);
      const heard = { out: '', error: '' };
      child.stdout.on('data', (chunk: Buffer) => (heard.out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (heard.error += chunk.toString()));
      child.stdin.end(input);
      const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
      return { code, ...heard };
    },
  };
}
