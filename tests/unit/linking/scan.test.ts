import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, hashFolded } from '../../../src/core/linking/fold.ts';
import { ENTRY_AT, NO_POSTINGS } from '../../../src/core/linking/names-format.ts';
import { scanNames, type Hit } from '../../../src/core/linking/scan.ts';
import { createNames } from './create-names.ts';

const texts = fileURLToPath(new URL('../../../geodata/texts', import.meta.url));
const SHIPPED = readdirSync(texts)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => readFileSync(`${texts}/${file}`, 'utf8'))
  .join('\n');
/** Ways to write names that a scan could trip over. */
const PIECES = [
  ...['Khyber', 'Pass', 'KHYBER', 'Khyber Pass', 'Kurram', 'river', 'River', 'district', 'U.S.'],
  ...['Police Lines Mosque', 'Peshawar', 'Peshawar’s', "Bannu's", 'South', 'Waziristan', 'Kābol'],
  ...['KP', 'the', 'of', 'and', 'پاکستان', 'Federally Administered Tribal Areas', 'Durand', 'Line'],
  ...[' ', '  ', '-', '\n', '\n\n', '. ', ', ', '’', '', '\u00a0', '\u200c', '(', ')', '😀'],
];

const LETTER = '\\p{L}\\p{M}\\p{Nd}\\u200c\\u00ad\\ufeff\\u200d';
const APOSTROPHE = "['’‘`´ʼʻʹʿʾ]";
/** A word; an apostrophe stands in it before a letter that is not a lone "s". */
const WORD = new RegExp(
  `[\\p{L}\\p{Nd}](?:[${LETTER}]|${APOSTROPHE}(?!s(?![${LETTER}]))(?=\\p{L}))*`,
  'giu',
);
const GAP =
  /^(?=.{1,4}$)[ \u00a0\u202f\u2009\u2007\t\u2010\u2011\r-]*\n?[ \u00a0\u202f\u2009\u2007\t\u2010\u2011\r-]*$/su;
const SMALL =
  /^(?:a|al|an|and|aw|bin|da|dar|de|del|der|di|du|e|ed|el|i|ibn|la|le|les|o|of|the|u|ud|ul|va|van|von|wa|y|ye|yi|district|agency|province|subdivision|division|territory|river|pass|lake|line)$/u;

/** Every run of words that is a name, found by asking for every run of words. */
function plainScan(text: string): Pick<Hit, 'start' | 'end' | 'words'>[] {
  const names = createNames();
  const words = [...text.matchAll(WORD)];
  const hits: Pick<Hit, 'start' | 'end' | 'words'>[] = [];
  words.forEach((first, at) => {
    if (!/^(?:\p{Lu}|\p{Lo})/u.test(first[0])) return;
    const own: typeof hits = [];
    for (let last = at; last < at + 8; last++) {
      const word = words[last];
      const before = words[last - 1];
      if (word === undefined) break;
      if (last > at && (before === undefined || !goesOn(text, before, word))) break;
      const start = first.index;
      const end = word.index + word[0].length;
      const folded = words.slice(at, last + 1).map(([one]) => foldName(one));
      const entry = names.entry(...hashFolded(folded.join(' ')));
      if (entry === -1 || (entry & ENTRY_AT) === NO_POSTINGS) continue;
      const initials = /(?:\p{L}\.)+\p{L}$/u.test(text.slice(start, end)) && text[end] === '.';
      own.unshift({ start, end: initials ? end + 1 : end, words: last - at + 1 });
    }
    hits.push(...own);
  });
  return hits;
}

function goesOn(text: string, before: RegExpExecArray, word: RegExpExecArray): boolean {
  const end = before.index + before[0].length;
  const letters = foldName(before[0]).length;
  const gap = text.slice(end, word.index);
  if (!GAP.test(letters <= 2 ? gap.replace(/^\./, ' ') : gap)) return letters <= 2 && gap === '.';
  return /^\p{Ll}/u.test(word[0]) ? SMALL.test(word[0]) : true;
}

const scan = (text: string) =>
  scanNames(text, createNames()).map(({ start, end, words }) => ({ start, end, words }));

describe('the scan finds what asking for every run of words finds', () => {
  test('in the shipped texts', () => {
    expect(plainScan(SHIPPED).length).toBeGreaterThan(200);
    expect(scan(SHIPPED)).toEqual(plainScan(SHIPPED));
  });

  test('in any piece of them', () => {
    const cut = fc.tuple(fc.nat(SHIPPED.length), fc.nat(400));
    fc.assert(
      fc.property(cut, ([start, length]) => {
        const piece = SHIPPED.slice(start, start + length);
        expect(scan(piece)).toEqual(plainScan(piece));
      }),
      { numRuns: 300 },
    );
  });

  test('in names thrown together', () => {
    const heap = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 });
    fc.assert(
      fc.property(heap, (pieces) => {
        const text = pieces.join('');
        expect(scan(text)).toEqual(plainScan(text));
      }),
      { numRuns: 1000 },
    );
  });
});
