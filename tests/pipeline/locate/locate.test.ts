import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createFrontier } from '../../unit/locating/create-locator.ts';
import { useCliFolder } from '../cli-folder.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const cases = (await readdir(root, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const folder = useCliFolder(createFrontier());
const CALL = ['locate', '--names', 'names.bin'];

const start = (args: readonly string[]) => folder.start([...CALL, ...args]);
const run = (args: readonly string[], input: Uint8Array) => folder.call([...CALL, ...args], input);

// One folder per oddity: in.ndjson, call.txt (options, if any), and out.ndjson
// or error.txt (exit code and all that is said on standard error).
describe('sarhad locate', () => {
  it.each(cases)('%s', async (name) => {
    const path = (file: string) => join(root, name, file);
    const call = existsSync(path('call.txt')) ? await readFile(path('call.txt'), 'utf8') : '';
    const args = call.split(/\s+/).filter((word) => word !== '');
    const { code, out, error } = await run(args, await readFile(path('in.ndjson')));
    if (existsSync(path('error.txt')))
      expect(`exit ${String(code)}\n${error}`).toBe(await readFile(path('error.txt'), 'utf8'));
    else
      expect({ code, error, out }).toEqual({
        code: 0,
        error: '',
        out: await readFile(path('out.ndjson'), 'utf8'),
      });
  });

  it('runs the call of the README', async () => {
    const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
    const call = /^echo '([^']+)' \| sarhad locate (.+)$/m.exec(readme);
    const [input = '', args = ''] = call?.slice(1) ?? [];
    const { code, out, error } = await run(args.split(' '), new TextEncoder().encode(input));
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const row = JSON.parse(out) as object;
    expect(row).toMatchObject({ place: 'gn-1172530', name: 'Kuza Bandai', lat: 34.81605 });
    const told = readme.slice(readme.indexOf('### Where is that?'), readme.indexOf('## Data and'));
    for (const field of Object.keys(row)) expect(told).toContain(`\`${field}\``);
  });

  it('answers before the input has ended', async () => {
    const child = start([]);
    const first = new Promise<string>((resolve) => {
      child.stdout.once('data', (chunk: Buffer) => {
        resolve(chunk.toString());
      });
    });
    child.stdin.write('{"text":"Wana"}\n{"text":"Zho');
    expect(JSON.parse(await first)).toMatchObject({ text: 'Wana', place: 'wana' });
    child.stdin.end('be"}\n');
    await new Promise((resolve) => child.once('close', resolve));
    expect(child.exitCode).toBe(0);
  });

  it('keeps the order of ten thousand lines', async () => {
    const texts = Array.from({ length: 10_000 }, (_, at) => `Wana ${String(at)}`);
    const input = texts.map((text) => JSON.stringify({ text })).join('\n');
    const { code, out } = await run([], new TextEncoder().encode(input));
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string });
    expect(rows.map(({ text }) => text)).toEqual(texts);
  });

  it('stops quietly when nobody reads on', async () => {
    const child = start([]);
    let error = '';
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    // The program may be gone before all is written.
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end('{"text":"Wana"}\n'.repeat(100_000));
    await new Promise((resolve) => child.once('close', resolve));
    expect({ code: child.exitCode, error }).toEqual({ code: 0, error: '' });
  });
});
