import { DataError } from '../../core/model/data-error.ts';
import { messageOf } from './to-error.ts';

/** Bytes → JSON value. Says where the bytes stop being UTF-8 or JSON; `file` is the name for messages. */
export async function parseJson(bytes: ArrayBuffer, file: string): Promise<unknown> {
  const text = decode(bytes, file);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    // Only who has a broken file pays for the explanation.
    const { explainJson } = await import('./explain-json.ts');
    const error = explainJson(text, file, messageOf(cause));
    error.cause = cause;
    throw error;
  }
}

function decode(bytes: ArrayBuffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DataError('is not valid UTF-8', { file });
  }
}
