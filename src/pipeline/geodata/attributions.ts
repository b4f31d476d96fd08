import { dirname, join } from 'node:path';
import type { Attribution } from '../../core/model/bundle.ts';
import { readCsv } from '../read/csv.ts';
import { readUtf8 } from '../read/utf8.ts';

/** A credit, and where in an atlas folder the data are that it is for. */
export interface Credit {
  readonly shown: Attribution;
  /** Names of the files of an atlas folder that hold these data. */
  readonly files: readonly string[];
  /** What the licence wants to be passed on word for word. */
  readonly notice?: string;
}

const COLUMNS = ['what', 'credit', 'licence', 'licence_url', 'url', 'files', 'notice'] as const;

/** Reads the credits that the interface must show, in their order. `notice` names a file beside. */
export async function readAttributions(file: string): Promise<Credit[]> {
  const rows = await readCsv(file, COLUMNS);
  return Promise.all(
    rows.map(async ({ cells }) => ({
      shown: {
        what: cells.what,
        credit: cells.credit,
        licence: cells.licence,
        ...(cells.licence_url === '' ? {} : { licenceUrl: cells.licence_url }),
        ...(cells.url === '' ? {} : { url: cells.url }),
      },
      files: cells.files.split(' ').filter((name) => name !== ''),
      ...(cells.notice === '' ? {} : { notice: await readUtf8(join(dirname(file), cells.notice)) }),
    })),
  );
}
