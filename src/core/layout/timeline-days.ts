import type { Day } from '../model/time.ts';

/** Days since 1970-01-01 of an ISO day (proleptic Gregorian); months and days that are missing are the first. */
export function dayNumber(day: Day): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  // Years begin in March here, so that the leap day is the last.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468;
}

/** The ISO day of a number of days since 1970-01-01. */
export function dayOf(number: number): Day {
  const shifted = Math.floor(number) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDay(year, month, date);
}

function isoDay(year: number, month: number, date: number): Day {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(date)].join('-');
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');

export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

export const firstOfYear = (year: number): Day => isoDay(year, 1, 1);

/** The first of the month `months` away from the month of `day`. */
export function addMonths(day: Day, months: number): Day {
  const count = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return isoDay(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
}

/** The first of a month that is nearest to `day`. */
export function nearestMonth(day: Day): Day {
  return Number(day.slice(8, 10)) > 15 ? addMonths(day, 1) : addMonths(day, 0);
}
