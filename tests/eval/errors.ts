import type { GoldSet } from './gold-set.ts';
import { kmOff, pairPassage, type Pair } from './score.ts';
import type { System } from './systems.ts';

const CONTEXT = 60;
const RIGHT_KM = 25;

/** What a system gets wrong in a set, one line each. Of a set that is held out nobody is told. */
export function errorsOf(set: GoldSet, system: System): string[] {
  if (set.heldOut) return [];
  return set.texts.flatMap((text) => {
    const found = system.find(text);
    return text.passages.flatMap(({ content, mentions }, at) =>
      pairPassage({ content, mentions }, found[at] ?? []).flatMap((pair) =>
        faultsOf(pair).map((fault) => `${text.id} ${fault}: ${contextOf(content, pair)}`),
      ),
    );
  });
}

function faultsOf(pair: Pair): string[] {
  const { gold, found } = pair;
  if (found === null) return gold === null ? [] : ['missed'];
  if (gold === null) return [`none there (${String(found.place)}, ${String(found.certainty)})`];
  const faults: string[] = [];
  if (gold.start !== found.start || gold.end !== found.end) faults.push('other span');
  if (found.sense !== null && !gold.senses.includes(found.sense))
    faults.push(`sense ${found.sense}, not ${gold.senses.join(' or ')}`);
  const placed = gold.place !== null || gold.point !== null;
  if (placed && gold.type !== 'demonym' && kmOff(pair) > RIGHT_KM)
    faults.push(
      `place ${String(found.place)} (${String(found.certainty)}), not ${String(gold.place)}`,
    );
  return faults;
}

function contextOf(content: string, { gold, found }: Pair): string {
  const { start, end } = gold ?? found ?? { start: 0, end: 0 };
  const [from, to] = [Math.max(0, start - CONTEXT), Math.min(content.length, end + CONTEXT)];
  return `${content.slice(from, start)}[${content.slice(start, end)}]${content.slice(end, to)}`;
}
