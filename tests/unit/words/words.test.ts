import { describe, expect, it, vi } from 'vitest';
import { en, type Dictionary } from '../../../src/elements/base/words/en.ts';
import { prs } from '../../../src/elements/base/words/prs.ts';
import { ps } from '../../../src/elements/base/words/ps.ts';
import { ur } from '../../../src/elements/base/words/ur.ts';
import { loadWords } from '../../../src/elements/base/words/words.ts';

/** Every key of a dictionary, those of its tables as `table.key`. */
function keysOf(dictionary: Dictionary): string[] {
  return Object.entries(dictionary).flatMap(([key, value]) =>
    typeof value === 'object' ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
  );
}

/** Every sentence of a dictionary: functions are given digits, which serve as numbers and as words. */
function sentencesOf(dictionary: Dictionary): [key: string, sentence: string][] {
  const say = (value: unknown): string =>
    typeof value === 'function'
      ? (value as (...given: string[]) => string)('7', '8', '9', '10', '11')
      : String(value);
  return Object.entries(dictionary).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object'
      ? Object.entries(value).map(([inner, text]) => [`${key}.${inner}`, say(text)])
      : [[key, say(value)]],
  );
}

describe.each([
  ['Urdu', ur],
  ['Pashto', ps],
  ['Dari', prs],
] as const)('%s', (_, dictionary) => {
  it('has every word of the interface, and no other', () => {
    expect(keysOf(dictionary).sort()).toEqual(keysOf(en).sort());
  });

  it('says no sentence in English', () => {
    const english = new Map(sentencesOf(en));
    const same = sentencesOf(dictionary).filter(
      ([key, sentence]) => english.get(key) === sentence && /[a-z]{2}/i.test(sentence),
    );
    expect(same).toEqual([]);
  });

  it('leaves out no number or name that it is given', () => {
    const numbers = (sentence: string) =>
      (sentence.match(/\d+|[۰-۹]+/g) ?? [])
        .map((digits) => digits.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit))))
        .sort();
    const given = new Map(sentencesOf(en).map(([key, sentence]) => [key, numbers(sentence)]));
    for (const [key, sentence] of sentencesOf(dictionary)) {
      expect([key, numbers(sentence)]).toEqual([key, given.get(key)]);
    }
  });
});

describe('words', () => {
  it('are English until the language is loaded', async () => {
    // Another test of the same run may have loaded them.
    vi.resetModules();
    const fresh = await import('../../../src/elements/base/words/words.ts');
    const { hasWords, words } = fresh;
    expect(words('ps').places).toBe(en.places);
    expect(hasWords('ps')).toBe(false);
    await fresh.loadWords('ps');
    expect(hasWords('ps')).toBe(true);
    expect(words('ps').places).toBe(ps.places);
    expect(words('ps').kinds.district).toBe(ps.kinds?.district);
  });

  it('are fetched once', () => {
    expect(loadWords('ur')).toBe(loadWords('ur'));
  });
});
