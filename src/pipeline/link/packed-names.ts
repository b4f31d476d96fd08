import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openNames, type NameIndex } from '../../core/linking/name-index.ts';
import { CallError } from '../call-error.ts';

/** The names of the atlas that was built beside this program, unless another file is given. */
export async function readNames(given: string | undefined): Promise<NameIndex> {
  const here = dirname(fileURLToPath(import.meta.url));
  const file = given ?? join(here, '..', 'atlas', 'names.bin');
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
    throw new CallError(
      given === undefined
        ? `there are no packed names at ${file}: run “sarhad build” first, or give --names`
        : `there is no file ${file}`,
    );
  }
  return openNames(new Uint8Array(bytes).buffer, file);
}
