import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInput, type InputFormat } from '../../../src/pipeline/link/inputs.ts';
import { createNames } from '../../unit/linking/create-names.ts';
import { FILES, linkFiles, linkInput, write } from '../export/write-texts.ts';

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? 1;
    yield await Promise.resolve(bytes.subarray(at, at + size));
    at += size;
  }
}

/** The lines of NDJSON for bytes that arrive in pieces of these sizes. */
async function lines(content: string, format: InputFormat | undefined, sizes: readonly number[]) {
  const bytes = new TextEncoder().encode(content);
  const input = { file: 'f', format, size: undefined, open: () => cut(bytes, sizes) };
  const texts = [];
  for await (const text of readInput(input, () => undefined))
    texts.push(linkInput(text, createNames()));
  return (await write('ndjson', texts)).toString();
}

test('however the bytes arrive, the mentions are the same', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FILES), sizes, async ({ content, format }, own) => {
      const whole = await lines(content, format, [1_000_000]);
      expect(whole).not.toBe('');
      expect(await lines(content, format, own)).toBe(whole);
    }),
    { numRuns: 40 },
  );
});

test('however they arrive, what they are is seen, though nobody says it', async () => {
  const [plain, , archive] = FILES;
  const first = archive?.content ?? '';
  for (const content of [plain?.content ?? '', first, `\ufeff \n{ ${first.slice(1)}`, ' {x}'])
    for (const sizes of [[1], [2, 1], [3], [1_000_000]]) {
      const format = content.includes('"id"') ? 'json' : 'txt';
      expect(await lines(content, undefined, sizes)).toBe(
        await lines(content, format, [1_000_000]),
      );
    }
});

test('a record is linked before the stream goes on', async () => {
  let goOn = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  async function* open(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"text":"Kabul."}\n');
    await asked;
    yield Buffer.from('{"text":"Bannu."}\n');
  }
  const found: string[] = [];
  const input = { file: 'f', format: undefined, size: undefined, open };
  for await (const { raw } of readInput(input, () => undefined)) {
    found.push(raw);
    goOn();
  }
  expect(found).toEqual(['Kabul.', 'Bannu.']);
});

test('whatever the order of the files, each has the same mentions', async () => {
  const alone = new Map<string, string>();
  for (const file of FILES)
    alone.set(file.name, (await write('ndjson', await linkFiles([file]))).toString());
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...FILES], { minLength: 2 }), async (files) => {
      const together = (await write('ndjson', await linkFiles(files))).toString();
      expect(together).toBe(files.map(({ name }) => alone.get(name) ?? '').join(''));
    }),
    { numRuns: 20 },
  );
});
