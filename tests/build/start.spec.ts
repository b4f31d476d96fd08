import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { serve } from '../../src/start/serve.mjs';
import { ROOT, SITE, textOf } from './built-site.ts';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGTERM');
});

interface Started {
  readonly child: ChildProcess;
  readonly said: string;
  readonly code: number | null;
  /** The address it printed; empty: none. */
  readonly address: string;
}

/** What `npm start` runs, with `PORT`. */
const start = (port: string, until: RegExp, ...args: readonly string[]): Promise<Started> =>
  run(process.execPath, [join(ROOT, 'src/start/start.mjs'), ...args], port, until);

/** What the program says is gathered until it matches or the program ends. */
async function run(
  program: string,
  args: readonly string[],
  port: string,
  until: RegExp,
): Promise<Started> {
  const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, PORT: port } });
  running.push(child);
  let said = '';
  await new Promise<void>((resolve) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      if (until.test(said)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => {
      resolve();
    });
  });
  const address = /^Sarhad is at (http:\/\/localhost:\d+\/)$/m.exec(said)?.[1] ?? '';
  return { child, said, code: child.exitCode, address };
}

const SERVED = /localhost:\d+\/\n/;

describe('npm start', () => {
  test('prints the address in one line and serves the page there', async () => {
    const { address } = await start('0', SERVED);
    const page = await fetch(address);
    expect(await page.text()).toBe(textOf('index.html'));
    const atlas = await fetch(new URL('atlas/atlas.json', address));
    expect(atlas.headers.get('content-type')).toContain('application/json');
    expect(await atlas.text()).toBe(textOf('atlas/atlas.json'));
  });

  test('takes the port that PORT names', async () => {
    const free = await freePort();
    const { address } = await start(String(free), SERVED);
    expect(address).toBe(`http://localhost:${String(free)}/`);
  });

  test('says so when the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { said, code } = await start(String(port), /$^/);
    taken.close();
    expect(said).toContain(`Port ${String(port)} is taken.`);
    expect(code).toBe(1);
  });

  test.for(['moon', '-1', '65536', '1.5'])('refuses PORT=%s', async (port) => {
    const { said, code } = await start(port, /$^/);
    expect(said).toBe(`PORT must be a whole number from 0 to 65535, not "${port}".\n`);
    expect(code).toBe(1);
  });
});

describe('npm start -- FOLDER', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sarhad-start-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('shows the atlas of the folder, in the page that is the same', async () => {
    writeFileSync(join(folder, 'atlas.json'), '{"mine":true}');
    const { address } = await start('0', SERVED, folder);
    const read = async (path: string) => (await fetch(new URL(path, address))).text();
    expect(await read('atlas/atlas.json')).toBe('{"mine":true}');
    expect(await read('atlas/names.bin')).toBe('Not found\n');
    expect(await read('')).toBe(textOf('index.html'));
  });

  test('refuses a folder without an atlas, and two folders', async () => {
    const empty = join(folder, 'empty');
    const { said, code } = await start('0', /$^/, empty);
    expect(said).toBe(
      `There is no atlas.json in ${empty}. To make one: npm run --silent sarhad -- build --out ${empty}\n`,
    );
    expect(code).toBe(1);
    expect((await start('0', /$^/, folder, folder)).said).toBe(
      'One atlas folder can be shown, not 2.\n',
    );
  });
});

describe('npm start ends', () => {
  test.for(['SIGTERM', 'SIGINT'] as const)('itself with %s', async (signal) => {
    const { child, address } = await start('0', SERVED);
    expect((await fetch(address)).status).toBe(200);
    child.kill(signal);
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
  });

  test('with the npm that called it', async () => {
    const { child, address } = await run('npm', ['start'], '0', SERVED);
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGTERM');
    // Its output closes when nobody is left who could write to it: the server too is gone.
    await once(child, 'close');
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });
});

describe('the server', () => {
  test('lets pages of this machine read the files, and no others', async () => {
    const { address } = await start('0', SERVED);
    const allowed = async (origin?: string): Promise<string | null> => {
      const headers = origin === undefined ? {} : { Origin: origin };
      const answer = await fetch(new URL('atlas/atlas.json', address), { headers });
      expect(answer.headers.get('vary')).toBe('Origin');
      return answer.headers.get('access-control-allow-origin');
    };
    for (const own of ['http://localhost:8000', 'https://127.0.0.1', 'http://[::1]:81'])
      expect(await allowed(own)).toBe(own);
    for (const other of ['https://example.org', 'http://localhost.example.org:80', 'null'])
      expect(await allowed(other)).toBeNull();
    expect(await allowed()).toBeNull();
  });

  test('gives nothing from outside its folder, and no other method', async () => {
    const server = await serve(SITE, 0);
    const { port } = server.address() as AddressInfo;
    // As written: `fetch` would straighten the path before it is sent.
    const ask = async (path: string, method = 'GET'): Promise<number | undefined> => {
      const asked = request({ port, host: '127.0.0.1', path, method }).end();
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      answer.resume();
      return answer.statusCode;
    };
    expect(await ask('/index.html')).toBe(200);
    expect(await ask('/?place=peshawar')).toBe(200);
    expect(await ask('/gone.js')).toBe(404);
    expect(await ask('/index.html/more')).toBe(404);
    expect(await ask('/../../package.json')).toBe(404);
    expect(await ask('/%2e%2e/%2e%2e/package.json')).toBe(404);
    expect(await ask('/..%2f..%2fpackage.json')).toBe(404);
    expect(await ask('/atlas/../../../package.json')).toBe(404);
    expect(await ask('/atlas/%2e%2e%2f%2e%2e%2f%2e%2e/package.json')).toBe(404);
    expect(await ask('/%ff')).toBe(404);
    expect(await ask('/%00')).toBe(404);
    expect(await ask('/index.html', 'POST')).toBe(405);
    server.close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
