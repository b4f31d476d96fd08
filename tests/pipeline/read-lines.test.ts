import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines, type NumberedLine } from '../../src/pipeline/link/read-lines.ts';

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? 1;
    yield await Promise.resolve(bytes.subarray(at, at + size));
    at += size;
  }
}

async function linesOf(bytes: Uint8Array, sizes: readonly number[]): Promise<NumberedLine[]> {
  const lines: NumberedLine[] = [];
  for await (const line of readLines(cut(bytes, sizes), 'f')) lines.push(line);
  return lines;
}

const encode = (text: string) => new TextEncoder().encode(text);

test('lines are numbered from one, empty ones too', async () => {
  expect(await linesOf(encode('a\n\nb'), [99])).toEqual([
    { text: 'a', line: 1 },
    { text: '', line: 2 },
    { text: 'b', line: 3 },
  ]);
});

test('however the bytes are cut, the lines are the same', async () => {
  const letter = fc.constantFrom('a', '\n', '\r\n', 'é', 'پ', '😀', ' ');
  const texts = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(''));
  const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(texts, sizes, async (text, own) => {
      expect(await linesOf(encode(text), own)).toEqual(await linesOf(encode(text), [1000]));
    }),
  );
});

test('bytes that are not UTF-8 are named by line and column', async () => {
  const bytes = Uint8Array.of(0x61, 0x0a, 0x62, 0x63, 0xe2, 0x28, 0x0a);
  await expect(linesOf(bytes, [2])).rejects.toThrow(
    'f:2:3: is not UTF-8: byte 0xe2 cannot stand here',
  );
});
