import type { InterfaceLang } from '../../../core/selection/settings.ts';

/**
 * The locale that writes the numbers of each language. Browsers often lack
 * Pashto and Dari; Persian with the digits asked for by name writes the same.
 */
const LOCALES: Readonly<Record<InterfaceLang, string>> = {
  en: 'en-GB',
  ur: 'en-GB',
  ps: 'fa-u-nu-arabext',
  prs: 'fa-u-nu-arabext',
};

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(lang: InterfaceLang, grouping: boolean): Intl.NumberFormat {
  const key = `${lang}${String(grouping)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LOCALES[lang], { useGrouping: grouping });
  formats.set(key, made);
  return made;
}

/** A count: `6,416`; in Pashto and Dari with their own digits. */
export function formatNumber(count: number, lang: InterfaceLang): string {
  return formatOf(lang, true).format(count);
}

/** A year or a number of a list, without grouping: `2023`. */
export function formatYear(year: number, lang: InterfaceLang): string {
  return formatOf(lang, false).format(year);
}
