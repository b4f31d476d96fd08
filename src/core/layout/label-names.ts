import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import { nameOf, nameOn, type NameLang, type Place } from '../model/place.ts';
import { holds, type Day } from '../model/time.ts';

export interface LabelName {
  readonly text: string;
  readonly lang: NameLang;
}

/**
 * The name in one language as of a day: what was in force then (a former name
 * before its end), else the official one. `undefined`: none in that language.
 */
export function nameIn(place: Place, lang: NameLang, day: Day): string | undefined {
  const own = place.names.filter((name) => name.lang === lang);
  return own.some((name) => name.kind !== 'variant') ? namedOn(own, place, day, lang) : undefined;
}

const namedOn = (names: Place['names'], place: Place, day: Day, lang: NameLang): string =>
  nameOn({ ...place, names: names.filter((name) => name.kind !== 'variant') }, day, lang);

/** The name to read: in the reader's language, else in English, else whatever there is. */
export function mainName(place: Place, lang: NameLang, day: Day): LabelName {
  const own = nameIn(place, lang, day);
  if (own !== undefined) return { text: own, lang };
  return { text: nameIn(place, 'en', day) ?? nameOf(place), lang: 'en' };
}

/** Such as NWFP. */
export const ABBREVIATION = /^[A-Z]{3,6}$/;

/**
 * A shorter name of the same language and day: an abbreviation, or the beginning
 * that is a name by itself, such as the "Kurram" of "Kurram Agency".
 */
export function shortName({ names }: Place, { text, lang }: LabelName, day: Day): LabelName[] {
  const short = names.find(
    (name) =>
      name.lang === lang &&
      (name.kind !== 'variant' || name === names[0]) &&
      name.text !== text &&
      (ABBREVIATION.test(name.text) || text.startsWith(`${name.text} `)) &&
      holds({ from: name.from ?? null, to: name.to ?? null }, day),
  );
  return short === undefined ? [] : [{ text: short.text, lang }];
}

/**
 * The name that people there write, for the second line of a label; for a
 * reader of that script, the English one. `undefined`: there is none, or it is
 * the same.
 */
export function secondName(
  bundle: Bundle,
  place: Place,
  main: LabelName,
  day: Day,
): LabelName | undefined {
  if (main.lang !== 'en') {
    const text = nameIn(place, 'en', day);
    return text === undefined || text === main.text ? undefined : { text, lang: 'en' };
  }
  for (const lang of writtenIn(bundle, place)) {
    const text = nameIn(place, lang, day);
    if (text !== undefined) return { text, lang };
  }
  return undefined;
}

/** Places whose people write Pashto first, and the country that writes Dari first. */
const PASHTO_FIRST: ReadonlySet<string> = new Set(['khyber-pakhtunkhwa', 'fata']);
const DARI_FIRST = 'afghanistan';

function writtenIn(bundle: Bundle, place: Place): readonly NameLang[] {
  const above = lineOf(bundle, place);
  if (above.has(DARI_FIRST)) return ['prs', 'ps'];
  for (const id of above) if (PASHTO_FIRST.has(id)) return ['ps', 'ur'];
  return ['ur', 'ps', 'prs'];
}

/** The place and everything above it at any time. */
function lineOf(bundle: Bundle, place: Place): Set<string> {
  const line = new Set<string>([place.id]);
  const queue: PlaceId[] = place.parents.map((parent) => parent.place);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (line.has(id)) continue;
    line.add(id);
    queue.push(...(bundle.places.get(id)?.parents ?? []).map((parent) => parent.place));
  }
  return line;
}
