import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { printReport } from '../report/print-report.ts';
import { writeFolder } from '../write/write-folder.ts';
import { assemble } from './assemble.ts';
import { createProgress } from './progress.ts';
import { READ_STEPS, readContents } from './read-contents.ts';

interface BuildOptions {
  readonly geodata: string;
  readonly texts: readonly string[];
  readonly events: readonly string[];
  readonly out: string;
  readonly report?: string;
}

const collect = (value: string, before: readonly string[]) => [...before, value];

/** `sarhad build` */
export function buildCommand(): Command {
  return new Command('build')
    .description('make an atlas folder from the geodata and the texts')
    .option('--geodata <dir>', 'folder of boundaries, gazetteer, texts and events', 'geodata')
    .option(
      '--texts <folder>',
      'add the texts of this folder (.txt, .md, .html, .json); may be given again',
      collect,
      [],
    )
    .option(
      '--events <file>',
      'add events (.json) or event records (.ndjson, .ndjson.gz); may be given again',
      collect,
      [],
    )
    .option('--out <dir>', 'the atlas folder to make or to replace', 'dist/atlas')
    .option('--report <file>', 'write the report as JSON as well')
    .addHelpText(
      'after',
      `
Writes to standard error what was linked, what was not, and how large the files
are. The same input gives the same bytes. Where anything is wrong nothing is
written, and an atlas that was there before stays as it was.

Exit codes: 0 done, 1 the data are wrong, 2 the call is wrong.`,
    )
    .action(build);
}

async function build(options: BuildOptions): Promise<void> {
  const progress = createProgress(READ_STEPS + 1);
  const make = async () => {
    const contents = await readContents(options, progress);
    progress.step('writing');
    const { files, report } = assemble(contents);
    await writeFolder(options.out, files);
    return report;
  };
  const report = await make().finally(progress.stop);
  process.stderr.write(printReport(report));
  if (options.report !== undefined)
    await writeFile(options.report, `${JSON.stringify(report, null, 2)}\n`);
}
