import { describe, expect, it } from 'vitest';
import { quoteContext } from '../../../src/core/model/mention.ts';

describe('quoteContext', () => {
  it('gives up to 32 units either side', () => {
    const content = `${'a'.repeat(40)}Kabul${'b'.repeat(40)}`;
    expect(quoteContext(content, { start: 40, end: 45 })).toEqual({
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
  });

  it('gives what there is at the ends of a passage', () => {
    expect(quoteContext('Kabul', { start: 0, end: 5 })).toEqual({ prefix: '', suffix: '' });
    expect(quoteContext('in Kabul.', { start: 3, end: 8 })).toEqual({ prefix: 'in ', suffix: '.' });
  });

  it('never cuts a surrogate pair in half', () => {
    const content = `😀${'a'.repeat(31)}Kabul${'b'.repeat(31)}😀`;
    const { prefix, suffix } = quoteContext(content, { start: 33, end: 38 });
    expect(prefix).toBe('a'.repeat(31));
    expect(suffix).toBe(`${'b'.repeat(31)}😀`);
  });
});
