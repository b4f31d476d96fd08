import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const GEODATA = 'geodata';
const SHARED = join('..', 'shared');
const ESSAYS = ['essay-000.txt', 'essay-002.txt'].map((name) => join(SHARED, 'essays', name));

describe('beside the essays', () => {
  const RUN = 6;
  /** The name of a journal is its own, whoever writes it. */
  const TITLES = /\bPakistan Journal of International Affairs\b/;
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  function runsOf(text: string): Set<string> {
    const runs = text.split(TITLES).flatMap((part) => {
      const all = words(part);
      return all.map((_word, at) => all.slice(at, at + RUN).join(' ')).slice(0, 1 - RUN);
    });
    return new Set(runs);
  }

  async function essayRuns(): Promise<Set<string>> {
    const runs = new Set<string>();
    for (const file of ESSAYS) {
      const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
      // The first line of the second essay is its title, by which it is cited.
      const body = file.includes('002') ? lines.slice(1) : lines;
      for (const line of body) for (const run of runsOf(line)) runs.add(run);
    }
    return runs;
  }

  test('a run of six words of theirs would be found', ({ skip }) => {
    skip(!ESSAYS.every(existsSync), `no essays in ${SHARED}`);
    expect(runsOf('one two three four five six seven').size).toBe(2);
  });

  test('nothing in geodata repeats six of their words in a row', async ({ skip }) => {
    skip(!ESSAYS.every(existsSync), `no essays in ${SHARED}`);
    const theirs = await essayRuns();
    expect(theirs.size).toBeGreaterThan(500);
    const names = await readdir(GEODATA, { recursive: true });
    const files = names.filter((name) => /\.(md|csv|json|txt|tsv)$/.test(name));
    expect(files.length).toBeGreaterThan(20);
    for (const name of files)
      for (const run of runsOf(await readFile(join(GEODATA, name), 'utf8')))
        expect(theirs.has(run), `${name}: ${run}`).toBe(false);
  });
});
