import { build } from 'vite';
import { cliFolder } from './run-case.ts';

/** Builds the command line for the tests of one file. */
export default async function buildCli(): Promise<void> {
  await build({ mode: 'cli', logLevel: 'warn', build: { outDir: cliFolder } });
}
