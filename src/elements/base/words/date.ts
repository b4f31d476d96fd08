import type { EventDate } from '../../../core/model/event.ts';
import type { InterfaceLang } from '../../../core/selection/settings.ts';
import type { Day, Interval } from '../../../core/model/time.ts';
import { formatYear } from './number.ts';
import { words } from './words.ts';

const MONTHS: Readonly<Record<InterfaceLang, string>> = {
  en: 'January February March April May June July August September October November December',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  ps: 'جنوري فېبروري مارچ اپرېل مې جون جولای اګست سپټمبر اکټوبر نومبر ډسمبر',
  prs: 'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر',
};

/** Months of the Gregorian calendar are written out here, because browsers often lack Pashto and Dari. */
function monthName(month: number, lang: InterfaceLang): string {
  return MONTHS[lang].split(' ')[month - 1] ?? String(month);
}

type Precision = 'day' | 'month' | 'year';

/** `2023-01-30`: `30 January 2023`, `January 2023` or `2023`. The same order serves all four languages. */
export function formatDay(day: Day, lang: InterfaceLang, precision: Precision = 'day'): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const parts = [formatYear(year, lang)];
  if (precision !== 'year') parts.unshift(monthName(month, lang));
  if (precision === 'day') parts.unshift(formatYear(date, lang));
  return parts.join(' ');
}

/** The day before or after, by `days`. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * The date of an event as precisely as it is known and no more, read from its
 * EDTF: `30 January 2023`, `June 2014`, `November 2021 – December 2021`,
 * `since March 2017`, `13 September or 13 October 2022` for one of a set; and
 * `15 June 2014 – about June 2016`, because each end has its own `~` (about),
 * `?` (uncertain) or `%` (both).
 */
export function formatEventDate({ edtf }: Pick<EventDate, 'edtf'>, lang: InterfaceLang): string {
  const oneOf = edtf.replace(/[[\]]/g, '').split(',');
  const said = oneOf.map((known, at) => {
    const exact = formatKnown(known, lang);
    const [year] = /^\d+-(?!.*\.\.)/.exec(known) ?? [];
    // Of days of one year the last says it for all.
    const again = year !== undefined && oneOf[at + 1]?.startsWith(year);
    return again === true ? exact.slice(0, exact.lastIndexOf(' ')) : exact;
  });
  return said.reduce(words(lang).dateOr);
}

/** A day, a month, a year or an interval: `2014-06-15/2016-06~`, within a set also `2014..2016`. */
function formatKnown(edtf: string, lang: InterfaceLang): string {
  const [first = '', last] = edtf.split(/\/|\.\.(?=.)/);
  const start = formatEnd(first, lang);
  if (last === undefined) return start;
  if (last === '..') return words(lang).dateSince(start);
  const end = formatEnd(last, lang);
  return start === end ? start : words(lang).dateRange(start, end);
}

function formatEnd(edtf: string, lang: InterfaceLang): string {
  const day = edtf.replace(/[~?%]/g, '');
  const precision = (['year', 'month', 'day'] as const)[day.split('-').length - 1];
  const said = formatDay(day, lang, precision);
  const { dateAbout, certainties } = words(lang);
  const about = /[~%]/.test(edtf) ? dateAbout(said) : said;
  return /[?%]/.test(edtf) ? `${about} (${certainties.uncertain})` : about;
}

/**
 * The days `[from, to)` in words, whole months or years said as such:
 * `January 2014 – November 2023`, `2014 – 2019`, `since 1 June 2018`.
 */
export function formatInterval(interval: Interval, lang: InterfaceLang): string {
  const { from, to } = interval;
  const last = to === null ? null : addDays(to, -1);
  const precision = intervalPrecision(from, to);
  const start = from === null ? null : formatDay(from, lang, precision);
  const end = last === null ? null : formatDay(last, lang, precision);
  if (start === null) return end === null ? words(lang).dateAlways : words(lang).dateUntil(end);
  if (end === null) return words(lang).dateSince(start);
  return start === end ? start : words(lang).dateRange(start, end);
}

/** The coarsest unit whose first days both ends are; open ends do not ask for more. */
function intervalPrecision(from: Day | null, to: Day | null): Precision {
  const ends = [from, to].filter((end) => end !== null);
  if (ends.every((end) => end.endsWith('-01-01'))) return 'year';
  return ends.every((end) => end.endsWith('-01')) ? 'month' : 'day';
}
