import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import nlp from 'compromise';
import type { UnlinkedText } from '../../src/core/linking/contract.ts';
import { linkText } from '../../src/core/linking/link-text.ts';
import { openNames, type NameIndex } from '../../src/core/linking/name-index.ts';
import { textId } from '../../src/core/model/ids.ts';
import { readText } from '../../src/formats/read-text.ts';
import { createRow, median, type Bench, type BenchRow } from './row.ts';

const TEXTS = 'geodata/texts';
const NAMES = 'dist/atlas/names.bin';
const RUNS = 5;
const MEGABYTE = 1_000_000;

/** The briefings and digests of the project, over and over, until there is a megabyte of them. */
function createLongText(bytes: number): UnlinkedText {
  const own = readdirSync(TEXTS)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap(
      (name) =>
        readText(readFileSync(`${TEXTS}/${name}`, 'utf8'), 'md', textId(name), name).passages,
    )
    .map(({ content }) => content);
  const passages: UnlinkedText['passages'][number][] = [];
  for (let size = 0, at = 0; size < bytes; at++) {
    const content = own[at % own.length] ?? '';
    passages.push({ paragraph: at + 1, kind: 'paragraph', content });
    size += Buffer.byteLength(content) + 1;
  }
  return { id: textId('long'), kind: 'article', title: 'Long', lang: 'en', about: [], passages };
}

/** Milliseconds of the middle one of several runs, after one that is not counted. */
function time(run: () => unknown, runs = RUNS): number {
  run();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

const readNames = () => new Uint8Array(readFileSync(NAMES)).buffer;

/** Text through the linker with all names loaded, beside others that look for names in it. */
function throughput(names: NameIndex): BenchRow[] {
  const text = createLongText(MEGABYTE);
  const contents = text.passages.map(({ content }) => content);
  const megabytes = Buffer.byteLength(contents.join('\n')) / MEGABYTE;
  const speed = (milliseconds: number) => (megabytes * 1000) / milliseconds;
  const linker = speed(time(() => linkText(text, names)));
  const pattern = speed(
    time(() =>
      contents.reduce((sum, content) => sum + [...content.matchAll(/\b[A-Z]\w+/g)].length, 0),
    ),
  );
  const part = contents.slice(0, Math.ceil(contents.length / 10));
  const compromise =
    speed(time(() => part.map((content) => nlp(content).places().out('array') as unknown), 1)) / 10;
  return [
    createRow('linking with all names', linker, 'MB/s', {
      name: 'compromise, places',
      value: compromise,
    }),
    createRow('linking with all names', linker, 'MB/s', {
      name: 'a capital-word pattern',
      value: pattern,
    }),
  ];
}

/** From packed names to the first mention; to be called before anything else is linked, while all is cold. */
function startUp(): BenchRow {
  const short = createLongText(1);
  const reading = performance.now();
  const bytes = readNames();
  const start = performance.now();
  linkText(short, openNames(bytes));
  const value = performance.now() - start;
  const baseline = { name: 'reading the file', value: start - reading };
  return createRow('from packed names to the first mention', value, 'ms', baseline);
}

/** Whether ten times the text takes ten times as long. */
function growth(names: NameIndex): BenchRow {
  const [one, ten] = [createLongText(MEGABYTE / 2), createLongText(MEGABYTE * 5)];
  const baseline = { name: 'half a megabyte', value: time(() => linkText(one, names), 3) * 2 };
  const value = time(() => linkText(ten, names), 3) / 5;
  return createRow('linking five megabytes at once, per megabyte', value, 'ms', baseline);
}

export const bench: Bench = () => {
  const start = startUp();
  const names = openNames(readNames());
  return Promise.resolve([...throughput(names), start, growth(names)]);
};
