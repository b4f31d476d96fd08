import { DataError, type Whereabouts } from '../../core/model/data-error.ts';

/** A JSON file read with the place of every value in it. */
export interface ReadJson {
  readonly value: unknown;
  /** Where the value at a path such as `/events/3/date` begins; of its nearest parent where it is missing. */
  readonly where: (path: string) => Whereabouts;
}

/**
 * `JSON.parse` that remembers where things stand. Errors name file, line,
 * column; `firstLine`: the line of the file on which `text` begins.
 */
export function parseJson(text: string, file: string, firstLine = 1): ReadJson {
  const parser = new Parser(text, file, firstLine);
  const value = parser.document();
  return { value, where: (path) => parser.where(path) };
}

const SPACE = /[ \t\r\n]*/y;
// eslint-disable-next-line no-control-regex -- JSON bars control characters from strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

class Parser {
  readonly #text: string;
  readonly #file: string;
  readonly #firstLine: number;
  readonly #starts = new Map<string, number>();
  #at = 0;

  constructor(text: string, file: string, firstLine: number) {
    this.#text = text;
    this.#file = file;
    this.#firstLine = firstLine;
  }

  document(): unknown {
    const value = this.#value('');
    this.#take(SPACE);
    if (this.#at < this.#text.length) this.#fail('nothing more is expected here');
    return value;
  }

  where(path: string): Whereabouts {
    for (let known = path; ; known = known.slice(0, known.lastIndexOf('/'))) {
      const start = this.#starts.get(known);
      if (start !== undefined) return { ...this.#position(start), path };
      if (known === '') return { file: this.#file, path };
    }
  }

  #value(path: string): unknown {
    this.#take(SPACE);
    this.#starts.set(path, this.#at);
    if (this.#skip('{')) return this.#members(path);
    if (this.#skip('[')) return this.#items(path);
    const token = this.#take(STRING) ?? this.#take(NUMBER) ?? this.#take(WORD);
    if (token === undefined) this.#fail('a value is expected here');
    return JSON.parse(token) as unknown;
  }

  #members(path: string): Record<string, unknown> {
    const members = new Map<string, unknown>();
    this.#take(SPACE);
    if (this.#skip('}')) return {};
    do {
      this.#take(SPACE);
      const start = this.#at;
      const token = this.#take(STRING);
      if (token === undefined) this.#fail('a name in quotation marks is expected here');
      const name = JSON.parse(token) as string;
      if (members.has(name)) this.#fail(`“${name}” is given twice`, start);
      this.#take(SPACE);
      if (!this.#skip(':')) this.#fail('“:” is expected here');
      members.set(name, this.#value(`${path}/${name}`));
      this.#take(SPACE);
    } while (this.#skip(','));
    if (!this.#skip('}')) this.#fail('“,” or “}” is expected here');
    return Object.fromEntries(members);
  }

  #items(path: string): unknown[] {
    const items: unknown[] = [];
    this.#take(SPACE);
    if (this.#skip(']')) return items;
    do {
      items.push(this.#value(`${path}/${String(items.length)}`));
      this.#take(SPACE);
    } while (this.#skip(','));
    if (!this.#skip(']')) this.#fail('“,” or “]” is expected here');
    return items;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const token = pattern.exec(this.#text)?.[0];
    this.#at += token?.length ?? 0;
    return token;
  }

  #skip(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #fail(what: string, at = this.#at): never {
    throw new DataError(what, this.#position(at));
  }

  #position(offset: number): Whereabouts {
    const before = this.#text.slice(0, offset).split('\n');
    return {
      file: this.#file,
      line: this.#firstLine + before.length - 1,
      column: (before.at(-1)?.length ?? 0) + 1,
    };
  }
}
