import { CommanderError, type Command } from 'commander';
import { DataError } from '../core/model/data-error.ts';
import { CallError } from './call-error.ts';

const DATA_WRONG = 1;
const CALL_WRONG = 2;

/**
 * Runs a command line; returns the exit code: 0 done, 1 the data are wrong
 * (or the program is: then with a stack), 2 the call is wrong.
 */
export async function runProgram(program: Command, args: readonly string[]): Promise<number> {
  exitNowhere(program);
  process.exitCode = 0;
  try {
    await program.parseAsync(args, { from: 'user' });
    return process.exitCode;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : CALL_WRONG;
    if (cause instanceof CallError) {
      process.stderr.write(`${cause.message}\n`);
      return CALL_WRONG;
    }
    process.stderr.write(`${describe(cause)}\n`);
    return DATA_WRONG;
  }
}

/** A person can act on a DataError; anything else is a fault of ours, and its stack helps. */
function describe(cause: unknown): string {
  if (cause instanceof DataError) return cause.message;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

/** Commander throws, in all commands, instead of leaving the process with its own codes. */
function exitNowhere(command: Command): void {
  command.exitOverride().showHelpAfterError('(--help says how to call it)');
  for (const child of command.commands) exitNowhere(child);
}
