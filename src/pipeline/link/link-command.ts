import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import type { Decision } from '../../core/linking/contract.ts';
import { linkText } from '../../core/linking/link-text.ts';
import { openNames, type NameIndex } from '../../core/linking/name-index.ts';
import { DataError } from '../../core/model/data-error.ts';
import { CallError } from '../call-error.ts';
import { readDecisions } from '../read/decisions.ts';
import {
  findInputs,
  INPUT_FORMATS,
  readInput,
  type InputFormat,
  type InputText,
} from './inputs.ts';
import { mentionRow, ROW_FORMATS, type RowFormat, type RowFormatName } from './mention-row.ts';

interface LinkOptions {
  readonly format: RowFormatName;
  readonly input?: InputFormat;
  readonly names?: string;
  readonly decisions?: string;
  readonly date?: string;
}

/** `sarhad link` */
export function linkCommand(): Command {
  return new Command('link')
    .description('find the places that texts name, and write one line for each mention')
    .argument('[file...]', 'texts (.txt, .md, .html) or archives (.json); none: standard input')
    .addOption(
      new Option('--format <format>', 'how to write the mentions')
        .choices(Object.keys(ROW_FORMATS))
        .default('ndjson'),
    )
    .addOption(
      new Option('--input <format>', 'what the texts are, whatever their names').choices(
        INPUT_FORMATS,
      ),
    )
    .option('--names <file>', 'packed names (default: names.bin of the atlas beside this program)')
    .option('--decisions <file>', 'decisions.csv, where a person overrules the linker')
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
      if (options.date !== undefined && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(options.date))
        throw new CallError(`--date ${options.date}: write YYYY, YYYY-MM or YYYY-MM-DD`);
      await link(files, options);
    });
}

async function link(files: readonly string[], options: LinkOptions): Promise<void> {
  const inputs = await findInputs(files, options.input);
  const names = await readNames(options.names);
  const decisions = options.decisions === undefined ? [] : await readDecisions(options.decisions);
  const format: RowFormat = ROW_FORMATS[options.format];
  const sizes = inputs.map(({ size }) => size);
  const bar = progressBar(sizes);
  const unused: Decision[] = [];
  await write(format.header);
  try {
    for (const input of inputs) {
      for await (const text of readInput(input, bar.tell))
        unused.push(...(await linkOne(text, names, decisions, format, options.date)));
    }
  } finally {
    bar.stop();
  }
  reportUnused(unused, options.decisions ?? '');
}

/** Writes the mentions of one text; returns the decisions that matched nothing in it. */
async function linkOne(
  { text, file, rawSpan }: InputText,
  names: NameIndex,
  decisions: readonly Decision[],
  format: RowFormat,
  date: string | undefined,
): Promise<readonly Decision[]> {
  const dated = text.date === undefined && date !== undefined ? { ...text, date } : text;
  const linked = linkText(dated, names, decisions);
  const places = new Map(linked.places.map((place) => [place.id, place]));
  const lines: string[] = [];
  linked.passages.forEach(({ mentions }, index) => {
    for (const mention of mentions) {
      const place = mention.place === null ? undefined : places.get(mention.place);
      const span = rawSpan(index, mention.start, mention.end);
      lines.push(format.line(mentionRow(file, span, mention, place)));
    }
  });
  await write(lines.join(''));
  return linked.unused;
}

/** Waits where the reader at the other end of the pipe is slower. */
async function write(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

function reportUnused([first, ...more]: readonly Decision[], file: string): void {
  if (first === undefined) return;
  const others = more.length === 0 ? '' : ` (and ${String(more.length)} more like it)`;
  throw new DataError(
    `“${first.quote}”, occurrence ${String(first.occurrence)} in “${first.text}”, matches nothing${others}`,
    { file, line: first.line },
  );
}

/** The names of the atlas that was built beside this program, unless another file is given. */
async function readNames(given: string | undefined): Promise<NameIndex> {
  const here = dirname(fileURLToPath(import.meta.url));
  const file = given ?? join(here, '..', 'atlas', 'names.bin');
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
    throw new CallError(
      given === undefined
        ? `there are no packed names at ${file}: run “sarhad build” first, or give --names`
        : `there is no file ${file}`,
    );
  }
  return openNames(new Uint8Array(bytes).buffer, file);
}

/** A bar for a person who waits; none where the mentions themselves go to the terminal. */
function progressBar(sizes: readonly (number | undefined)[]) {
  const total = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const shown = process.stderr.isTTY && !process.stdout.isTTY && total > 0;
  if (!shown) return { tell: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: '{bar} {percentage}% {value}/{total} bytes',
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return {
    tell: (bytes: number) => {
      bar.increment(bytes);
    },
    stop: () => {
      bar.stop();
    },
  };
}
