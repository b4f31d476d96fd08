import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { Command } from 'commander';
import { SingleBar } from 'cli-progress';
import { CallError } from '../call-error.ts';
import { openGed } from './ged-bytes.ts';
import { readGedRows } from './ged-rows.ts';
import type { RecordRow } from './record-row.ts';

/** Degrees. */
interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The region of the boundary data. */
const REGION = '58,22,82,40';

interface ImportOptions {
  readonly bbox: string;
  readonly release?: string;
  readonly out?: string;
}

/** `sarhad import` */
export function importUcdpCommand(): Command {
  return new Command('import').description('read records of others').addCommand(
    new Command('ucdp')
      .description('read the official UCDP GED table into event records, one JSON object a line')
      .argument('<file>', 'the table as UCDP offers it: .csv, or the .zip that holds it')
      .option('--bbox <west,south,east,north>', 'only records in this box, degrees', REGION)
      .option(
        '--release <version>',
        'version of GED, such as 25.1 (default: by the name of the file)',
      )
      .option('--out <file>', 'where to write (default: standard output)')
      .addHelpText(
        'after',
        `
Put the file beside the records of geodata/records, or give it to sarhad build.
UCDP GED is licensed CC BY 4.0: name it where you show it.

Exit codes: 0 done, 1 the data are wrong, 2 the call is wrong.`,
      )
      .action(importUcdp),
  );
}

async function importUcdp(file: string, options: ImportOptions): Promise<void> {
  const box = readBox(options.bbox);
  const release = options.release ?? releaseOf(basename(file));
  if (release === undefined || !/^\d+\.\d+(-sample)?$/.test(release))
    throw new CallError(`--release: say which version of GED ${file} is, such as 25.1`);
  const size = await sizeOf(file);
  const bar = createBar(size);
  const rows = recordsInside(
    readGedRows(
      openGed(file, (bytes) => bar?.increment(bytes)),
      file,
      release,
    ),
    box,
  );
  try {
    if (options.out === undefined) await writeRows(rows, process.stdout);
    else await writeFileWhole(rows, options.out);
  } finally {
    bar?.stop();
  }
}

/** `GEDEvent_v25_1.csv`, `ged251-csv.zip` → `25.1`. */
export function releaseOf(name: string): string | undefined {
  const [, major, minor] = /ged(?:event)?[ _-]?v?(\d{2})[ _.-]?(\d)(?!\d)/i.exec(name) ?? [];
  return major === undefined || minor === undefined ? undefined : `${major}.${minor}`;
}

function readBox(text: string): Box {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  const onGlobe = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90;
  if (numbers.length !== 4 || !(west < east && south < north && onGlobe))
    throw new CallError(`--bbox ${text}: write west,south,east,north in degrees`);
  return { west, south, east, north };
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      throw new CallError(`there is no file ${file}`);
    throw cause;
  }
}

function createBar(size: number): SingleBar | undefined {
  if (!process.stderr.isTTY) return undefined;
  const bar = new SingleBar({ format: '{bar} {percentage} %', clearOnComplete: true });
  bar.start(size, 0);
  return bar;
}

async function* recordsInside(rows: AsyncIterable<RecordRow>, box: Box): AsyncGenerator<RecordRow> {
  for await (const row of rows) {
    const { longitude: lng, latitude: lat } = row;
    if (lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north) yield row;
  }
}

async function writeRows(rows: AsyncIterable<RecordRow>, stream: Writable): Promise<void> {
  for await (const row of rows)
    if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain');
}

/** Nothing half-written: the file has its name only when all of it is there. */
async function writeFileWhole(rows: AsyncIterable<RecordRow>, file: string): Promise<void> {
  const part = `${file}.part`;
  const stream = createWriteStream(part);
  try {
    await writeRows(rows, stream);
    stream.end();
    await once(stream, 'finish');
    await rename(part, file);
  } catch (cause) {
    stream.destroy();
    await rm(part, { force: true });
    throw cause;
  }
}
