import { expect, test } from 'vitest';
import { foldName } from '../../../src/core/linking/fold.ts';

test.each([
  ['Kābol', 'kabol'],
  ['‘Arab Khū', 'arab khu'],
  ['Khyber-Pakhtunkhwa', 'khyber pakhtunkhwa'],
  ['D. I. Khan', 'd i khan'],
  ['D.I.Khan', 'd i khan'],
  ['  Chaman – Spin Boldak  ', 'chaman spin boldak'],
  ['Turkİye', 'turkiye'],
  ['كابل', 'کابل'],
  ['فیصل\u200cآباد', 'فیصلاباد'],
  ['پشاور', 'پشاور'],
  ['', ''],
  ['!?', ''],
])('%s folds to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('folding twice changes nothing', () => {
  for (const name of ['Kābol', 'Nāwah-ye Bārak’zā’ī', 'ټانک', 'قندهار'])
    expect(foldName(foldName(name))).toBe(foldName(name));
});
