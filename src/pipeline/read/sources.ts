import { DataError } from '../../core/model/data-error.ts';
import type { Source } from '../../core/model/text.ts';
import { readCsv } from './csv.ts';

/** Sources by the id that texts and events name them by. */
export type Sources = ReadonlyMap<string, Source>;

const COLUMNS = ['id', 'title', 'url'] as const;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads `sources.csv` (`id,title,url`; the url may be empty). */
export async function readSources(file: string): Promise<Sources> {
  const sources = new Map<string, Source>();
  for (const row of await readCsv(file, COLUMNS)) {
    const { id, title, url } = row.cells;
    if (!ID.test(id)) throw new DataError(`“${id}” is not an id (a-z, 0-9, -)`, row.where('id'));
    if (sources.has(id)) throw new DataError(`source “${id}” is given twice`, row.where('id'));
    if (title === '') throw new DataError(`source “${id}” has no title`, row.where('title'));
    if (url !== '' && !isWebAddress(url))
      throw new DataError(`“${url}” is not an http or https address`, row.where('url'));
    sources.set(id, url === '' ? { title } : { title, url });
  }
  return sources;
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/.test(url) && URL.canParse(url);
}
