/** The command line was called in a way that cannot be right: exit code 2. */
export class CallError extends Error {
  override readonly name = 'CallError';
}
