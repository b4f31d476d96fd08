import { DataError } from '../../core/model/data-error.ts';

/** Why `text` is not JSON, as far as can be told from what the engine `said`; `file` is the name for messages. */
export function explainJson(text: string, file: string, said: string): DataError {
  return new DataError(...whatIsWrong(text, file, said));
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
