import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';
import { serve } from './serve.mjs';

/** What `npm start` does: install what is missing, build what is stale, serve, say where. */
async function start() {
  const port = chosenPort();
  ensureInstalled();
  await build();
  const server = await serve(join(root, 'dist/site'), port).catch((error) => {
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

/** `PORT`, or 5173 where it is not set. */
function chosenPort() {
  const { PORT } = process.env;
  if (PORT === undefined || PORT === '') return 5173;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT must be a whole number from 0 to 65535, not "${PORT}".`);
  return port;
}

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
