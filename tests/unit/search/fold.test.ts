import { describe, expect, it } from 'vitest';
import { foldText, squash } from '../../../src/core/search/fold.ts';

describe('foldText', () => {
  it.each([
    ['Mīrān Shāh', 'miran shah'],
    ['Miran-Shah', 'miran shah'],
    ['Lā‘l Pūr', 'lal pur'],
    ["Qal'a-i-Naw", 'qala i naw'],
    ['  Dera   Ismail\u00a0Khan ', 'dera ismail khan'],
    ['Spīn\u200cBoldak', 'spinboldak'],
  ])('brings the Latin %j to %j', (name, folded) => {
    expect(foldText(name)).toBe(folded);
  });

  it.each([
    ['Arabic and Persian kaf and yeh', 'كوئٹي', 'کوئٹی'],
    ['Pashto yehs', 'پېښور', 'پیشور'],
    ['Urdu and Arabic heh', 'کوئٹہ', 'كوئٹه'],
    ['teh marbuta and heh with hamza', 'قلعة', 'قلعۀ'],
    ['alef with and without madda', 'آزاد', 'ازاد'],
    ['vowel signs and tatweel', 'کابُـل', 'کابل'],
    ['a joiner of no width', 'می‌دان', 'میدان'],
    ['Pashto gaf and Urdu gaf', 'ګردېز', 'گردیز'],
  ])('sees no difference between %s', (_, a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it('keeps letters apart that are different sounds', () => {
    expect(foldText('بنوں')).not.toBe(foldText('بنوت'));
    expect(foldText('Kabul')).not.toBe(foldText('Kapul'));
  });

  it('writes digits of all scripts alike', () => {
    expect(foldText('سیکٹر ۱۰')).toBe(foldText('سیکٹر 10'));
    expect(foldText('I-10')).toBe('i 10');
  });

  it('leaves nothing of what has no letters', () => {
    expect(foldText(' … – ')).toBe('');
    expect(squash(foldText('Miran Shah'))).toBe('miranshah');
  });
});
