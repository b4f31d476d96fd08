import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { DataError } from '../../core/model/data-error.ts';

/**
 * The bytes of a CSV file, or of the first CSV file in a zip; memory holds a
 * chunk, not the file. `onRead` hears how many bytes of the file were read.
 */
export function openGed(
  file: string,
  onRead: (bytes: number) => void = () => undefined,
): AsyncIterable<Uint8Array> {
  const chunks = heard(createReadStream(file) as AsyncIterable<Uint8Array>, onRead);
  return file.toLowerCase().endsWith('.zip') ? unzipCsv(chunks, file) : chunks;
}

async function* heard(
  chunks: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onRead(chunk.length);
    yield chunk;
  }
}

async function* unzipCsv(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  const entry = new CsvEntry(file);
  for await (const chunk of chunks) {
    entry.push(chunk);
    yield* entry.take();
    if (entry.done) return;
  }
  entry.end();
  yield* entry.take();
}

/** The first `.csv` of a zip, as it comes out of the chunks. */
class CsvEntry {
  done = false;
  readonly #file: string;
  readonly #unzip: Unzip;
  #found = false;
  #ready: Uint8Array[] = [];
  #problem: Error | undefined;

  constructor(file: string) {
    this.#file = file;
    this.#unzip = new Unzip((entry) => {
      this.#open(entry);
    });
    this.#unzip.register(UnzipInflate);
  }

  push(chunk: Uint8Array): void {
    this.#run(() => {
      this.#unzip.push(chunk);
    });
  }

  /** Must be called when no chunk is left. */
  end(): void {
    const what = this.#found ? 'the zip is truncated' : 'the zip holds no .csv file';
    this.#run(() => {
      this.#unzip.push(new Uint8Array(0), true);
    }, what);
    if (!this.done) throw new DataError(what, { file: this.#file });
  }

  take(): Uint8Array[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #open(entry: UnzipFile): void {
    const name = basename(entry.name);
    if (this.#found || !name.toLowerCase().endsWith('.csv') || name.startsWith('.')) return;
    this.#found = true;
    entry.ondata = (problem, bytes, final) => {
      if (problem !== null) this.#problem = problem;
      else this.#ready.push(bytes);
      if (final) this.done = true;
    };
    entry.start();
  }

  #run(work: () => void, what?: string): void {
    try {
      work();
    } catch (cause) {
      // What fflate throws while it reads is what is wrong with the zip.
      this.#problem = cause instanceof Error ? cause : new Error(String(cause));
    }
    if (this.#problem === undefined) return;
    const problem = what ?? `the zip cannot be read: ${this.#problem.message}`;
    throw new DataError(problem, { file: this.#file });
  }
}
