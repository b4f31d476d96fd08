import type { PassageDate } from '../model/text.ts';
import type { Day } from '../model/time.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(1[89]\\d\\d|20\\d\\d)';
/** Not part of a longer number, a sum of money or a road. */
const ALONE_BEFORE = '(?<![\\d.,/$£€-]|[A-Z]-)';
const ALONE_AFTER = '(?![\\d/%]|[.,]\\d|-\\d\\d\\d)';

/** A way to write a date. `read` gives the days, or `null` where there is no such day. */
interface Shape {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => readonly [Day, Day] | null;
}

/** In order: what an earlier shape took, a later one leaves alone. */
const SHAPES: readonly Shape[] = [
  {
    pattern: new RegExp(`${ALONE_BEFORE}(\\d{4})-(\\d\\d)-(\\d\\d)${ALONE_AFTER}`, 'g'),
    read: ([year, month, day]) => oneDay(Number(year), Number(month), Number(day)),
  },
  {
    pattern: new RegExp(`${ALONE_BEFORE}${DAY}(?: of)? ${MONTH},? ${YEAR}${ALONE_AFTER}`, 'g'),
    read: ([day, month, year]) => oneDay(Number(year), monthOf(month), Number(day)),
  },
  {
    pattern: new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}${ALONE_AFTER}`, 'g'),
    read: ([month, day, year]) => oneDay(Number(year), monthOf(month), Number(day)),
  },
  {
    pattern: new RegExp(`\\b${MONTH},? ${YEAR}${ALONE_AFTER}`, 'g'),
    read: ([month, year]) => oneMonth(Number(year), monthOf(month)),
  },
  {
    pattern: new RegExp(`${ALONE_BEFORE}${YEAR} ?[–—-] ?${YEAR}${ALONE_AFTER}`, 'g'),
    read: ([first, last]) => years(Number(first), Number(last)),
  },
  {
    pattern: new RegExp(`\\b(?:from|between) ${YEAR} (?:to|and|until) ${YEAR}${ALONE_AFTER}`, 'g'),
    read: ([first, last]) => years(Number(first), Number(last)),
  },
  {
    pattern: new RegExp(`${ALONE_BEFORE}${YEAR}${ALONE_AFTER}(?!-)`, 'g'),
    read: ([year]) => years(Number(year), Number(year)),
  },
];

/** Dates that stand in the words, by start, none overlapping; half-open days. */
export function findDates(content: string): PassageDate[] {
  if (!/\d{4}/.test(content)) return [];
  const spaced = content.replace(/[\u00a0\u202f\u2009\n\t]/g, ' ');
  const found: (PassageDate & { start: number; end: number })[] = [];
  for (const { pattern, read } of SHAPES) {
    for (const match of spaced.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((date) => date.start < end && start < date.end)) continue;
      const days = read(match.slice(1));
      if (days !== null) found.push({ from: days[0], to: days[1], by: 'text', start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function monthOf(name = ''): number {
  const start = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const iso = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const firstOfNext = (year: number, month: number): Day =>
  month === 12 ? iso(year + 1, 1, 1) : iso(year, month + 1, 1);

function oneDay(year: number, month: number, day: number): readonly [Day, Day] | null {
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null;
  const next =
    day === lengthOfMonth(year, month) ? firstOfNext(year, month) : iso(year, month, day + 1);
  return [iso(year, month, day), next];
}

const oneMonth = (year: number, month: number): readonly [Day, Day] | null =>
  month < 1 || month > 12 ? null : [iso(year, month, 1), firstOfNext(year, month)];

const years = (first: number, last: number): readonly [Day, Day] | null =>
  first <= last ? [iso(first, 1, 1), iso(last + 1, 1, 1)] : null;
