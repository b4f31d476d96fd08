import { beforeEach, describe, expect, test } from 'vitest';
import { openAllNames } from '../../eval/all-names.ts';
import { readEssaysGold } from '../../eval/essays-gold.ts';
import { pairPassage, type Pair } from '../../eval/score.ts';
import { linker } from '../../eval/systems.ts';

const gold = readEssaysGold();

/** Each mention of the gold beside what the linker says there; what is neither wanted nor wrong is left out. */
async function pairAll(): Promise<readonly Pair[]> {
  const { find } = linker(await openAllNames());
  return (gold?.texts ?? []).flatMap((text) => {
    const found = find(text);
    return text.passages.flatMap((passage, at) => pairPassage(passage, found[at] ?? []));
  });
}

describe('the two essays, with all names loaded', () => {
  beforeEach(({ skip }) => {
    skip(gold === null, 'no essays and gold in ../shared');
  });

  let linking: Promise<readonly Pair[]> | undefined;
  const pairs = () => (linking ??= pairAll());
  const faults = async (isFault: (pair: Pair) => boolean): Promise<Pair[]> =>
    (await pairs()).filter(isFault);

  test('every name is found where it begins and ends', async () => {
    const wanted = await faults((pair) => pair.gold !== null);
    expect(wanted.length).toBe(100);
    const missed = wanted.filter(
      ({ gold: own, found }) => own?.start !== found?.start || own?.end !== found?.end,
    );
    expect(missed).toEqual([]);
  });

  test('none is found that is none', async () => {
    expect(await faults((pair) => pair.gold === null)).toEqual([]);
  });

  test('each is the right place', async () => {
    expect(await faults(({ gold: own, found }) => own?.place !== found?.place)).toEqual([]);
  });

  test('at least nine of ten have the right sense', async () => {
    const wrong = await faults(
      ({ gold: own, found }) => found?.sense == null || own?.senses.includes(found.sense) !== true,
    );
    expect(wrong.length).toBeLessThanOrEqual(10);
  });
});
