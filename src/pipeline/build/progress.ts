import { SingleBar } from 'cli-progress';

/** Tells a person at a terminal how far long work has come; silent elsewhere. */
export interface Progress {
  /** The next step begins; `steps` counts them all. */
  readonly step: (name: string) => void;
  readonly stop: () => void;
}

export function createProgress(steps: number, stream = process.stderr): Progress {
  if (!stream.isTTY) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {step}',
    stream,
    hideCursor: true,
    clearOnComplete: true,
  });
  let done = 0;
  return {
    step: (name) => {
      if (done === 0) bar.start(steps, 0, { step: name });
      else bar.update(done, { step: name });
      done += 1;
    },
    stop: () => {
      bar.stop();
    },
  };
}
