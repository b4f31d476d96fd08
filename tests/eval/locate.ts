import { kmBetween } from '../../src/core/linking/geography.ts';
import type { Located, LocateQuery } from '../../src/core/linking/locate-contract.ts';
import { locate, openLocator } from '../../src/core/linking/locate.ts';
import type { NameIndex } from '../../src/core/linking/name-index.ts';
import type { Asked } from './gold-set.ts';
import { readLocateGold, type DescribedPlace } from './locate-gold.ts';

const WITHIN_KM = [5, 25, 161] as const;
const RIGHT_KM = 25;
const CERTAINTIES = ['certain', 'less-certain', 'uncertain'] as const;

/** What is told with a description. */
const TOLD: readonly (readonly [name: string, (gold: DescribedPlace) => LocateQuery])[] = [
  ['nothing told', ({ text, date }) => ({ text, date })],
  ['country told', ({ text, date, country }) => ({ text, date, country })],
  ['province told', ({ text, date, country, province }) => ({ text, date, country, province })],
  ['district told', withDistrict],
];

function withDistrict({ text, date, country, province, district }: DescribedPlace): LocateQuery {
  return { text, date, country, province, ...(district === undefined ? {} : { district }) };
}

interface Answer {
  readonly gold: DescribedPlace;
  readonly found: Located;
  /** Kilometres from the point of the gold; `Infinity`: not known. */
  readonly km: number;
}

/**
 * Lines of figures for `sarhad locate`: how many descriptions are placed
 * within some kilometres, and of each certainty how many within 25, for the
 * half that is tuned on and, of `all`, the half that is not. For `errors`, the
 * wrong answers of the tuned half instead.
 */
export function reportLocating(names: NameIndex, asked: Asked): string[] {
  const gold = readLocateGold();
  if (gold === null) return ['', 'The descriptions of places are not there (../shared/gold).'];
  const locator = openLocator(names);
  const answers = (query: (gold: DescribedPlace) => LocateQuery, isTuned: boolean): Answer[] =>
    gold
      .filter((one) => one.isTuned === isTuned)
      .map((one) => {
        const found = locate(query(one), locator);
        return {
          gold: one,
          found,
          km: found.point === null ? Infinity : kmBetween(found.point, one.point),
        };
      });
  if (asked === 'errors')
    return ['', 'descriptions, district told', ...errorsOf(answers(withDistrict, true))];
  const lines = ['', 'descriptions of UCDP through locate'];
  for (const isTuned of asked === 'all' ? [true, false] : [true]) {
    lines.push(isTuned ? ' half that is tuned on' : ' half that is not');
    for (const [told, query] of TOLD) lines.push(lineOf(told, answers(query, isTuned)));
  }
  return lines;
}

function lineOf(told: string, answers: readonly Answer[]): string {
  const reached = WITHIN_KM.map(
    (km) => `${share(answers, (answer) => answer.km <= km)} within ${String(km)} km`,
  );
  const sure = CERTAINTIES.map((certainty) => {
    const own = answers.filter(({ found }) => found.certainty === certainty);
    return `${certainty} ${share(own, ({ km }) => km <= RIGHT_KM)} of ${String(own.length)}`;
  });
  return `  ${told} (${String(answers.length)}): ${reached.join(', ')}; right: ${sure.join(', ')}`;
}

const share = (answers: readonly Answer[], holds: (answer: Answer) => boolean): string =>
  answers.length === 0 ? '–' : (answers.filter(holds).length / answers.length).toFixed(3);

function errorsOf(answers: readonly Answer[]): string[] {
  return answers
    .filter(({ km }) => km > RIGHT_KM)
    .map(
      ({ gold, found, km }) =>
        `${km.toFixed(0)} km, ${found.certainty}: “${gold.text}” (${gold.district ?? ''}) → ${found.name ?? 'nothing'}: ${found.why}`,
    );
}
