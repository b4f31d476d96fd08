import type { PassageDate } from '../model/text.ts';
import type { Day } from '../model/time.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';
const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(1[89]\\d\\d|20\\d\\d)';
/** Not part of a longer number, a sum of money or a road. */
const ALONE_BEFORE = '(?<![\\d.,/$£€-]|[A-Z]-)';
const ALONE_AFTER = '(?![\\d/%]|[.,]\\d|-\\d\\d\\d)';

type Days = readonly [from: Day, to: Day];

/** A way to write a date. */
interface Shape {
  readonly pattern: string;
  /** Groups in `pattern`. */
  readonly groups: number;
  /** `null`: there is no such day. */
  readonly read: (groups: readonly string[]) => Days | null;
}

/** Where two fit at one place, the earlier one here is taken. */
const SHAPES: readonly Shape[] = [
  {
    pattern: `${ALONE_BEFORE}(\\d{4})-(\\d\\d)-(\\d\\d)${ALONE_AFTER}`,
    groups: 3,
    read: ([year, month, day]) => oneDay(Number(year), Number(month), Number(day)),
  },
  {
    pattern: `${ALONE_BEFORE}${DAY}(?: of)? ${MONTH},? ${YEAR}${ALONE_AFTER}`,
    groups: 3,
    read: ([day, month, year]) => oneDay(Number(year), monthOf(month), Number(day)),
  },
  {
    pattern: `\\b${MONTH} ${DAY},? ${YEAR}${ALONE_AFTER}`,
    groups: 3,
    read: ([month, day, year]) => oneDay(Number(year), monthOf(month), Number(day)),
  },
  {
    pattern: `\\b${MONTH},? ${YEAR}${ALONE_AFTER}`,
    groups: 2,
    read: ([month, year]) => oneMonth(Number(year), monthOf(month)),
  },
  {
    pattern: `${ALONE_BEFORE}${YEAR} ?[–—-] ?${YEAR}${ALONE_AFTER}`,
    groups: 2,
    read: ([first, last]) => years(Number(first), Number(last)),
  },
  {
    pattern: `\\b(?:from|between) ${YEAR} (?:to|and|until) ${YEAR}${ALONE_AFTER}`,
    groups: 2,
    read: ([first, last]) => years(Number(first), Number(last)),
  },
  {
    pattern: `${ALONE_BEFORE}${YEAR}${ALONE_AFTER}(?!-)`,
    groups: 1,
    read: ([year]) => years(Number(year), Number(year)),
  },
];
const ANY_SHAPE = new RegExp(SHAPES.map(({ pattern }) => `(${pattern})`).join('|'), 'g');

/** Every date has a year in it, and at most so many units before its first year, and after that. */
const BEFORE_YEAR = 24;
const AFTER_YEAR = 28;
/** What the shapes look at beside a date. */
const BESIDE = 4;
const BLANKS = /[\u00a0\u202f\u2009\n\t]/g;

/**
 * Dates that stand in the words, by start, none overlapping; half-open days.
 * One pass: only what stands around four digits in a row is looked at closely.
 */
export function findDates(content: string): PassageDate[] {
  const found: PassageDate[] = [];
  const digits = /\d{4,}/g;
  let free = 0;
  for (let run = digits.exec(content); run !== null; run = digits.exec(content)) {
    const from = Math.max(0, run.index - BEFORE_YEAR - BESIDE);
    const around = content.slice(from, run.index + AFTER_YEAR + BESIDE).replace(BLANKS, ' ');
    let start = Math.max(free, run.index - BEFORE_YEAR);
    while (start <= run.index) {
      ANY_SHAPE.lastIndex = start - from;
      const match = ANY_SHAPE.exec(around);
      if (match === null || from + match.index > run.index) break;
      start = from + match.index;
      const days = readMatch(match);
      const end = start + match[0].length;
      if (days !== null) {
        found.push({ from: days[0], to: days[1], by: 'text', start, end });
        start = free = digits.lastIndex = end;
      }
      // "31 June 2022": no such day, but the month may be one.
      else start++;
    }
  }
  return found;
}

function readMatch(match: RegExpExecArray): Days | null {
  let group = 1;
  for (const { groups, read } of SHAPES) {
    if (match[group] !== undefined) return read(match.slice(group + 1, group + 1 + groups));
    group += groups + 1;
  }
  return null;
}

/** From 1. */
const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) / 4 + 1;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const iso = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const firstOfNext = (year: number, month: number): Day =>
  month === 12 ? iso(year + 1, 1, 1) : iso(year, month + 1, 1);

function oneDay(year: number, month: number, day: number): Days | null {
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null;
  const next =
    day === lengthOfMonth(year, month) ? firstOfNext(year, month) : iso(year, month, day + 1);
  return [iso(year, month, day), next];
}

const oneMonth = (year: number, month: number): Days | null =>
  month < 1 || month > 12 ? null : [iso(year, month, 1), firstOfNext(year, month)];

const years = (first: number, last: number): Days | null =>
  first <= last ? [iso(first, 1, 1), iso(last + 1, 1, 1)] : null;
