import { Buffer } from 'node:buffer';
import { pathToFileURL } from 'node:url';

/*
 * A process that runs the built command line again and again: `node
 * sarhad-runner.mjs <sarhad.js>`. Each message `{ args, folder }` from the
 * parent is one call; the answer is `{ code, said }`. Our own code is loaded
 * anew for each call, as a process of its own would; the packages it needs,
 * which take nearly all the time of a start, only once.
 */
const [, , program] = process.argv;
let calls = 0;

process.on('message', ({ args, folder }) => {
  void run(args, folder).then((answer) => process.send(answer));
});

async function run(args, folder) {
  const [out, error] = [hear(process.stdout), hear(process.stderr)];
  process.chdir(folder);
  process.argv = [process.execPath, program, ...args];
  process.exitCode = undefined;
  calls += 1;
  try {
    await import(`${pathToFileURL(program).href}?call=${String(calls)}`);
    return { code: process.exitCode ?? 0, said: out.stop() + error.stop() };
  } finally {
    out.stop();
    error.stop();
    // Each call listens anew for a reader that goes away.
    process.stdout.removeAllListeners('error');
  }
}

/** Keeps what is written to the stream, until it is stopped; that gives it back. */
function hear(stream) {
  const { write } = stream;
  const chunks = [];
  stream.write = (chunk, encoding, done) => {
    chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : undefined));
    const callback = typeof encoding === 'function' ? encoding : done;
    if (callback !== undefined) process.nextTick(callback);
    return true;
  };
  return {
    stop() {
      stream.write = write;
      return Buffer.concat(chunks).toString();
    },
  };
}
