import { readCsv } from '../read/csv.ts';

/** Labels of the mosaic that belong to another place, as `<area>\n<label>`. */
export type NameCorrections = ReadonlySet<string>;

/** Reads `name-corrections.csv`: labels and Wikidata ids that are not to be used for an area. */
export async function readNameCorrections(file: string): Promise<NameCorrections> {
  const rows = await readCsv(file, ['area', 'wrong', 'why']);
  return new Set(rows.map(({ cells }) => `${cells.area}\n${cells.wrong}`));
}
