import workerUrl from './linker.ts?worker&url';
import type { LinkedFile } from './linked-file.ts';
import { joinParts, type LinkedPart } from './linked-parts.ts';
import type { Answer, Request } from './protocol.ts';

export type { LinkedFile } from './linked-file.ts';

/** A worker with the names open, for as many files as are dropped. */
export interface Linker {
  /** Rejects with a message for the reader where the file cannot be linked. */
  readonly link: (file: File) => Promise<LinkedFile>;
  /** Ends the worker; what is still asked of it is rejected. */
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (file: LinkedFile) => void;
  readonly reject: (cause: Error) => void;
  /** What has come of the file so far. */
  readonly parts: LinkedPart[];
}

/**
 * Starts a worker and opens the names in it. `names` are copied, not taken
 * away: they stay usable here. Nothing leaves the page.
 */
export function createLinker(names: ArrayBuffer): Linker {
  const { worker, release } = startWorker();
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let broken: Error | undefined;
  const fail = (cause: Error) => {
    broken = cause;
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.number === -1 && data.kind === 'failed') {
      fail(new Error(data.message));
      return;
    }
    const one = waiting.get(data.number);
    if (data.kind === 'part') {
      one?.parts.push(data.part);
      return;
    }
    waiting.delete(data.number);
    if (data.kind === 'linked') one?.resolve(joinParts(one.parts));
    else one?.reject(new Error(data.message));
  };
  worker.onerror = (event) => {
    event.preventDefault();
    fail(new Error(`the linker could not start${event.message ? `: ${event.message}` : ''}`));
  };
  const send = (request: Request, transfer: Transferable[] = []) => {
    worker.postMessage(request, transfer);
  };
  send({ kind: 'names', bytes: names });
  return {
    async link(file) {
      const bytes = await file.arrayBuffer();
      return new Promise((resolve, reject) => {
        if (broken !== undefined) {
          reject(broken);
          return;
        }
        const number = asked++;
        waiting.set(number, { resolve, reject, parts: [] });
        send({ kind: 'link', number, fileName: file.name, bytes }, [bytes]);
      });
    },
    close() {
      fail(new Error('the linker was closed'));
      worker.terminate();
      release();
    },
  };
}

/** Links one file with a worker of its own, which ends with it. */
export async function linkFile(file: File, names: string | ArrayBuffer): Promise<LinkedFile> {
  const linker = createLinker(typeof names === 'string' ? await fetchNames(names) : names);
  try {
    return await linker.link(file);
  } finally {
    linker.close();
  }
}

async function fetchNames(url: string): Promise<ArrayBuffer> {
  const failed = (reason: string, cause?: unknown) =>
    new Error(`${url}: the names could not be loaded (${reason})`, { cause });
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw failed(cause instanceof Error ? cause.message : String(cause), cause);
  }
  if (!response.ok) throw failed(String(response.status));
  return response.arrayBuffer();
}

/**
 * A page may not start a worker from another origin, though it may import a
 * module from there: so where the script came from elsewhere, a worker of the
 * page's own origin imports it.
 */
function startWorker(): { worker: Worker; release: () => void } {
  const url = new URL(workerUrl, import.meta.url);
  if (url.origin === globalThis.location.origin)
    return {
      worker: new Worker(url, { type: 'module', name: 'sarhad-linker' }),
      release: () => undefined,
    };
  const source = `import ${JSON.stringify(url.href)};`;
  const blob = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return {
    worker: new Worker(blob, { type: 'module', name: 'sarhad-linker' }),
    release: () => {
      URL.revokeObjectURL(blob);
    },
  };
}
