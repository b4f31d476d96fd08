import { openNames } from '../core/linking/name-index.ts';
import { linkDropped } from './link-dropped.ts';
import { cutFile } from './linked-parts.ts';
import type { Answer, Request } from './protocol.ts';

/** The worker's own global object; the compiler knows only that of a page. */
interface WorkerScope {
  onmessage: ((message: MessageEvent<Request>) => void) | null;
  postMessage: (answer: Answer) => void;
}
const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  void answer(data);
};

async function answer({ names, fileName, bytes }: Request): Promise<void> {
  try {
    const file = await linkDropped(new Uint8Array(bytes), fileName, openNames(names));
    for (const part of cutFile(file)) scope.postMessage({ kind: 'part', part });
    scope.postMessage({ kind: 'linked' });
  } catch (cause) {
    // Told to the page, which shows it where the file was dropped.
    const message = cause instanceof Error ? cause.message : String(cause);
    scope.postMessage({ kind: 'failed', message });
  }
}
