/** Where bad input stands. Lines and columns count from 1; absent where they mean nothing. */
export interface Whereabouts {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Path inside a JSON file, such as `/texts/3/passages/0/mentions/2`. */
  readonly path?: string;
}

/**
 * The data are wrong. `message` says what and where in one line a person can
 * act on: `file:line:column: what is wrong`.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly where: Whereabouts;

  constructor(what: string, where: Whereabouts) {
    const { file, line, column, path } = where;
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    super(`${place}${path === undefined ? '' : `#${path}`}: ${what}`);
    this.where = where;
  }
}
