import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import type { MentionRow } from '../../../src/pipeline/export/mention-row.ts';
import { createPlaces } from '../../unit/linking/create-names.ts';
import { useCliFolder } from '../cli-folder.ts';

const folder = useCliFolder(createPlaces());

/** Of the engine; the archive below is larger by far. */
const HEAP_MB = 56;
const RECORDS = 12_000;
/** Nothing in it is a name but two words: what is tested here is not the linker. */
const FILLER = 'and so it went on for another day. '.repeat(150);

const record = (at: number): string =>
  `${JSON.stringify({ id: String(at), date: '2020-03-04', text: `Rockets fell on Kabul. ${FILLER}Then on Bannu.` })}\n`;

/** `sarhad link` with little memory. */
const startLink = (...args: readonly string[]) =>
  folder.start(['link', '--names', 'names.bin', ...args], HEAP_MB);

describe('an archive', () => {
  test('streams: order kept, memory flat, no faster than it is read', async () => {
    const child = startLink();
    let sent = 0;
    let bytes = 0;
    const sendAll = async () => {
      for (; sent < RECORDS; sent++) {
        const line = record(sent);
        bytes += line.length;
        if (!child.stdin.write(line)) await once(child.stdin, 'drain');
      }
      child.stdin.end();
    };
    const sending = sendAll();
    // Nobody reads: what goes in must come to a stand.
    const stand = await standstill(() => sent);
    expect(stand).toBeGreaterThan(0);
    expect(stand).toBeLessThan(RECORDS / 4);
    const found: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      const { file, quote } = JSON.parse(line) as MentionRow;
      found.push(`${file} ${quote}`);
    }
    await sending;
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(0);
    expect(bytes).toBeGreaterThan(HEAP_MB * 1_000_000);
    expect(found).toEqual(
      Array.from({ length: RECORDS }, (_, at) => [
        `standard input#${String(at)} Kabul`,
        `standard input#${String(at)} Bannu`,
      ]).flat(),
    );
  });

  test('becomes Parquet, group after group', async () => {
    const child = startLink('--format', 'parquet', '--out', 'mentions.parquet');
    for (let at = 0; at < RECORDS; at++)
      if (!child.stdin.write(record(at))) await once(child.stdin, 'drain');
    child.stdin.end();
    expect((await once(child, 'exit'))[0]).toBe(0);
    const bytes = await readFile(folder.path('mentions.parquet'));
    const { row_groups: groups } = parquetMetadata(new Uint8Array(bytes).buffer);
    expect(groups.map((group) => Number(group.num_rows))).toEqual([10_000, 10_000, 4000]);
  });

  test('that is broken leaves no file behind', async () => {
    const child = startLink('--format', 'parquet', '--out', 'broken.parquet');
    child.stdin.end(`${record(0)}{"text":`);
    expect((await once(child, 'exit'))[0]).toBe(1);
    expect(await readdir(folder.path(''))).not.toContain('broken.parquet');
    expect(await readdir(folder.path(''))).not.toContain('broken.parquet.part');
  });
});

/** The count once it has not changed for half a second, after it was more than nothing. */
async function standstill(count: () => number): Promise<number> {
  const QUIET_MS = 1500;
  for (let before = -1; ;) {
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    const now = count();
    if (now > 0 && now === before) return now;
    before = now;
  }
}
