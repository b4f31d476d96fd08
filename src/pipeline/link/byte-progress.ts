import { SingleBar } from 'cli-progress';
import type { Tell } from './inputs.ts';

/** A bar for a person who waits. */
export interface ByteProgress {
  readonly tell: Tell;
  readonly stop: () => void;
}

/**
 * Shows how many bytes have been read. None where sizes are not known, where
 * nobody looks, or where `hidden`: the mentions themselves go to the terminal.
 */
export function createByteProgress(
  sizes: readonly (number | undefined)[],
  hidden: boolean,
): ByteProgress {
  const total = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  if (!process.stderr.isTTY || hidden || total === 0)
    return { tell: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: '{bar} {percentage}% {value}/{total} bytes',
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return {
    tell: (bytes) => {
      bar.increment(bytes);
    },
    stop: () => {
      bar.stop();
    },
  };
}
