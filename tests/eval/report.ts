import type { GoldMention, GoldSet } from './gold-set.ts';
import {
  calibrationOf,
  f1Of,
  pairPassage,
  recognitionOf,
  resolutionOf,
  senseOf,
  shareOf,
  WITHIN_KM,
  type Pair,
  type Share,
} from './score.ts';
import type { System } from './systems.ts';

const NAME_WIDTH = 46;
const COLUMN_WIDTH = 20;
const NONE = '–';
const isToponym = ({ type }: GoldMention): boolean => type !== 'demonym';

/** Lines of figures for one gold set: a row for each figure, a column for each system. */
export function reportOf(set: GoldSet, systems: readonly System[]): string[] {
  const results = systems.map((system) => ({ system, pairs: pairsOf(set, system) }));
  const passages = set.texts.reduce((sum, text) => sum + text.passages.length, 0);
  const row = (name: string, figure: (pairs: readonly Pair[], system: System) => string) =>
    line(
      name,
      results.map(({ pairs, system }) => figure(pairs, system)),
    );
  const f1 = (wanted: (gold: GoldMention) => boolean, exact: boolean) => (pairs: readonly Pair[]) =>
    figureOf(f1Of(recognitionOf(pairs, wanted, exact)));
  const share = (of: (pairs: readonly Pair[]) => Share) => (pairs: readonly Pair[]) =>
    inWords(of(pairs));
  return [
    '',
    `${set.name} (${String(passages)} passages)`,
    line(
      '',
      systems.map(({ name }) => name),
    ),
    row('recognition, toponyms, F1', f1(isToponym, false)),
    row(
      '  precision',
      share((pairs) => recognitionOf(pairs, isToponym, false).precision),
    ),
    row(
      '  recall',
      share((pairs) => recognitionOf(pairs, isToponym, false).recall),
    ),
    row('  F1 with exact begin and end', f1(isToponym, true)),
    row(
      '  recall in Pakistan and Afghanistan',
      share((pairs) => recognitionOf(pairs, isRegionalToponym, false).recall),
    ),
    row(
      'recognition, demonyms too, F1',
      f1(() => true, false),
    ),
    row('sense', share(senseOf)),
    ...WITHIN_KM.map((km) =>
      row(`resolution in the region within ${String(km)} km`, (pairs, { resolves }) =>
        resolves ? inWords(resolutionOf(pairs, km)) : NONE,
      ),
    ),
    ...(['certain', 'less-certain', 'uncertain'] as const).map((certainty) =>
      row(
        `right of what is called ${certainty}`,
        share((pairs) => calibrationOf(pairs, certainty)),
      ),
    ),
  ];
}

const isRegionalToponym = (gold: GoldMention): boolean => gold.regional && isToponym(gold);

export const pairsOf = (set: GoldSet, system: System): Pair[] =>
  set.texts.flatMap((text) => {
    const found = system.find(text);
    return text.passages.flatMap((passage, at) => pairPassage(passage, found[at] ?? []));
  });

const figureOf = (value: number | null): string => (value === null ? NONE : value.toFixed(3));

function inWords(share: Share): string {
  const value = shareOf(share);
  return value === null ? NONE : `${value.toFixed(3)} (${String(share.right)}/${String(share.of)})`;
}

const line = (name: string, cells: readonly string[]): string =>
  [name.padEnd(NAME_WIDTH), ...cells.map((cell) => cell.padEnd(COLUMN_WIDTH))].join('').trimEnd();
