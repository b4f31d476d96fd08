import { Option } from 'commander';
import { CallError } from '../call-error.ts';
import { FORMAT_NAMES, type FormatName } from './formats.ts';
import { DEFAULT_BASE } from './iris.ts';
import { openFile, standardOutput, type Sink } from './sink.ts';

/** What `link` and `export` are told of their output. */
export interface OutputOptions {
  readonly format: FormatName;
  readonly out?: string;
  readonly base: string;
}

export const outputOptions = (): readonly Option[] => [
  new Option('--format <format>', 'how to write the mentions')
    .choices(FORMAT_NAMES)
    .default('ndjson'),
  new Option('--out <file>', 'where to write them (default: standard output)'),
  new Option('--base <iri>', 'what the IRIs of texts and places begin with').default(DEFAULT_BASE),
];

/** Refuses what cannot be written or read again. */
export async function openOutput({ format, out, base }: OutputOptions): Promise<Sink> {
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i.test(base))
    throw new CallError(`--base ${base}: write an IRI, such as https://example.org/atlas/`);
  if (out !== undefined) return openFile(out);
  if (format === 'parquet' && process.stdout.isTTY)
    throw new CallError('--format parquet: give --out, or lead standard output into a file');
  return standardOutput();
}
