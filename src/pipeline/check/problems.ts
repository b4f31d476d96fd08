import { DataError } from '../../core/model/data-error.ts';
import type { JsonFile } from './json-file.ts';

/** Collects what is wrong, in the order in which it is found. */
export class Problems {
  readonly all: DataError[] = [];

  add(problem: DataError): void {
    this.all.push(problem);
  }

  /** Says `what` of the value that `pointer` names in `file`. */
  at(file: JsonFile, pointer: string, what: string): void {
    this.all.push(new DataError(what, file.where(pointer)));
  }

  /** Runs `step`; a DataError that it throws is collected, and `undefined` returned. */
  async attempt<Value>(step: () => Value | Promise<Value>): Promise<Value | undefined> {
    try {
      return await step();
    } catch (problem) {
      if (!(problem instanceof DataError)) throw problem;
      this.add(problem);
      return undefined;
    }
  }
}
