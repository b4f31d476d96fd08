import type { Day } from '../../core/model/time.ts';

/** A date of which the source may give no more than the year or the month. */
export interface SaidDate {
  /** The first day that it allows. */
  readonly day: Day;
  /** As the source gives it, where that is not a day: `1895`, `1889-12`, `by 1941`, `[2022-09-13,2022-10-13]`. */
  readonly said?: string;
}

const SAID = /^(by )?(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const ONE_OF = /^\[(\d{4}-\d{2}-\d{2})(,\d{4}-\d{2}-\d{2})+\]$/;

/** Reads `2018-05-28`, `1889-12`, `1895`, `by 1941` or one of several days; `undefined` where it is none of these. */
export function readSaidDate(cell: string): SaidDate | undefined {
  const [, earliest] = ONE_OF.exec(cell) ?? [];
  if (earliest !== undefined) return { day: earliest, said: cell };
  const match = SAID.exec(cell);
  if (match === null) return undefined;
  const [, by, year = '', month, date] = match;
  const day = `${year}-${month ?? '01'}-${date ?? '01'}`;
  return by === undefined && date !== undefined ? { day } : { day, said: cell };
}
