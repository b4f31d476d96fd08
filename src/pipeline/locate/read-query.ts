import type { LocateQuery } from '../../core/linking/locate-contract.ts';
import { DataError } from '../../core/model/data-error.ts';

const FIELDS = ['country', 'province', 'district', 'date'] as const;
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/**
 * Reads `{"text","country","province","district","date"}` from line `line`
 * (from 1). Only `text` must be there; `null` is as good as absent, and other
 * fields are passed over.
 */
export function readQuery(json: string, file: string, line: number): LocateQuery {
  const fields = parse(json, file, line);
  const field = (name: string): string | undefined => {
    const value = fields[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    throw new DataError(`“${name}” must be text`, { file, line, column: columnOf(json, name) });
  };
  const text = field('text');
  if (text === undefined) throw new DataError('“text” is missing', { file, line, column: 1 });
  const told = Object.fromEntries(
    FIELDS.map((name) => [name, field(name)] as const).filter(([, value]) => value !== undefined),
  );
  if (told['date'] !== undefined && !DATE.test(told['date']))
    throw new DataError(`“date” must be YYYY, YYYY-MM or YYYY-MM-DD, not “${told['date']}”`, {
      file,
      line,
      column: columnOf(json, 'date'),
    });
  return { text, ...told };
}

function parse(json: string, file: string, line: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json) as unknown;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const at = /position (\d+)/.exec(cause.message)?.[1];
    const column = at === undefined ? json.length + 1 : Number(at) + 1;
    throw new DataError('is not JSON: one object is expected on each line', { file, line, column });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw new DataError(
    'each line must be an object {"text","country","province","district","date"}',
    {
      file,
      line,
      column: 1,
    },
  );
}

/** Where the field begins, from 1. */
const columnOf = (json: string, name: string): number => json.indexOf(`"${name}"`) + 1;
