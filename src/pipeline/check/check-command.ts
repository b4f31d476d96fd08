import { Command } from 'commander';
import { checkAtlas } from './check-atlas.ts';
import { checkLicences } from './check-licences.ts';

/** `sarhad check DIR` */
export function checkCommand(): Command {
  return new Command('check')
    .description(
      'verify an atlas folder: schema, sizes and hashes, spans, references, dates, records, licences',
    )
    .argument('<dir>', 'the folder that holds atlas.json')
    .addHelpText(
      'after',
      `
Prints one line for each thing that is wrong, as file:line:column#/path: what,
and nothing but a last line on standard error where all is right.

Exit codes: 0 all is right, 1 something is wrong, 2 the call is wrong.`,
    )
    .action(async (folder: string) => {
      const wrong = await checkAtlas(folder);
      // What the licences say is compared with an atlas that can be relied on.
      const problems = wrong.length > 0 ? wrong : await checkLicences(folder);
      for (const problem of problems) process.stdout.write(`${problem.message}\n`);
      const found = problems.length;
      process.stderr.write(
        found === 0
          ? `${folder} is right\n`
          : `${folder}: ${String(found)} ${found === 1 ? 'thing is' : 'things are'} wrong\n`,
      );
      if (found > 0) process.exitCode = 1;
    });
}
