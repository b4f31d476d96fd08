import type { Text } from '../../core/model/text.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { formatDay } from './words/date.ts';

const PRECISIONS = ['year', 'month', 'day'] as const;

/** The day, month or year of a text in words; `undefined` where it is not known; as written where it is more than that. */
export function textDate({ date }: Text, lang: InterfaceLang): string | undefined {
  if (date === undefined || !/^\d{4}(-\d\d){0,2}$/.test(date)) return date;
  const precision = PRECISIONS[date.split('-').length - 1];
  return precision === undefined ? date : formatDay(date, lang, precision);
}
