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
 * The date of an event as precisely as it is known and no more: `30 January
 * 2023`, `June 2014`, `November 2021 – December 2021`, `since March 2017`,
 * `about 2019`.
 */
export function formatEventDate(date: EventDate, lang: InterfaceLang): string {
  const exact = formatKnown(date, lang);
  return date.uncertain ? words(lang).dateAbout(exact) : exact;
}

function formatKnown(date: EventDate, lang: InterfaceLang): string {
  const { from, to, precision } = date;
  if (precision !== 'span') return formatDay(from, lang, precision);
  const [first, last] = spanPrecision(date.edtf);
  const start = formatDay(from, lang, first);
  if (to === null) return words(lang).dateSince(start);
  const end = formatDay(addDays(to, -1), lang, last);
  return start === end ? start : words(lang).dateRange(start, end);
}

/** How precise the two ends of an EDTF interval are: by the number of hyphens in each. */
function spanPrecision(edtf: string): readonly [Precision, Precision] {
  const [first = '', last = ''] = edtf.split('/');
  const start = precisionOf(first);
  return [start, last === '' || last === '..' ? start : precisionOf(last)];
}

function precisionOf(end: string): Precision {
  const parts = end
    .replace(/[~?%]/g, '')
    .split('-')
    .filter((part) => /\d/.test(part));
  if (parts.length >= 3) return 'day';
  return parts.length === 2 ? 'month' : 'year';
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
