import { openNames, type NameIndex } from '../core/linking/name-index.ts';
import { linkDropped } from './link-dropped.ts';
import { cutFile } from './linked-parts.ts';
import type { Answer, Request } from './protocol.ts';

/** The worker's own global object; the compiler knows only that of a page. */
interface WorkerScope {
  onmessage: ((message: MessageEvent<Request>) => void) | null;
  postMessage: (answer: Answer) => void;
}
const scope = globalThis as unknown as WorkerScope;

let names: NameIndex | undefined;

scope.onmessage = ({ data }) => {
  void answer(data);
};

async function answer(data: Request): Promise<void> {
  const number = data.kind === 'names' ? -1 : data.number;
  try {
    if (data.kind === 'names') {
      names = openNames(data.bytes);
      return;
    }
    if (names === undefined) throw new Error('the names have not been opened');
    const file = await linkDropped(new Uint8Array(data.bytes), data.fileName, names);
    for (const part of cutFile(file)) scope.postMessage({ kind: 'part', number, part });
    scope.postMessage({ kind: 'linked', number });
  } catch (cause) {
    // Told to the page, which shows it where the file was dropped.
    const message = cause instanceof Error ? cause.message : String(cause);
    scope.postMessage({ kind: 'failed', number, message });
  }
}
