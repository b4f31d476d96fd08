import { openAllNames } from './all-names.ts';
import { errorsOf } from './errors.ts';
import { readEssaysGold } from './essays-gold.ts';
import { reportLocating } from './locate.ts';
import { readOwnGold } from './own-gold.ts';
import { reportOf } from './report.ts';
import { compromise, linker, plainGazetteer } from './systems.ts';

/**
 * Lines of figures for every gold set that is there. With `errors`, lines of
 * what the linker gets wrong instead, for the sets that it may be tuned on.
 */
export async function evaluate(errors: boolean): Promise<string[]> {
  const names = await openAllNames();
  const systems = [linker(names), plainGazetteer(names), compromise];
  const essays = readEssaysGold();
  const sets = [...readOwnGold(), ...(essays === null ? [] : [essays])];
  const lines = sets.flatMap((set) =>
    errors ? ['', set.name, ...errorsOf(set, linker(names))] : reportOf(set, systems),
  );
  if (essays === null) lines.push('', 'The essays and their gold are not there (../shared).');
  return [...lines, ...reportLocating(names, errors)];
}
