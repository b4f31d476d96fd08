import { openAllNames } from './all-names.ts';
import { errorsOf } from './errors.ts';
import { readEssaysGold } from './essays-gold.ts';
import type { Asked } from './gold-set.ts';
import { reportLocating } from './locate.ts';
import { readOwnGold } from './own-gold.ts';
import { reportOf } from './report.ts';
import { compromise, linker, plainGazetteer } from './systems.ts';

/** Lines of figures for every gold set that is there, or that it may be tuned on. */
export async function evaluate(asked: Asked): Promise<string[]> {
  const names = await openAllNames();
  const systems = [linker(names), plainGazetteer(names), compromise];
  const essays = readEssaysGold();
  const sets = [...readOwnGold(), ...(essays === null ? [] : [essays])].filter(
    ({ heldOut }) => asked === 'all' || !heldOut,
  );
  const lines = sets.flatMap((set) =>
    asked === 'errors' ? ['', set.name, ...errorsOf(set, linker(names))] : reportOf(set, systems),
  );
  if (essays === null) lines.push('', 'The essays and their gold are not there (../shared).');
  return [...lines, ...reportLocating(names, asked)];
}
