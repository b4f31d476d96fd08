import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CallError } from '../call-error.ts';

/**
 * Makes `folder` hold exactly `files` (bytes by name), or leaves it as it was:
 * everything is written beside it first, and the folder is then exchanged.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const replaced = await isThere(folder);
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const fresh = await mkdtemp(join(parent, `.${basename(folder)}-`));
  const old = `${fresh}-old`;
  try {
    const content = join(fresh, basename(folder));
    await mkdir(content);
    for (const [name, bytes] of files) await writeFile(join(content, name), bytes);
    if (replaced) await rename(folder, old);
    await rename(content, folder).catch(async (cause: unknown) => {
      if (replaced) await rename(old, folder);
      throw cause;
    });
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Whether there is a folder to replace. One that holds something else than an atlas is not touched. */
async function isThere(folder: string): Promise<boolean> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    if (cause.code === 'ENOENT') return false;
    if (cause.code === 'ENOTDIR') throw new CallError(`${folder} is a file, not a folder`);
    throw cause;
  }
  if (names.length > 0 && !names.includes('atlas.json'))
    throw new CallError(`${folder} holds something else than an atlas; choose another --out`);
  return true;
}
