import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ATLAS_PARTS, type AtlasFile, type AtlasPart } from '../../core/model/bundle.ts';
import { readBytes, type JsonFile } from './json-file.ts';
import type { Problems } from './problems.ts';

/** The bytes of each part that is there and whole. */
export type Parts = ReadonlyMap<AtlasPart, { readonly file: string; readonly bytes: Uint8Array }>;

/** Reads the parts that `atlas.json` names and holds each against its size and SHA-256. */
export async function checkParts(
  folder: string,
  atlas: AtlasFile,
  atlasJson: JsonFile,
  problems: Problems,
): Promise<Parts> {
  const parts = new Map<AtlasPart, { file: string; bytes: Uint8Array }>();
  for (const part of ATLAS_PARTS) {
    const entry = atlas.parts[part];
    if (entry === undefined) continue;
    const file = join(folder, entry.path);
    const bytes = await problems.attempt(() => readBytes(file));
    if (bytes === undefined) continue;
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (bytes.length !== entry.bytes)
      problems.at(
        atlasJson,
        `/parts/${part}/bytes`,
        `${file} has ${String(bytes.length)} bytes, not ${String(entry.bytes)}`,
      );
    else if (hash !== entry.sha256)
      problems.at(atlasJson, `/parts/${part}/sha256`, `the SHA-256 of ${file} is ${hash}`);
    else parts.set(part, { file, bytes });
  }
  return parts;
}
