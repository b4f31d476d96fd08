import { open, rename, rm } from 'node:fs/promises';
import { CallError } from '../call-error.ts';

/** Where bytes go. Writing waits while the other end is slower. */
export interface Sink {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** All is written. */
  readonly close: () => Promise<void>;
  /** Something was wrong: leaves nothing half done behind. */
  readonly discard: () => Promise<void>;
}

/** Standard output. */
export function standardOutput(): Sink {
  return {
    async write(piece) {
      if (piece.length === 0 || process.stdout.write(piece)) return;
      await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
    },
    close: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
}

/** A file. It is written beside itself and takes its name when it is whole. */
export async function openFile(file: string): Promise<Sink> {
  const part = `${file}.part`;
  const handle = await open(part, 'w').catch((cause: unknown) => {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new CallError(`--out ${file}: cannot be written (${String(cause.code)})`);
  });
  return {
    write: (piece) => handle.appendFile(piece),
    async close() {
      await handle.close();
      await rename(part, file);
    },
    async discard() {
      await handle.close();
      await rm(part, { force: true });
    },
  };
}
