import { DataError } from '../../core/model/data-error.ts';
import type { ReadJson } from './json.ts';

/**
 * One object of a JSON file, read field by field. What is missing, of the
 * wrong type or unknown is a DataError that names line and column.
 */
export class JsonFields {
  readonly #json: ReadJson;
  readonly #path: string;
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(json: ReadJson, path: string, value: unknown, known: readonly string[]) {
    this.#json = json;
    this.#path = path;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new DataError('an object is expected here', json.where(path));
    this.#fields = value as Record<string, unknown>;
    for (const name of Object.keys(this.#fields))
      if (!known.includes(name))
        throw new DataError(`“${name}” is not a field`, json.where(`${path}/${name}`));
  }

  fail(name: string, what: string): never {
    throw new DataError(what, this.#json.where(`${this.#path}/${name}`));
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#fields, name);
  }

  isNull(name: string): boolean {
    return this.#fields[name] === null;
  }

  text(name: string): string {
    const value = this.#fields[name];
    if (typeof value !== 'string' || value.trim() === '')
      this.fail(name, `“${name}” must be text that is not empty`);
    return value;
  }

  oneOf<Value extends string>(name: string, values: readonly Value[]): Value {
    const value = this.text(name);
    const found = values.find((known) => known === value);
    return found ?? this.fail(name, `“${value}” is not one of ${values.join(', ')}`);
  }

  /** A whole number that is not below `least`. */
  count(name: string, least = 0): number {
    const value = this.#fields[name];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least)
      this.fail(name, `“${name}” must be a whole number, ${String(least)} or more`);
    return value;
  }

  numbers(name: string): readonly number[] {
    return this.list(name, (value, at) => {
      if (typeof value !== 'number') throw new DataError('must be a number', this.#json.where(at));
      return value;
    });
  }

  texts(name: string): readonly string[] {
    return this.list(name, (value, at) => {
      if (typeof value !== 'string' || value.trim() === '')
        throw new DataError('must be text that is not empty', this.#json.where(at));
      return value;
    });
  }

  /** Every item of a list, read by `read`; a list that is missing is empty. */
  list<Item>(name: string, read: (value: unknown, path: string) => Item): readonly Item[] {
    const value = this.#fields[name] ?? [];
    if (!Array.isArray(value)) this.fail(name, `“${name}” must be a list`);
    return value.map((item, index) => read(item, `${this.#path}/${name}/${String(index)}`));
  }

  object<Item>(name: string, read: (value: unknown, path: string) => Item): Item {
    return read(this.#fields[name], `${this.#path}/${name}`);
  }
}
