/** What was thrown, which may be anything, as an error. */
export const toError = (cause: unknown): Error =>
  cause instanceof Error ? cause : new Error(String(cause));

export const messageOf = (cause: unknown): string => toError(cause).message;
