import { DataError } from '../../core/model/data-error.ts';
import { parseJson } from '../read/json.ts';
import { readUtf8 } from '../read/utf8.ts';

/**
 * A JSON file of our own making, taken to be what its reader says it is. Errors
 * name file, line, column. The fast parser reads it; the slow one only finds
 * out where a mistake stands.
 */
export async function readJson<Value>(file: string): Promise<Value> {
  const text = await readUtf8(file);
  try {
    return JSON.parse(text) as Value;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    parseJson(text, file);
    throw new DataError(cause.message, { file });
  }
}
