import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cliFolder, type RunSarhad } from './run-case.ts';

interface OneProcess {
  /** Runs the built command line in a folder, one call after the other. Rejects where the process broke. */
  readonly run: RunSarhad;
  readonly end: () => Promise<void>;
}

/** Starts a process that runs many calls of the command line, see `sarhad-runner.mjs`. */
export function startOneProcess(): OneProcess {
  const runner = fileURLToPath(new URL('sarhad-runner.mjs', import.meta.url));
  const child = fork(runner, [join(cliFolder, 'sarhad.js')]);
  const ended = once(child, 'exit');
  const broken = ended.then(([code]) => {
    throw new Error(`The process that runs sarhad ended with ${String(code)}`);
  });
  // Nobody waits for it between two calls.
  broken.catch(() => undefined);
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(args, folder) {
      const call = async (): Promise<Awaited<ReturnType<RunSarhad>>> => {
        const answer = once(child, 'message');
        child.send({ args, folder });
        const [ran] = (await Promise.race([answer, broken])) as [Awaited<ReturnType<RunSarhad>>];
        return ran;
      };
      const turn = last.then(call, call);
      last = turn;
      return turn;
    },
    async end() {
      child.disconnect();
      await ended;
    },
  };
}
