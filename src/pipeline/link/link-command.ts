import { Command, Option } from 'commander';
import { openLinking } from '../../core/linking/link-text.ts';
import type { NameIndex } from '../../core/linking/name-index.ts';
import { CallError } from '../call-error.ts';
import { FORMATS } from '../export/formats.ts';
import { createIris } from '../export/iris.ts';
import { isoDate } from '../export/iso-date.ts';
import { openOutput, outputOptions, type OutputOptions } from '../export/output-options.ts';
import { writeAll } from '../export/write-all.ts';
import type { FindPlace, WrittenText } from '../export/written-text.ts';
import { createByteProgress } from './byte-progress.ts';
import { noDecisions, type DecisionSource } from './decision-source.ts';
import {
  findInputs,
  INPUT_FORMATS,
  readInput,
  type Input,
  type InputFormat,
  type InputText,
  type Tell,
} from './inputs.ts';
import { openDecisions } from './open-decisions.ts';
import { readNames } from './packed-names.ts';
import { createPlaceFinder } from './place-finder.ts';
import { writtenInput } from './written-input.ts';

interface LinkOptions extends OutputOptions {
  readonly input?: InputFormat;
  readonly names?: string;
  readonly decisions?: string;
  readonly date?: string;
}

/** `sarhad link` */
export function linkCommand(): Command {
  const command = new Command('link')
    .description('find the places that texts name, and write the mentions')
    .argument('[file...]', 'texts (.txt, .md, .html) or archives (.json); none: standard input');
  for (const option of outputOptions()) command.addOption(option);
  return command
    .addOption(
      new Option('--input <format>', 'what the texts are, whatever their names').choices(
        INPUT_FORMATS,
      ),
    )
    .option('--names <file>', 'packed names (default: names.bin of the atlas beside this program)')
    .option('--decisions <file>', 'decisions.csv or Recogito’s CSV: a person overrules the linker')
    .option('--date <date>', 'date of texts that have none: YYYY, YYYY-MM or YYYY-MM-DD')
    .addHelpText(
      'after',
      `
An archive has one {"id","title","date","lang","text"} a line and is read line
by line, without end if need be. Standard input is taken for an archive where it
begins with {", else for plain text. "start" and "end" count UTF-16 units of the
file, end exclusive; for an archive, of the record's "text".

Exit codes: 0 done, 1 the data are wrong, 2 the call is wrong.`,
    )
    .action(async (files: readonly string[], options: LinkOptions) => {
      if (options.date !== undefined && isoDate(options.date) !== options.date)
        throw new CallError(`--date ${options.date}: write YYYY, YYYY-MM or YYYY-MM-DD`);
      await link(files, options);
    });
}

async function link(files: readonly string[], options: LinkOptions): Promise<void> {
  const inputs = await findInputs(files, options.input);
  const names = await readNames(options.names);
  const iris = createIris(options.base);
  const decisions =
    options.decisions === undefined
      ? noDecisions()
      : await openDecisions(options.decisions, names, iris);
  const sink = await openOutput(options);
  const findPlace = createPlaceFinder(names);
  const writer = FORMATS[options.format]({ sink, iris, findPlace });
  const onScreen = options.out === undefined && process.stdout.isTTY;
  const sizes = inputs.map(({ size }) => size);
  const progress = createByteProgress(sizes, onScreen);
  try {
    const read = readAll(inputs, options.date, progress.tell);
    await writeAll(linkAll(read, names, decisions, findPlace), writer, sink);
  } finally {
    progress.stop();
  }
}

/** The texts of all inputs, one at a time. `date`: of those that have none. */
async function* readAll(
  inputs: readonly Input[],
  date: string | undefined,
  tell: Tell,
): AsyncGenerator<InputText> {
  for (const input of inputs) {
    for await (const read of readInput(input, tell)) {
      const { text } = read;
      yield date === undefined || text.date !== undefined
        ? read
        : { ...read, text: { ...text, date } };
    }
  }
}

/** Each text as it is read; nothing of one is kept for the next. */
async function* linkAll(
  texts: AsyncIterable<InputText>,
  names: NameIndex,
  decisions: DecisionSource,
  findPlace: FindPlace,
): AsyncGenerator<WrittenText> {
  for await (const read of texts) {
    const linking = openLinking(read.text, names, decisions.of(read));
    decisions.unused(linking.unused);
    yield writtenInput(read, linking, findPlace);
  }
  decisions.finish();
}
