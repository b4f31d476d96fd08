import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packWords, words } from '../../../src/core/linking/word-list.ts';

const word = fc.stringMatching(/^(?:[a-z-]{1,40}|[ا-ی]{1,12}|[,(&0-9])$/);

describe('a list of words', () => {
  test('is parted by any white space, and holds each word once', () => {
    expect([...words('  north south\n  north-east north ')]).toEqual([
      'north',
      'south',
      'north-east',
    ]);
  });

  test('is packed by what differs from the word before', () => {
    expect(packWords('north south\n northern')).toBe('AnorthFernAsouth');
  });

  test('packed, is the same words', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (list) => {
        expect(words(packWords(list.join(' ')))).toEqual(new Set(list));
      }),
    );
  });
});
