import { placeId, type PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import { ancestryOf, type Ancestry } from './ancestry.ts';
import { totalOf, type RecordCounts, type YearSums } from './count-records.ts';
import type { Answer, Figures } from './placeholders.ts';

const GRAMMAR = 'records PLACE MEASURE [without PLACE]';

/** What can be asked of a place, from its sums per year. */
const MEASURES: Readonly<Record<string, (years: YearSums) => string>> = {
  events: (years) => formatCount(totalOf(years).events),
  deaths: (years) => formatCount(totalOf(years).best),
  'low-deaths': (years) => formatCount(totalOf(years).low),
  'high-deaths': (years) => formatCount(totalOf(years).high),
  'first-year': (years) => String(Math.min(...years.keys())),
  'last-year': (years) => String(Math.max(...years.keys())),
  'peak-year': (years) => String(peak(years)[0]),
  'peak-deaths': (years) => formatCount(peak(years)[1]),
};

/**
 * Answers `records PLACE MEASURE [without PLACE]` from complete coverage: samples
 * are never counted. `without` takes away a place that lies inside the first.
 */
export function recordFigures(
  counts: RecordCounts,
  places: ReadonlyMap<PlaceId, Pick<Place, 'parents'>>,
): Figures {
  const ancestry = ancestryOf(places);
  return (query) => {
    const [source, place, name, word, without, ...rest] = query.split(/ +/);
    const shape = word === undefined || (word === 'without' && without !== undefined);
    if (source !== 'records' || place === undefined || name === undefined || !shape || rest.length)
      return { problem: `is not of the form ${GRAMMAR}` };
    const measure = Object.hasOwn(MEASURES, name) ? MEASURES[name] : undefined;
    if (measure === undefined)
      return { problem: `“${name}” is not one of ${Object.keys(MEASURES).join(', ')}` };
    const years = yearsOf(counts, placeId(place), without && placeId(without), ancestry);
    return 'problem' in years ? years : { words: measure(years.years) };
  };
}

function yearsOf(
  { places }: RecordCounts,
  place: PlaceId,
  without: PlaceId | '' | undefined,
  ancestry: Ancestry,
): { readonly years: YearSums } | Extract<Answer, { readonly problem: string }> {
  const whole = places.get(place);
  if (whole === undefined) return { problem: `there are no records of “${place}”` };
  if (whole.sample) return { problem: `the records of “${place}” are a sample, not a count` };
  if (without === undefined || without === '') return { years: whole.years };
  if (!ancestry(without).includes(place))
    return { problem: `“${without}” does not lie in “${place}”` };
  return { years: subtract(whole.years, places.get(without)?.years ?? new Map()) };
}

function subtract(whole: YearSums, part: YearSums): YearSums {
  const rest = [...whole].map(([year, sums]) => {
    const less = part.get(year) ?? { events: 0, low: 0, best: 0, high: 0 };
    return [
      year,
      {
        events: sums.events - less.events,
        low: sums.low - less.low,
        best: sums.best - less.best,
        high: sums.high - less.high,
      },
    ] as const;
  });
  return new Map(rest.filter(([, sums]) => sums.events > 0));
}

/** The year with the most deaths, the earliest of equals. */
function peak(years: YearSums): [year: number, deaths: number] {
  let best: [number, number] = [0, -1];
  for (const [year, sums] of years) if (sums.best > best[1]) best = [year, sums.best];
  return best;
}

/** `24939` → `24,939`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
