import { DataError } from '../../core/model/data-error.ts';

/** Bytes → JSON value. Says where the bytes stop being UTF-8 or JSON; `file` is the name for messages. */
export function parseJson(bytes: ArrayBuffer, file: string): unknown {
  const text = decode(bytes, file);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const error = new DataError(...whatIsWrong(text, file, messageOf(cause)));
    error.cause = cause;
    throw error;
  }
}

export const messageOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

function decode(bytes: ArrayBuffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DataError('is not valid UTF-8', { file });
  }
}

/** Engines say the place as `line 3 column 7`, as `position 40`, or not at all. */
function whatIsWrong(
  text: string,
  file: string,
  said: string,
): ConstructorParameters<typeof DataError> {
  if (text.trim() === '') return ['is empty', { file }];
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  const [, position] = /position (\d+)/.exec(said) ?? [];
  if (line === undefined && position === undefined) {
    if (!/end of|EOF|unterminated/i.test(said)) return [`is not JSON: ${said}`, { file }];
    return [
      'is cut short: the JSON ends before it is complete',
      { file, ...placeOf(text, text.length) },
    ];
  }
  const where =
    line === undefined
      ? placeOf(text, Number(position))
      : { line: Number(line), column: Number(column) };
  return [`is not JSON: ${said}`, { file, ...where }];
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
