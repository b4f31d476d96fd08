#!/usr/bin/env node
import { Command } from 'commander';
import { version } from '../../package.json' with { type: 'json' };
import { buildCommand } from './build/build-command.ts';
import { checkCommand } from './check/check-command.ts';
import { exportCommand } from './export/export-command.ts';
import { linkCommand } from './link/link-command.ts';
import { locateCommand } from './locate/locate-command.ts';
import { importUcdpCommand } from './read/import-ucdp.ts';
import { runProgram } from './run-program.ts';

const program = new Command('sarhad')
  .description('link texts to the places of the Pakistan–Afghanistan border regions')
  .version(version, '--version', 'print the version')
  .helpOption('-h, --help', 'say how to call it')
  .addCommand(buildCommand())
  .addCommand(checkCommand())
  .addCommand(linkCommand())
  .addCommand(locateCommand())
  .addCommand(exportCommand())
  .addCommand(importUcdpCommand());

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of anyone.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
  process.exit(0);
});

process.exitCode = await runProgram(program, process.argv.slice(2));
