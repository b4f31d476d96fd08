import { DataError } from '../core/model/data-error.ts';

/** One line of an archive. Only `text` must be there. */
export interface ArchiveRecord {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly lang: string | undefined;
  readonly text: string;
}

/** Reads `{"id","title","date","lang","text"}` from line `line` (from 1) of an archive. Other fields are passed over. */
export function readRecord(json: string, file: string, line: number): ArchiveRecord {
  const record = parse(json, file, line);
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new DataError('each line must be an object {"id","title","date","lang","text"}', {
      file,
      line,
      column: 1,
    });
  const fields = record as Readonly<Record<string, unknown>>;
  const field = (name: string): string | undefined => {
    const value = fields[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string')
      throw new DataError(`“${name}” must be text`, { file, line, column: 1 });
    return value;
  };
  const text = field('text');
  if (text === undefined) throw new DataError('“text” is missing', { file, line, column: 1 });
  return { id: field('id'), title: field('title'), date: field('date'), lang: field('lang'), text };
}

function parse(json: string, file: string, line: number): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const at = /position (\d+)/.exec(cause.message)?.[1];
    const column = at === undefined ? json.length + 1 : Number(at) + 1;
    throw new DataError('is not JSON: one object is expected on each line', { file, line, column });
  }
}
