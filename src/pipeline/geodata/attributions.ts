import type { Attribution } from '../../core/model/bundle.ts';
import { readCsv } from '../read/csv.ts';

/** Reads the credits that the interface must show, in their order. */
export async function readAttributions(file: string): Promise<Attribution[]> {
  const rows = await readCsv(file, ['what', 'credit', 'licence', 'licence_url', 'url']);
  return rows.map(({ cells: { what, credit, licence, licence_url: licenceUrl, url } }) => ({
    what,
    credit,
    licence,
    ...(licenceUrl === '' ? {} : { licenceUrl }),
    ...(url === '' ? {} : { url }),
  }));
}
