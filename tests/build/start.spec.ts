import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { serve } from '../../src/start/serve.mjs';
import { ROOT, SITE, textOf } from './built-site.ts';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGTERM');
});

/** `npm start` with `PORT`; what it says is gathered until `said` matches or it ends. */
async function start(port: string, until: RegExp): Promise<{ said: string; code: number | null }> {
  const child = spawn(process.execPath, [join(ROOT, 'src/start/start.mjs')], {
    env: { ...process.env, PORT: port },
  });
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
  return { said, code: child.exitCode };
}

describe('npm start', () => {
  test('prints the address in one line and serves the page there', async () => {
    const { said } = await start('0', /localhost:\d+\/\n/);
    const address = /^Sarhad is at (http:\/\/localhost:\d+\/)$/m.exec(said)?.[1] ?? '';
    const page = await fetch(address);
    expect(await page.text()).toBe(textOf('index.html'));
    const atlas = await fetch(new URL('atlas/atlas.json', address));
    expect(atlas.headers.get('content-type')).toContain('application/json');
    expect(await atlas.text()).toBe(textOf('atlas/atlas.json'));
  });

  test('takes the port that PORT names', async () => {
    const free = await freePort();
    const { said } = await start(String(free), /localhost:\d+\/\n/);
    expect(said).toContain(`Sarhad is at http://localhost:${String(free)}/`);
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

describe('the server', () => {
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
