import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { regionalText, repeat } from './english-texts.ts';
import { createRow, type Bench, type BenchRow } from './row.ts';

const MEGABYTE = 1_000_000;
/** Of archive in megabytes; the long ones with `--long` only. */
const SIZES = [1, 2, 4, 8, 16];
const LONG_SIZES = [64, 256, 1024];
const RECORD_BYTES = 4000;
const HANDLE = 3;
/** What own-use.mjs writes. */
interface OwnUse {
  readonly peak: number;
  readonly processor: number;
}

/** What one run of the command line took. */
interface Run {
  readonly megabytes: number;
  /** Of the processor. */
  readonly seconds: number;
  /** By the clock: with what the pipes and the rest of the machine cost. */
  readonly clockSeconds: number;
  /** The most memory the process ever had. */
  readonly peakMegabytes: number;
  /** Of mentions, written and read. */
  readonly outMegabytes: number;
}

/** An archive of about so many bytes, record by record; no two stand in memory at once. */
function* archive(bytes: number): Generator<Buffer> {
  const { paragraphs } = regionalText();
  let at = 0;
  for (let size = 0, record = 0; size < bytes; record++) {
    const turned = [...paragraphs.slice(at), ...paragraphs.slice(0, at)];
    const own = repeat(turned, RECORD_BYTES);
    at = (at + own.length) % paragraphs.length;
    const line = JSON.stringify({ id: String(record), date: '2021-05-04', text: own.join('\n') });
    const buffer = Buffer.from(`${line}\n`);
    size += buffer.length;
    yield buffer;
  }
}

/** The archive piped through `sarhad link`, its mentions read to the end. */
async function run(megabytes: number): Promise<Run> {
  const start = performance.now();
  const call = ['--import', './tests/bench/own-use.mjs', 'dist/cli/sarhad.js', 'link'];
  const child = spawn(process.execPath, [...call, '--input', 'json'], {
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
    env: { ...process.env, SARHAD_BENCH_HANDLE: String(HANDLE) },
  });
  const { stdin, stdout } = child;
  const ownUse = child.stdio[HANDLE];
  if (stdin === null || stdout === null || !(ownUse instanceof Readable))
    throw new TypeError('The program has no pipes');
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const [out, used] = await Promise.all([
    count(stdout),
    read(ownUse),
    pipeline(Readable.from(archive(megabytes * MEGABYTE)), stdin),
  ]);
  const code = await ended;
  if (code !== 0) throw new Error(`sarhad link ended with ${String(code)}`);
  const { peak, processor } = JSON.parse(used) as OwnUse;
  return {
    megabytes,
    seconds: processor,
    clockSeconds: (performance.now() - start) / 1000,
    peakMegabytes: peak / MEGABYTE,
    outMegabytes: out / MEGABYTE,
  };
}

async function count(stream: Readable): Promise<number> {
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) bytes += chunk.length;
  return bytes;
}

async function read(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream as AsyncIterable<Buffer>) text += chunk.toString();
  return text;
}

/** The line through the runs that is nearest to them by least squares: seconds = start + slope × megabytes. */
function lineThrough(runs: readonly Run[]) {
  const mean = (of: (one: Run) => number) =>
    runs.reduce((sum, one) => sum + of(one), 0) / runs.length;
  const x = mean(({ megabytes }) => megabytes);
  const y = mean(({ seconds }) => seconds);
  const covariance = mean(({ megabytes, seconds }) => (megabytes - x) * (seconds - y));
  const slope = covariance / mean(({ megabytes }) => (megabytes - x) ** 2);
  const start = y - slope * x;
  const missed = mean(({ megabytes, seconds }) => (seconds - start - slope * megabytes) ** 2);
  const explained = 1 - missed / mean(({ seconds }) => (seconds - y) ** 2);
  return { slope, start, explained };
}

const sayRun = ({ megabytes, seconds, clockSeconds, peakMegabytes }: Run): string =>
  `(${String(megabytes)} MB: ${seconds.toFixed(1)} s of processor, ${clockSeconds.toFixed(1)} s by the clock, ${peakMegabytes.toFixed(0)} MB of memory)`;

export const bench: Bench = async () => {
  const sizes = process.argv.includes('--long') ? [...SIZES, ...LONG_SIZES] : SIZES;
  await run(1);
  const runs: Run[] = [];
  for (const megabytes of sizes) {
    const one = await run(megabytes);
    runs.push(one);
    // The longest take minutes: who waits wants to see that something is done.
    if (LONG_SIZES.includes(megabytes)) console.error(sayRun(one));
  }
  const { slope, start, explained } = lineThrough(runs);
  const least = runs[0];
  if (least === undefined) throw new RangeError('Nothing was run');
  const rows = runs.flatMap((one): BenchRow[] => [
    createRow(
      `an archive of ${String(one.megabytes)} MB through sarhad link`,
      one.seconds,
      's of processor',
      {
        name: 'the straight line through all',
        value: start + slope * one.megabytes,
      },
    ),
    createRow('… the most memory it had', one.peakMegabytes, 'MB', {
      name: `for ${String(least.megabytes)} MB`,
      value: least.peakMegabytes,
    }),
  ]);
  const last = runs.at(-1) ?? least;
  return [
    ...rows,
    createRow('… each megabyte more, by that line', slope * 1000, 'ms', {
      name: 'its start',
      value: start * 1000,
    }),
    createRow('… how much of the times the line explains', explained, 'of 1', {
      name: 'all',
      value: 1,
    }),
    createRow('… the longest by the clock', last.clockSeconds, 's', {
      name: 'of processor',
      value: last.seconds,
    }),
    createRow('… mentions written', last.outMegabytes, 'MB', {
      name: 'archive read',
      value: last.megabytes,
    }),
  ];
};
