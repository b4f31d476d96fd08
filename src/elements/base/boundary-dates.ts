import type { Bundle } from '../../core/model/bundle.ts';
import { nameOf } from '../../core/model/place.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { formatDay, formatEventDate } from './words/date.ts';

/** Of when the boundaries are, country by country: `August 2026 (Pakistan), about 2016 (Afghanistan)`. */
export function boundariesAsOf(
  { file, places }: Pick<Bundle, 'file' | 'places'>,
  lang: InterfaceLang,
): string {
  const dates = (file.boundaryDates ?? []).map((date) => {
    const place = places.get(date.place);
    const name = place === undefined ? date.place : nameOf(place, lang);
    return `${formatEventDate(date, lang)} (${name})`;
  });
  if (dates.length === 0) return formatDay(file.boundariesAsOf, lang, 'month');
  return dates.join(lang === 'en' ? ', ' : '، ');
}
