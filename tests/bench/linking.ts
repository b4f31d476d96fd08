import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { UnlinkedText } from '../../src/core/linking/contract.ts';
import { linkText } from '../../src/core/linking/link-text.ts';
import { openNames, type NameIndex } from '../../src/core/linking/name-index.ts';
import { textId } from '../../src/core/model/ids.ts';
import { benchTexts, regionalText, repeat, type BenchText } from './english-texts.ts';
import { createRow, type Bench, type BenchRow } from './row.ts';

const NAMES = 'dist/atlas/names.bin';
const RUNS = 5;
const MEGABYTE = 1_000_000;
/** A run of words with a capital, as the simplest finder of names has it. */
const CAPITAL_WORDS = /\b[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)*/gu;

const textOf = (paragraphs: readonly string[]): UnlinkedText => ({
  id: textId('long'),
  kind: 'article',
  title: 'Long',
  lang: 'en',
  about: [],
  passages: paragraphs.map((content, at) => ({ paragraph: at + 1, kind: 'paragraph', content })),
});

const byClock = () => performance.now();
/** Milliseconds that all threads of this process ran: the same on a busy machine. */
const byProcessor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Milliseconds of the fastest of several runs, after two that are not counted:
 * what else the machine does can only add to them.
 */
function time(run: () => unknown, runs = RUNS, now = byClock): number {
  run();
  run();
  let least = Infinity;
  for (let at = 0; at < runs; at++) {
    const start = now();
    run();
    least = Math.min(least, now() - start);
  }
  return least;
}

const bytesOf = (paragraphs: readonly string[]): number =>
  Buffer.byteLength(paragraphs.join('\n')) + 1;
/** MB/s of `work`, which takes one paragraph after another. */
const speedOver = (paragraphs: readonly string[], work: (paragraph: string) => unknown): number =>
  bytesOf(paragraphs) / 1000 / time(() => paragraphs.map((paragraph) => work(paragraph)));

/** One text through the linker with all names loaded, beside others that look for names or words in it. */
function throughput(names: NameIndex, { name, paragraphs }: BenchText): BenchRow[] {
  const long = repeat(paragraphs, MEGABYTE);
  const text = textOf(long);
  const linker = bytesOf(long) / 1000 / time(() => linkText(text, names));
  const found = linkText(text, names).passages.reduce((sum, own) => sum + own.mentions.length, 0);
  const density = `${((found * 1000) / bytesOf(long)).toFixed(2)} mentions a kB`;
  // The others are slow: a part of the text is enough to see how slow.
  const [tenth, hundredth] = [repeat(paragraphs, MEGABYTE / 10), repeat(paragraphs, MEGABYTE / 50)];
  const [words, whole] = [winkNLP(model, []), winkNLP(model)];
  const others = {
    'wink-nlp, words alone': speedOver(tenth, (own) => words.readDoc(own).tokens().length()),
    'wink-nlp, all it finds': speedOver(tenth, (own) => whole.readDoc(own).entities().length()),
    'compromise, places': speedOver(hundredth, (own) => nlp(own).places().out('array') as unknown),
    'a pattern of words with a capital': speedOver(long, (own) => [...own.matchAll(CAPITAL_WORDS)]),
  };
  return Object.entries(others).map(([other, value]) =>
    createRow(`linking ${name} (${density})`, linker, 'MB/s', { name: other, value }),
  );
}

const readNames = () => new Uint8Array(readFileSync(NAMES)).buffer;

/** From packed names to the first mention; to be called before anything else is linked, while all is cold. */
function startUp(): BenchRow {
  const short = textOf(regionalText().paragraphs.slice(0, 1));
  const reading = performance.now();
  const bytes = readNames();
  const start = performance.now();
  linkText(short, openNames(bytes));
  const value = performance.now() - start;
  const baseline = { name: 'reading the file', value: start - reading };
  return createRow('from packed names to the first mentions', value, 'ms', baseline);
}

/** Whether ten times the text in one paragraph takes ten times as long. */
function growth(names: NameIndex): BenchRow {
  const { paragraphs } = regionalText();
  const [one, ten] = [MEGABYTE / 2, MEGABYTE * 5].map((bytes) =>
    textOf([repeat(paragraphs, bytes).join(' ')]),
  );
  if (one === undefined || ten === undefined) throw new RangeError('There is nothing to compare');
  const milliseconds = (text: UnlinkedText) => time(() => linkText(text, names), 3, byProcessor);
  return createRow(
    'linking one paragraph of five megabytes, per megabyte',
    milliseconds(ten) / 5,
    'ms of processor',
    { name: 'one of half a megabyte', value: milliseconds(one) * 2 },
  );
}

export const bench: Bench = () => {
  const start = startUp();
  const names = openNames(readNames());
  return Promise.resolve([
    start,
    ...benchTexts().flatMap((text) => throughput(names, text)),
    growth(names),
  ]);
};
