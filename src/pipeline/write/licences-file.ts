import type { Attribution } from '../../core/model/bundle.ts';
import type { Credit } from '../geodata/attributions.ts';

/** The text that lists the licences of an atlas folder's files, in that folder. */
export const LICENCES_FILE = 'LICENSES.txt';

const HEAD = `Licences of the files in this folder

Whoever passes the folder on passes this file on with it. Under each file stand those whose data it
holds, with their licence and where its text is. A file that holds data of OpenStreetMap is a database
derived from it and is under the Open Database License 1.0 as a whole; any rights in its individual
contents from OpenStreetMap are licensed under the Database Contents License 1.0
(https://opendatacommons.org/licenses/dbcl/1-0/), and what it holds from others keeps the licence that
is given here. A picture of the map made from the files needs the credits alone. A text that has a
licence of its own says it in atlas.json.
`;

/**
 * Lists `files` by name with what each rests on. A credit names the files that
 * hold its data; one with a notice brings it, once, at the end.
 */
export function licencesText(files: Iterable<string>, credits: readonly Credit[]): string {
  const parts = [...files].map((file) =>
    fileText(
      file,
      credits.filter(({ files: own }) => own.includes(file)).map(({ shown }) => shown),
    ),
  );
  const notices = credits.flatMap(({ notice }) => notice ?? []);
  return [HEAD, ...parts, ...notices.map((notice) => `${notice.trimEnd()}\n`)].join('\n');
}

function fileText(file: string, credits: readonly Attribution[]): string {
  const open = credits.find(({ licence }) => licence.startsWith('ODbL'));
  return [
    file,
    ...(open === undefined ? [] : [`  As a whole: ${licenceOf(open)}`]),
    ...(credits.length === 0 ? ['  Written by the program; it holds data of nobody.'] : []),
    ...credits.map((credit) => {
      const address = credit.url === undefined ? '' : ` <${credit.url}>`;
      return `  ${credit.what}: ${credit.credit}${address}. ${licenceOf(credit)}`;
    }),
    '',
  ].join('\n');
}

const licenceOf = ({ licence, licenceUrl }: Attribution): string =>
  licenceUrl === undefined ? licence : `${licence} <${licenceUrl}>`;
