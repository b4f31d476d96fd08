import { describe, expect, it } from 'vitest';
import { occurrenceOf, occurrencesOf } from '../../../src/core/model/occurrences.ts';

describe('occurrencesOf', () => {
  it('counts whole words only, by where they stand', () => {
    expect([...occurrencesOf('Bara, Barakzai, ex-Bara, Bara', 'Bara')]).toEqual([0, 19, 25]);
  });

  it('finds nothing of nothing', () => {
    expect([...occurrencesOf('Bara', '')]).toEqual([]);
  });
});

describe('occurrenceOf', () => {
  const passages = [
    { id: 'a/1', content: 'Bara and Bara.' },
    { id: 'a/2', content: 'Barakzai of Bara.' },
  ];
  const at = (passage: string, start: number) =>
    occurrenceOf(passages, { passage, start, quote: 'Bara' });

  it('counts on from one passage to the next', () => {
    expect([at('a/1', 0), at('a/1', 9), at('a/2', 12)]).toEqual([1, 2, 3]);
  });

  it('is 0 for part of a word, and for a passage of another text', () => {
    expect([at('a/2', 0), at('b/1', 0)]).toEqual([0, 0]);
  });
});
