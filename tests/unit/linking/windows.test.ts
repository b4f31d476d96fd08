import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkPassage } from '../../../src/core/linking/link-passages.ts';
import type { Background } from '../../../src/core/linking/link-scene.ts';
import { windowsOf, type WindowBounds } from '../../../src/core/linking/windows.ts';
import { NATIVE } from '../../../src/core/linking/native-reading.ts';
import { createNames } from './create-names.ts';

const texts = fileURLToPath(new URL('../../../geodata/texts', import.meta.url));
const SENTENCES = readdirSync(texts)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .flatMap((file) => readFileSync(`${texts}/${file}`, 'utf8').split(/(?<=[.!?]) |\n+/))
  .filter((sentence) => sentence !== '');
/** What a cut could harm: abbreviations, lists, quotations, names beside each other, small words. */
const HARD = [
  'Dr. Khan of the U.S. Army met Gen. Wali in Peshawar.',
  'Kunar, Paktika, Quetta, Bannu and Kandahar',
  '“The Long War in Afghanistan and Beyond” came out.',
  '"Talks between Kabul and Islamabad',
  'the Pak-Afghan border at',
  'it was so that all of them who had been there for a long time went away again and',
  'Barmal. Barmal, Paktika! Kurram river? Khyber',
  'Pass. Kurram',
  '’s district',
];
const BACKGROUND: Background = { countries: [], date: null };
const SMALL: WindowBounds = { longest: 3000, sight: 2200, patience: 100_000 };
const WHOLE: WindowBounds = { longest: Infinity, sight: 0, patience: 0 };
const link = (content: string, bounds: WindowBounds) =>
  [...linkPassage(content, { names: createNames(), native: NATIVE }, BACKGROUND, bounds)].flat();

const passages = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
      { weight: 1, arbitrary: fc.constantFrom(...HARD) },
    ),
    { minLength: 60, maxLength: 200, size: 'max' },
  )
  .map((sentences) => sentences.join(' '));

describe('windows of a long passage', () => {
  test('follow one another without a gap and see what is around them', () => {
    fc.assert(
      fc.property(passages, (content) => {
        const windows = [...windowsOf(content, SMALL)];
        expect(windows[0]?.from).toBe(0);
        expect(windows.at(-1)?.to).toBe(content.length);
        windows.forEach(({ before, from, to, after }, at) => {
          expect(to).toBe(windows[at + 1]?.from ?? content.length);
          expect(from === 0 ? before : from - before).toSatisfy((sight: number) =>
            from === 0 ? sight === 0 : sight >= SMALL.sight,
          );
          expect(after === content.length || after - to >= SMALL.sight).toBe(true);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('give together what the passage gives as a whole', () => {
    let cut = 0;
    fc.assert(
      fc.property(passages, (content) => {
        cut += [...windowsOf(content, SMALL)].length - 1;
        expect(link(content, SMALL)).toEqual(link(content, WHOLE));
      }),
      { numRuns: 100 },
    );
    expect(cut).toBeGreaterThan(100);
  });

  test('of one name without end are cut at a word, and each name is found', () => {
    const content = 'Kabul '.repeat(20_000);
    const bounds = { longest: 3000, sight: 100, patience: 1000 };
    const mentions = link(content, bounds);
    expect([...windowsOf(content, bounds)].length).toBeGreaterThan(20);
    expect(mentions.map(({ start }) => start)).toEqual(
      Array.from({ length: 20_000 }, (_, at) => at * 6),
    );
  });

  test('of one word without end are one window, and no pair of surrogates is cut', () => {
    const bounds = { longest: 3000, sight: 100, patience: 1000 };
    expect([...windowsOf('a'.repeat(50_000), bounds)]).toHaveLength(1);
    for (const { to } of windowsOf('😀'.repeat(20_000), bounds)) expect(to % 2).toBe(0);
  });

  test('of nothing are one', () => {
    expect([...windowsOf('')]).toEqual([{ before: 0, from: 0, to: 0, after: 0 }]);
  });
});
