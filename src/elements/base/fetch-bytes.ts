import { DataError } from '../../core/model/data-error.ts';
import type { AtlasFileEntry } from '../../core/model/bundle.ts';
import { messageOf } from './to-error.ts';

/** Fetches a file of an atlas; `file` is its name for messages. */
export async function fetchBytes(
  url: string | URL,
  file: string,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin', signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw withCause(new DataError(`could not be fetched (${messageOf(cause)})`, { file }), cause);
  }
  if (!response.ok) {
    const status = `${String(response.status)} ${response.statusText}`.trim();
    throw new DataError(`could not be fetched: the server answers ${status}`, { file });
  }
  try {
    return await response.arrayBuffer();
  } catch (cause) {
    signal.throwIfAborted();
    throw withCause(
      new DataError(`broke off while it was fetched (${messageOf(cause)})`, { file }),
      cause,
    );
  }
}

/** Fetches a part and checks its size and, where the browser can, its SHA-256. */
export async function fetchPart(
  entry: AtlasFileEntry,
  base: URL,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const file = entry.path;
  const bytes = await fetchBytes(new URL(entry.path, base), file, signal);
  if (bytes.byteLength !== entry.bytes) {
    const found = String(bytes.byteLength);
    throw new DataError(`has ${found} bytes instead of ${String(entry.bytes)}`, { file });
  }
  const sha256 = await sha256Of(bytes);
  if (sha256 !== undefined && sha256 !== entry.sha256) {
    throw new DataError(`is not the file the atlas speaks of: its SHA-256 is ${sha256}`, { file });
  }
  return bytes;
}

/** Lower-case hexadecimal; `undefined` where the page is not secure and the browser offers no hashing. */
async function sha256Of(bytes: ArrayBuffer): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function withCause(error: DataError, cause: unknown): DataError {
  error.cause = cause;
  return error;
}
