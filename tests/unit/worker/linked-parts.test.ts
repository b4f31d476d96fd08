import { describe, expect, test } from 'vitest';
import { linkDropped } from '../../../src/worker/link-dropped.ts';
import { cutFile, joinParts } from '../../../src/worker/linked-parts.ts';
import { createNames } from '../linking/create-names.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const linked = (text: string) => linkDropped(bytes(text), 'notes.txt', createNames());

describe('a linked file in parts', () => {
  test.each([
    ['short', 'Rockets fell on Bannu in 2022.'],
    ['of many passages', 'Rockets fell on Bannu in 2022.\n'.repeat(900)],
    ['of one long passage', 'Rockets fell on Bannu, Quetta and Kunar. '.repeat(900)],
    ['without a name', 'Nothing fell.'],
  ])('%s: together they are the file, and each is small', async (_, text) => {
    const file = await linked(text);
    const parts = [...cutFile(file)];
    expect(joinParts(parts)).toEqual(file);
    for (const part of parts) {
      const passages = part.kind === 'passages' ? part.passages : [];
      const mentions = passages.reduce((sum, passage) => sum + passage.mentions.length, 0);
      expect(passages.length).toBeLessThanOrEqual(250);
      expect(part.kind === 'mentions' ? part.mentions.length : mentions).toBeLessThanOrEqual(500);
    }
  });

  test('without a head is an error', async () => {
    const [, ...rest] = cutFile(await linked('Bannu.'));
    expect(() => joinParts(rest)).toThrow(/without its head/);
  });
});
