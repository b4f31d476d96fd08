import type { TimelineBar } from '../../core/layout/timeline.ts';
import type { BorderChange } from '../../core/layout/timeline-changes.ts';
import type { RecordCount } from '../../core/layout/timeline-records.ts';
import type { Bundle } from '../../core/model/bundle.ts';
import { nameOf, type PlaceName } from '../../core/model/place.ts';
import type { RecordSummary } from '../../core/model/record.ts';
import { overlaps, type Interval } from '../../core/model/time.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { formatYear } from '../base/words/number.ts';
import { formatSaid } from '../base/words/said-date.ts';
import { words } from '../base/words/all-words.ts';

type Rows = RecordSummary['years'];

const sum = (rows: Rows): number => rows.reduce((total, [, events]) => total + events, 0);

/** The rows of whole years that share a day with the range. */
function rowsIn(rows: Rows, range: Interval): Rows {
  return rows.filter(([year]) =>
    overlaps({ from: `${String(year)}-01-01`, to: `${String(year + 1)}-01-01` }, range),
  );
}

/**
 * What is shown: `1,533 of 6,416 records and 9 events shown`. `count` is the
 * exact count of records in the range; while it is `undefined` whole years
 * are counted and the sentence says so.
 */
export function shownSentence(
  { recordSummary, events }: Bundle,
  range: Interval | null,
  count: RecordCount | undefined,
  lang: InterfaceLang,
): string {
  const say = words(lang);
  const dated = events.filter(
    ({ date }) => date !== null && (range === null || overlaps(date, range)),
  );
  if (recordSummary === null) return say.timelineEventsShown(dated.length);
  const { years, sampleYears } = recordSummary;
  const total = sum(years);
  if (range === null) {
    return withSample(say.timelineShown(total, total, dated.length), sum(sampleYears), lang);
  }
  if (count !== undefined) {
    const exact = say.timelineShown(count.complete, total, dated.length);
    return withSample(exact, count.sample, lang);
  }
  const byYear = say.timelineShownByYear(sum(rowsIn(years, range)), total, dated.length);
  return withSample(byYear, sum(rowsIn(sampleYears, range)), lang);
}

function withSample(sentence: string, sample: number, lang: InterfaceLang): string {
  return sample === 0 ? sentence : words(lang).timelineSamples(sentence, sample);
}

export function barSentence({ year, count, sample }: TimelineBar, lang: InterfaceLang): string {
  const say = words(lang);
  const label = formatYear(year, lang);
  return sample ? say.timelineSampleYear(label, count) : say.timelineYear(label, count);
}

/** Its names in the reader's language, as far as the places have any in it; else in the data's English. */
function inLanguage(change: BorderChange, lang: InterfaceLang): Pick<BorderChange, 'name' | 'now'> {
  const { kind, place, day, name, now, became } = change;
  const own = place.names.filter((one) => one.lang === lang);
  if (lang === 'en' || own.length === 0) return change;
  if (kind !== 'renamed') {
    return { name: own[0]?.text ?? name, now: became.map((other) => nameOf(other, lang)) };
  }
  const former = own.find((one) => one.to === day)?.text ?? name;
  return { name: former, now: now.map((text) => own.find(isOfficial)?.text ?? text) };
}

const isOfficial = ({ kind }: PlaceName): boolean => kind === 'official';

/** What stands beside the line of a change: `31 May 2018 · FATA merged`. */
export function changeLabel(change: BorderChange, lang: InterfaceLang): string {
  const say = words(lang);
  const { kind } = change;
  const { name } = inLanguage(change, lang);
  if (kind === 'merged') return onDay(change, say.changeMergedShort(name), lang);
  if (kind === 'divided') return onDay(change, say.changeSplitShort(name), lang);
  return onDay(change, changeWords(change, lang), lang);
}

/** All there is to say of it: what it became, and how much else changed on that day. */
export function changeTitle(change: BorderChange, lang: InterfaceLang): string {
  const sentence = onDay(change, changeWords(change, lang), lang);
  return change.others === 0 ? sentence : words(lang).changeMore(sentence, change.others);
}

const onDay = ({ day, said }: BorderChange, what: string, lang: InterfaceLang): string =>
  `${formatSaid(day, said, lang)} · ${what}`;

function changeWords(change: BorderChange, lang: InterfaceLang): string {
  const say = words(lang);
  const { name, now } = inLanguage(change, lang);
  switch (change.kind) {
    case 'merged':
      return say.changeMerged(name, now.join(', '));
    case 'divided':
      return say.changeSplit(name, now.join(', '));
    case 'ended':
      return say.changeEnded(name);
    case 'renamed':
      return say.changeRenamed(name, now.join(', '));
    case 'created':
      return say.changeCreated(name);
  }
}

/** Passages and events that have no date. */
export function undatedCounts(bundle: Bundle): { passages: number; events: number } {
  let passages = 0;
  for (const passage of bundle.passages.values()) if (passage.dates.length === 0) passages += 1;
  return { passages, events: bundle.events.filter(({ date }) => date === null).length };
}

/** The years of complete records, for those who do not see the bars. */
export function summarySentence(summary: RecordSummary, lang: InterfaceLang): string {
  const bars = summary.years.map(([year, count]) =>
    words(lang).timelineYear(formatYear(year, lang), count),
  );
  return bars.join('; ');
}
