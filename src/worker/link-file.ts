import workerUrl from './linker.ts?worker&url';
import type { LinkedFile } from './linked-file.ts';
import { joinParts, type LinkedPart } from './linked-parts.ts';
import type { Answer, Request } from './protocol.ts';

/**
 * Links one file with a worker of its own, which ends with it. `names` are
 * copied, not taken away: they stay usable here. Nothing leaves the page.
 * Rejects with a message for the reader where the file cannot be linked.
 */
export async function linkFile(file: File, names: ArrayBuffer): Promise<LinkedFile> {
  const bytes = await file.arrayBuffer();
  const { worker, release } = startWorker();
  try {
    return await new Promise<LinkedFile>((resolve, reject) => {
      const parts: LinkedPart[] = [];
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'part') parts.push(data.part);
        else if (data.kind === 'linked') resolve(joinParts(parts));
        else reject(new Error(data.message));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(`the linker could not start${event.message ? `: ${event.message}` : ''}`));
      };
      const request: Request = { names, fileName: file.name, bytes };
      worker.postMessage(request, [bytes]);
    });
  } finally {
    worker.terminate();
    release();
  }
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
