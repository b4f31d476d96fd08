import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { build } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';
import { serve } from './serve.mjs';

/**
 * What `npm start` does: install what is missing, build what is stale, serve,
 * say where. `npm start -- FOLDER` shows the atlas of that folder.
 */
async function start() {
  const port = chosenPort();
  const atlas = chosenAtlas();
  endWithCaller();
  ensureInstalled();
  await build();
  const options = { cors: true, ...(atlas === undefined ? {} : { atlas }) };
  const server = await serve(join(root, 'dist/site'), port, options).catch((error) => {
    throw error.code === 'EADDRINUSE'
      ? new Error(
          `Port ${String(port)} is taken. Choose another: PORT=${String(port + 1)} npm start`,
        )
      : error;
  });
  console.log(`Sarhad is at http://localhost:${String(server.address().port)}/`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      server.closeAllConnections();
      server.close();
    });
}

const LOOK_MS = 250;

/**
 * Between npm and this process stands a shell. A signal that npm was sent ends
 * npm and the shell, which passes it on to nobody: so whoever has lost the one
 * that called it takes it as meant for itself.
 */
function endWithCaller() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const caller = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === caller) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_MS).unref();
}

/** `PORT`, or 5173 where it is not set. */
function chosenPort() {
  const { PORT } = process.env;
  if (PORT === undefined || PORT === '') return 5173;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT must be a whole number from 0 to 65535, not "${PORT}".`);
  return port;
}

/** The folder that was named, or `undefined`. npm changes into its own root, and says where it was called. */
function chosenAtlas() {
  const [named, ...more] = process.argv.slice(2);
  if (named === undefined) return undefined;
  if (more.length > 0)
    throw new Error(`One atlas folder can be shown, not ${String(more.length + 1)}.`);
  const { INIT_CWD, npm_lifecycle_event: run } = process.env;
  const folder = resolve(run === 'start' && INIT_CWD !== undefined ? INIT_CWD : '.', named);
  if (!existsSync(join(folder, 'atlas.json')))
    throw new Error(
      `There is no atlas.json in ${folder}. To make one: npm run --silent sarhad -- build --out ${named}`,
    );
  return folder;
}

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
