import { join } from 'node:path';
import type { AtlasFile } from '../../core/model/bundle.ts';
import type { DataError } from '../../core/model/data-error.ts';
import { decodeUtf8 } from '../read/utf8.ts';
import { LICENCES_FILE } from '../write/licences-file.ts';
import { readBytes, readJsonFile } from './json-file.ts';
import { Problems } from './problems.ts';

/**
 * What the list of licences of an atlas folder lacks: it must name every credit
 * and every file of `atlas.json`, which must have been found right before.
 */
export async function checkLicences(folder: string): Promise<readonly DataError[]> {
  const problems = new Problems();
  const json = await readJsonFile(join(folder, 'atlas.json'));
  const { parts, attributions } = json.value as AtlasFile;
  const file = join(folder, LICENCES_FILE);
  const text = await problems.attempt(async () => decodeUtf8(await readBytes(file), file));
  if (text === undefined) return problems.all;
  const lines = text.split('\n');
  for (const [part, { path }] of Object.entries(parts))
    if (!lines.includes(path))
      problems.at(json, `/parts/${part}/path`, `${file} does not list ${path}`);
  for (const [index, { credit, licence }] of attributions.entries())
    if (!lines.some((line) => line.includes(credit) && line.includes(licence)))
      problems.at(
        json,
        `/attributions/${String(index)}/credit`,
        `${file} does not name ${credit}, ${licence}`,
      );
  return problems.all;
}
