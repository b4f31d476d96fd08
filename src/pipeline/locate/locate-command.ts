import { Command, Option } from 'commander';
import { locate, openLocator } from '../../core/linking/locate.ts';
import { readNames } from '../link/packed-names.ts';
import { readLines } from '../link/read-lines.ts';
import { locatedRow } from './located-row.ts';
import { readQuery } from './read-query.ts';

const FILE = 'standard input';

/** `sarhad locate` */
export function locateCommand(): Command {
  return new Command('locate')
    .description('say where descriptions are, misspelt names and all')
    .addOption(
      new Option('--format <format>', 'how to write the answers')
        .choices(['ndjson'])
        .default('ndjson'),
    )
    .option('--names <file>', 'packed names (default: names.bin of the atlas beside this program)')
    .addHelpText(
      'after',
      `
Reads one {"text","country","province","district","date"} a line from standard
input; all but "text" may be left out. Writes one line for each in the same
order: {"text","place","name","lng","lat","precision","certainty","why",
"candidates"}. "lng" and "lat" are null where it does not know; "precision" says
what the point stands for.

Exit codes: 0 done, 1 the data are wrong, 2 the call is wrong.`,
    )
    .action(async ({ names }: { readonly names?: string }) => {
      await locateLines(names);
    });
}

async function locateLines(file: string | undefined): Promise<void> {
  const locator = openLocator(await readNames(file));
  const input = process.stdin as AsyncIterable<Uint8Array>;
  for await (const { text: json, line } of readLines(input, FILE)) {
    if (json.trim() === '') continue;
    const query = readQuery(json, FILE, line);
    await write(locatedRow(query.text, locate(query, locator)));
  }
}

/** Waits where the reader at the other end of the pipe is slower. */
async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
