import { build } from 'vite';
import { cliFolder } from './run-case.ts';

/** Builds the command line once for all tests of the pipeline. */
export default async function buildCli(): Promise<void> {
  await build({ mode: 'cli', logLevel: 'warn', build: { outDir: cliFolder } });
}
